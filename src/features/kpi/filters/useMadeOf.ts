import type { Figures } from "../api";
import type { Headline } from "../components/headlineText";
import type { FigureFilters } from "./filters";
import { useDrill } from "./useDrill";
import { useGuarded } from "./useGuarded";
import { useLeadsHref } from "./useLeadsHref";

type Counted = Pick<Figures, "totals" | "first_response">;

/** Whether there is anything behind a number; of what is kept back there is. */
function isSomething(headline: Headline, { totals, first_response }: Counted): boolean {
  switch (headline) {
    case "visitors":
    case "identified":
      return totals.visitors > 0;
    case "leads":
    case "conversion":
      return totals.leads !== 0;
    case "won":
      return totals.won_leads !== 0;
    case "response":
      return first_response.median_minutes !== null;
  }
}

/**
 * Gives functions that say where headlines and steps of the funnel lead: visitors to the stops they came to; leads to
 * themselves, for who may see persons, else to the stops or agencies they are counted by, ranked by what was asked. Undefined where nothing is behind a
 * number, or where it is told of nothing smaller.
 */
export function useMadeOf(filters: FigureFilters) {
  const drill = useDrill();
  const guarded = useGuarded();
  const listHref = useLeadsHref(filters);
  const { kinds, stops, from, to, products } = filters;
  const byStop = drill(filters, "/figures/stops");
  const isOfPlaces = kinds.length > 0 || stops.length > 0 || from !== undefined || to !== undefined;
  // Agency, product and stop are not crossed.
  const ranked = (by: "leads" | "won_leads" | "conversion" | "median_minutes") =>
    !guarded || products.length > 0
      ? undefined
      : drill(filters, isOfPlaces ? "/figures/stops" : "/figures/agencies", by);
  const lists: Record<Headline, string | undefined> = {
    visitors: byStop,
    identified: byStop,
    leads: listHref?.({}) ?? ranked("leads"),
    won: listHref?.({ stage: "won", view: "table" }) ?? ranked("won_leads"),
    conversion: listHref?.({ view: "board" }) ?? ranked("conversion"),
    // of stops it is not told
    response:
      listHref?.({ answered: "yes", view: "table", sort: "-response_minutes" }) ??
      (isOfPlaces ? undefined : ranked("median_minutes")),
  };
  return {
    /** Where a headline leads. */
    headline: (headline: Headline, figures: Counted) => (isSomething(headline, figures) ? lists[headline] : undefined),
    /** Where the leads lead that came to a stage or beyond. */
    reached: (stageId: string) =>
      listHref?.({ reached: stageId, view: "board" }) ?? ranked(stageId === "won" ? "won_leads" : "leads"),
  };
}
