import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { localizedName } from "@/lib/localized";
import type { FilterChip } from "@/ui/FilterChips";
import { useLanguage } from "@/ui/useLanguage";
import { useReadableAgencies } from "../filters/useFilterOptions";
import { useNameIn } from "../filters/useNameIn";
import type { FollowUpFilters } from "./filters";

/** The agency and the colleague a link narrowed the list to, as chips that can be read and removed. */
export function usePlaceChips(
  { agency, agent }: FollowUpFilters,
  change: (changed: Partial<FollowUpFilters>) => void,
): FilterChip[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const agencies = useReadableAgencies(agency !== undefined);
  const { agents } = useAgents(agency ?? null, agent !== undefined);
  const nameIn = useNameIn();
  const chips: FilterChip[] = [];
  if (agency) {
    chips.push({
      key: "agency",
      label: t("leads.filters.agency"),
      value: nameIn(agencies, agency, (row) => localizedName(row, language)),
      onRemove: () => change({ agency: undefined }),
    });
  }
  if (agent) {
    chips.push({
      key: "agent",
      label: t("leads.filters.agent"),
      value: nameIn(agents, agent, ({ full_name }) => full_name),
      onRemove: () => change({ agent: undefined }),
    });
  }
  return chips;
}
