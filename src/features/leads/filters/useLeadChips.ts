import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { useHomeCities } from "@/backend/places";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import type { FilterChip } from "@/ui/FilterChips";
import { useLanguage } from "@/ui/useLanguage";
import { useLabels } from "../labels/useLabels";
import { useStages } from "../pipeline/stages";
import { type LeadFilters, NOBODY } from "./leadFilters";
import { useConsentName } from "./useConsentName";
import { useReadableAgencies, useStopNames } from "./useFilterOptions";
import { useNameIn } from "./useNameIn";
import { useRangeWords } from "./useRangeWords";
import { useStopName } from "./useStopName";

/** True where a toggle of its own says it: my leads, or those of nobody. */
function isToggled(agents: string[], me: { id: string; role: string } | null | undefined): boolean {
  return agents.length === 1 && (agents[0] === NOBODY || (me?.role === "agent" && agents[0] === me.id));
}

/** The filters in force that no toggle shows, as chips that can be read and removed. */
export function useLeadChips(filters: LeadFilters, onChange: (patch: Partial<LeadFilters>) => void): FilterChip[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byId } = useStages();
  const me = useProfile().data?.staff;
  const { q, stages, agents, product, caravan, agency, stop, city, consents, labels } = filters;
  const isNamed = agents.length > 0 && !isToggled(agents, me);
  const staff = useAgents(agency, isNamed).agents;
  const agencies = useReadableAgencies(agency !== null);
  const stops = useStopNames(stop !== null);
  const { cities } = useHomeCities(city !== null);
  const named = useLabels(agency, labels.length > 0).labels;
  const nameIn = useNameIn();
  const nameOfStop = useStopName();
  const nameOfConsent = useConsentName();
  const { budget, created } = useRangeWords(filters);
  const list = (names: string[]) => names.join(t("common.listComma"));
  const localName = (row: Parameters<typeof localizedName>[0]) => localizedName(row, language);
  const nameOfAgent = (id: string) =>
    id === NOBODY ? t("leads.filters.unassigned") : nameIn(staff, id, ({ full_name }) => full_name);

  const chip = (key: string, label: string, value: string, patch: Partial<LeadFilters>): FilterChip => ({
    key,
    label,
    value,
    onRemove: () => onChange(patch),
  });
  const several = (key: string, label: string, names: string[], patch: Partial<LeadFilters>) =>
    names.length > 0 && chip(key, label, list(names), patch);
  const stageNames = stages.map((id) => nameIn([...byId.values()], id, localName));
  const labelNames = labels.map((id) => nameIn(named, id, ({ name }) => name));
  const chips: (FilterChip | false | null | "")[] = [
    q && chip("q", t("leads.filters.search"), q, { q: "" }),
    several("stage", t("leads.filters.stage"), stageNames, { stages: [] }),
    agency !== null &&
      chip("agency", t("leads.filters.agency"), nameIn(agencies, agency, localName), {
        agency: null,
      }),
    isNamed && chip("agent", t("leads.filters.agent"), list(agents.map(nameOfAgent)), { agents: [] }),
    product && chip("product", t("leads.filters.product"), t(`common.productKind.${product}`), { product: null }),
    budget && chip("budget", t("leads.filters.budget"), budget, { budgetFrom: null, budgetTo: null }),
    created && chip("created", t("leads.filters.created"), created, { createdFrom: null, createdTo: null }),
    several("consent", t("leads.filters.consent"), consents.map(nameOfConsent), { consents: [] }),
    several("label", t("leads.filters.label"), labelNames, { labels: [] }),
    city !== null && chip("city", t("leads.filters.city"), nameIn(cities, city, localName), { city: null }),
    caravan && chip("caravan", t("leads.filters.caravan"), t(`common.caravanKind.${caravan}`), { caravan: null }),
    stop !== null && chip("stop", t("leads.filters.stop"), nameIn(stops, stop, nameOfStop), { stop: null }),
  ];
  return chips.filter((one) => typeof one === "object" && one !== null);
}
