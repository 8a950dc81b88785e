import { useTranslation } from "react-i18next";
import { dayOf, daysBetween } from "@/lib/dates";
import { preciseLength } from "@/lib/lengths";
import { formatMoneyCompact } from "@/lib/money";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { Figures } from "../api";
import type { FigureFilters } from "../filters/filters";
import { type Headline, headlineText } from "./headlineText";
import { useHeadlineTarget } from "./useHeadlineTarget";

const DAY_MINUTES = 1440;

/** Days since the first leads of the cohort were born: the older it is, the less is still to come. */
function ageOf({ by_day, as_of }: Figures): number {
  const born = by_day.find(({ leads }) => (leads ?? 0) > 0) ?? by_day[0];
  return born ? Math.max(1, daysBetween(born.day, dayOf(as_of))) : 1;
}

/** What stands under a headline, line by line: what the figure is made of, and the same open day of the two editions before. */
export function useHeadlineNote(filters: FigureFilters): (headline: Headline, figures: Figures) => string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const target = useHeadlineTarget();
  const isWhole = filters.from === undefined && filters.to === undefined;
  const sameDay = (headline: Headline, before: Figures["same_day"][number], place: number) => {
    // what had been won is looked up in the latest alone
    const isOfLatest = headline === "won" || headline === "conversion";
    if ((place > 0 && isOfLatest) || (headline === "response" && before.median_minutes === null)) {
      return undefined;
    }
    const figure = headlineText(headline, { totals: before, first_response: before }, t, language);
    const sold = headline === "won" && before.sold_mad ? ` (${formatMoneyCompact(before.sold_mad, language)})` : "";
    return t(place === 0 ? "kpi.sameDay" : "kpi.sameDayToo", { year: String(before.year), value: figure + sold });
  };
  const madeOf = (headline: Headline, figures: Figures) => {
    const { sold_mad, open_leads: open, first_response } = figures;
    const ninety = first_response.p90_minutes;
    switch (headline) {
      case "won":
        return [sold_mad ? formatMoneyCompact(sold_mad, language) : undefined, target.ofSales(figures)];
      case "conversion":
        return open > 0
          ? [
              t("kpi.soFar", {
                count: open,
                formatted: formatCount(open, language),
                age: preciseLength(ageOf(figures) * DAY_MINUTES, language),
              }),
            ]
          : [];
      case "response":
        return [ninety === null ? undefined : t("kpi.ninety", { time: preciseLength(ninety, language) })];
      default:
        return [];
    }
  };
  return (headline, figures) => {
    const before = isWhole ? figures.same_day.map((edition, place) => sameDay(headline, edition, place)) : [];
    return [...madeOf(headline, figures), ...before].filter((line) => line !== undefined);
  };
}
