import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Edition } from "@/backend/edition";
import { formatDay } from "@/lib/formatDates";
import { type FilterChip, FilterChips } from "@/ui/FilterChips";
import { useLanguage } from "@/ui/useLanguage";
import type { FigureFilterState } from "../useFigureFilters";

/** The filters in force, read from the URL, each removable. */
export function FiltersInForce({ edition, state }: { edition: Edition; state: FigureFilterState }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search] = useSearchParams();
  const { filters, change, leaveEdition } = state;
  const { kinds, from, to } = filters;
  const chips: FilterChip[] = [];
  if (search.get("edition") === String(edition.year)) {
    chips.push({
      key: "edition",
      label: t("kpi.filters.edition"),
      value: String(edition.year),
      onRemove: leaveEdition,
    });
  }
  if (kinds.length > 0) {
    chips.push({
      key: "kinds",
      label: t("kpi.filters.kinds"),
      value: kinds.map((kind) => t(`common.caravanKind.${kind}`)).join(", "),
      onRemove: () => change({ kinds: [] }),
    });
  }
  if (from) {
    chips.push({
      key: "from",
      label: t("kpi.filters.from"),
      value: formatDay(from, language),
      onRemove: () => change({ from: undefined }),
    });
  }
  if (to) {
    chips.push({
      key: "to",
      label: t("kpi.filters.to"),
      value: formatDay(to, language),
      onRemove: () => change({ to: undefined }),
    });
  }
  const narrowed = kinds.length > 0 || from !== undefined || to !== undefined;
  return (
    <FilterChips
      chips={chips}
      {...(narrowed ? { onClear: () => change({ kinds: [], from: undefined, to: undefined }) } : {})}
    />
  );
}
