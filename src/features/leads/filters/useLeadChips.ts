import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import type { FilterChip } from "@/ui/FilterChips";
import { useLanguage } from "@/ui/useLanguage";
import { useStages } from "../pipeline/stages";
import { type LeadFilters, NOBODY } from "./leadFilters";
import { useReadableAgencies } from "./useFilterOptions";

/** The filters in force that no toggle shows, as chips that can be read and removed. */
export function useLeadChips(filters: LeadFilters, onChange: (patch: Partial<LeadFilters>) => void): FilterChip[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byId } = useStages();
  const me = useProfile().data?.staff;
  const { q, stages, agent, product, caravan, agency } = filters;
  const isNamed = agent !== null && agent !== NOBODY && !(me?.role === "agent" && agent === me.id);
  const { agents } = useAgents(agency, isNamed);
  const agencies = useReadableAgencies(agency !== null);
  const agencyRow = agencies.find(({ id }) => id === agency);

  const chips: (FilterChip | false | null | "")[] = [
    q && { key: "q", label: t("leads.filters.search"), value: q, onRemove: () => onChange({ q: "" }) },
    stages.length > 0 && {
      key: "stage",
      label: t("leads.filters.stage"),
      value: stages
        .map((id) => byId.get(id))
        .map((stage) => (stage ? localizedName(stage, language) : "…"))
        .join(t("leads.filters.comma")),
      onRemove: () => onChange({ stages: [] }),
    },
    agency !== null && {
      key: "agency",
      label: t("leads.filters.agency"),
      value: agencyRow ? localizedName(agencyRow, language) : "…",
      onRemove: () => onChange({ agency: null }),
    },
    isNamed && {
      key: "agent",
      label: t("leads.filters.agent"),
      value: agents.find(({ id }) => id === agent)?.full_name ?? "…",
      onRemove: () => onChange({ agent: null }),
    },
    product && {
      key: "product",
      label: t("leads.filters.product"),
      value: t(`common.productKind.${product}`),
      onRemove: () => onChange({ product: null }),
    },
    caravan && {
      key: "caravan",
      label: t("leads.filters.caravan"),
      value: t(`common.caravanKind.${caravan}`),
      onRemove: () => onChange({ caravan: null }),
    },
  ];
  return chips.filter((chip) => typeof chip === "object" && chip !== null);
}
