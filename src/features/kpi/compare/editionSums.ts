import type { Counts } from "../api";
import type { KindOfEdition } from "./api";

type Sums = Counts & { stops: number; sold_mad: number | null };

const plus = (a: number | null, b: number | null) => (a === null && b === null ? null : (a ?? 0) + (b ?? 0));

/** What the caravan types of an edition brought together; what is kept back of one is not in the sum. */
export function addUp(kinds: KindOfEdition[]): Sums {
  const nothing: Sums = {
    visits: 0,
    visitors: 0,
    identified_visitors: 0,
    leads: 0,
    won_leads: kinds.length === 0 ? 0 : null,
    withheld_leads: 0,
    stops: 0,
    sold_mad: kinds.length === 0 ? 0 : null,
  };
  return kinds.reduce(
    (sum, kind) => ({
      visits: sum.visits + kind.visits,
      visitors: sum.visitors + kind.visitors,
      identified_visitors: sum.identified_visitors + kind.identified_visitors,
      leads: plus(sum.leads, kind.leads),
      won_leads: plus(sum.won_leads, kind.won_leads),
      withheld_leads: sum.withheld_leads + kind.withheld_leads,
      stops: sum.stops + kind.stops,
      sold_mad: plus(sum.sold_mad, kind.sold_mad),
    }),
    nothing,
  );
}

/** An edition's visitors added up to the n-th open day of each of its caravans; one that has ended stays at its sum. */
export function curveOf(kinds: Pick<KindOfEdition, "curve">[]): { tour_day: number; visitors: number }[] {
  const last = Math.max(0, ...kinds.flatMap(({ curve }) => curve.map(({ tour_day }) => tour_day)));
  return Array.from({ length: last }, (_, place) => {
    const day = place + 1;
    const reached = kinds.map(({ curve }) => curve.filter(({ tour_day }) => tour_day <= day).at(-1)?.visitors ?? 0);
    return { tour_day: day, visitors: reached.reduce((sum, visitors) => sum + visitors, 0) };
  });
}
