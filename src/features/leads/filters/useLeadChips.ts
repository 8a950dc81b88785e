import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { useHomeCities, useRegions } from "@/backend/places";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import type { FilterChip } from "@/ui/FilterChips";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import { useLabels } from "../labels/useLabels";
import { useStages } from "../pipeline/stages";
import { type LeadFilters, NOBODY, ofAgencies, ofCaravans, ofRegions, onlyAgency } from "./leadFilters";
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
  const { q, stages, reached, agents, products, caravans, regions, agencies, stops, city, answered } = filters;
  const { consents, labels } = filters;
  const agency = onlyAgency(filters);
  const isNamed = agents.length > 0 && !isToggled(agents, me);
  const staff = useAgents(agency, isNamed).agents;
  const readableAgencies = useReadableAgencies(agencies.length > 0);
  const allRegions = useRegions(regions.length > 0);
  const allStops = useStopNames(stops.length > 0);
  const { cities } = useHomeCities(city !== null);
  const named = useLabels(agency, labels.length > 0).labels;
  const nameIn = useNameIn();
  const nameOfStop = useStopName();
  const nameOfConsent = useConsentName();
  const { budget, created } = useRangeWords(filters);
  const list = (names: string[]) => names.join(t("common.listComma"));
  const localName = (row: Parameters<typeof localizedName>[0]) => localizedName(row, language);
  const nameOfCaravan = (kind: CaravanKind) => t(`common.caravanKind.${kind}`);
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
  const nameOfStage = (id: string) => nameIn([...byId.values()], id, localName);
  const agencyNames = agencies.map((id) => nameIn(readableAgencies, id, localName));
  const regionNames = regions.map((id) => nameIn(allRegions, id, localName));
  const stopNames = stops.map((id) => nameIn(allStops, id, nameOfStop));
  const labelNames = labels.map((id) => nameIn(named, id, ({ name }) => name));
  const chips: (FilterChip | false | null | "")[] = [
    q && chip("q", t("leads.filters.search"), q, { q: "" }),
    several("stage", t("leads.filters.stage"), stages.map(nameOfStage), { stages: [] }),
    reached !== null && chip("reached", t("leads.filters.reached"), nameOfStage(reached), { reached: null }),
    several("region", t("leads.filters.region"), regionNames, ofRegions([])),
    several("agency", t("leads.filters.agency"), agencyNames, ofAgencies([])),
    isNamed && chip("agent", t("leads.filters.agent"), list(agents.map(nameOfAgent)), { agents: [] }),
    several(
      "product",
      t("leads.filters.product"),
      products.map((product) => t(`common.productKind.${product}`)),
      { products: [] },
    ),
    budget && chip("budget", t("leads.filters.budget"), budget, { budgetFrom: null, budgetTo: null }),
    created && chip("created", t("leads.filters.created"), created, { createdFrom: null, createdTo: null }),
    answered !== null &&
      chip("answered", t("leads.filters.answered"), t(`leads.filters.answeredWords.${answered ? "yes" : "no"}`), {
        answered: null,
      }),
    several("consent", t("leads.filters.consent"), consents.map(nameOfConsent), { consents: [] }),
    several("label", t("leads.filters.label"), labelNames, { labels: [] }),
    city !== null && chip("city", t("leads.filters.city"), nameIn(cities, city, localName), { city: null }),
    several("caravan", t("leads.filters.caravan"), caravans.map(nameOfCaravan), ofCaravans([])),
    several("stop", t("leads.filters.stop"), stopNames, { stops: [] }),
  ];
  return chips.filter((one) => typeof one === "object" && one !== null);
}
