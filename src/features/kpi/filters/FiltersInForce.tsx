import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Edition } from "@/backend/edition";
import { formatDay } from "@/lib/formatDates";
import { type FilterChip, FilterChips } from "@/ui/FilterChips";
import { useLanguage } from "@/ui/useLanguage";
import { filtersInForce, NO_FILTERS } from "./filters";
import type { FigureFilterState } from "./useFigureFilters";
import type { FilterNames } from "./useFilterNames";

interface FiltersInForceProps {
  edition: Edition;
  state: FigureFilterState;
  names: FilterNames;
}

/** The filters in force in words, by their names. */
export function useFilterWords({ filters, names }: { filters: FigureFilterState["filters"]; names: FilterNames }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds, from, to, stops, regions, agencies, products, identified } = filters;
  const values = {
    kinds: kinds.map((kind) => t(`common.caravanKind.${kind}`)).join(", "),
    from: from ? formatDay(from, language) : "",
    to: to ? formatDay(to, language) : "",
    stops: names.stopNames(stops),
    regions: names.regionNames(regions),
    agencies: names.agencyNames(agencies),
    products: products.map((product) => t(`common.productKind.${product}`)).join(", "),
    identified: identified === undefined ? "" : t(`kpi.filters.${identified ? "yes" : "no"}`),
  };
  return filtersInForce(filters).map((key) => ({
    key,
    label: key === "agencies" ? t("kpi.filters.agency") : t(`kpi.filters.${key}`),
    value: values[key],
  }));
}

/** The filters in force, read from the URL, each removable. */
export function FiltersInForce({ edition, state, names }: FiltersInForceProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { filters, change, leaveEdition } = state;
  const words = useFilterWords({ filters, names });
  const chips: FilterChip[] = words.map((word) => ({
    ...word,
    onRemove: () => change({ [word.key]: NO_FILTERS[word.key] }),
  }));
  if (search.get("edition") === String(edition.year)) {
    chips.unshift({
      key: "edition",
      label: t("kpi.filters.edition"),
      value: String(edition.year),
      onRemove: leaveEdition,
    });
  }
  const nothing = { from: undefined, to: undefined, identified: undefined, ...NO_FILTERS };
  return <FilterChips chips={chips} {...(words.length > 0 ? { onClear: () => change(nothing) } : {})} />;
}
