import type { Counts } from "../api";
import type { KindOfEdition } from "./api";

type Sums = Pick<Counts, "visits" | "visitors" | "identified_visitors"> & { leads: number; stops: number };

/** What the caravan types of an edition brought together; what became of the leads is told of the whole edition apart. */
export function addUp(kinds: KindOfEdition[]): Sums {
  const sum = (of: "visits" | "visitors" | "identified_visitors" | "leads" | "stops") =>
    kinds.reduce((total, kind) => total + (kind[of] ?? 0), 0);
  return {
    visits: sum("visits"),
    visitors: sum("visitors"),
    identified_visitors: sum("identified_visitors"),
    leads: sum("leads"),
    stops: sum("stops"),
  };
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
