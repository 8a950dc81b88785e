import { useTranslation } from "react-i18next";

/** Names the parts of an address as the page does; what the page never knew keeps its own name. */
export function useLostNames() {
  const { t } = useTranslation();
  const names: Record<string, string> = {
    q: t("leads.filters.search"),
    stage: t("leads.filters.stage"),
    open: t("leads.filters.open"),
    agent: t("leads.filters.agent"),
    next: t("leads.column.next_follow_up_due_at"),
    product: t("leads.filters.product"),
    caravan: t("leads.filters.caravan"),
    source: t("leads.column.stop_city_name"),
    region: t("leads.filters.region"),
    agency: t("leads.filters.agency"),
    stop: t("leads.filters.stop"),
    reached: t("leads.filters.reached"),
    answered: t("leads.filters.answered"),
    city: t("leads.filters.city"),
    budget_from: t("leads.filters.budget"),
    budget_to: t("leads.filters.budget"),
    consent: t("leads.filters.consent"),
    label: t("leads.filters.label"),
    created_from: t("leads.filters.created"),
    created_to: t("leads.filters.created"),
    sort: t("leads.list.sort"),
    density: t("leads.columns.density"),
  };
  return (name: string) => names[name] ?? name;
}
