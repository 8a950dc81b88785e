import { today } from "@/lib/clock";
import type { EditionFigures, KindOfEdition } from "./api";

type Curve = Pick<KindOfEdition, "curve">;

const reachedBy = ({ curve }: Curve, day: number) =>
  curve.filter(({ tour_day }) => tour_day <= day).at(-1)?.visitors ?? 0;

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** An edition's visitors added up to the n-th open day of each of its caravans; one that has ended stays at its sum. */
export function curveOf(kinds: Curve[]): { tour_day: number; visitors: number }[] {
  const last = Math.max(0, ...kinds.flatMap(({ curve }) => curve.map(({ tour_day }) => tour_day)));
  return Array.from({ length: last }, (_, place) => ({
    tour_day: place + 1,
    visitors: sum(kinds.map((kind) => reachedBy(kind, place + 1))),
  }));
}

/**
 * An edition's visitors and what they compare with: those of the same caravans of an earlier edition, all of them, or by the
 * same open day while the edition is under way. Null where there is no earlier one, or none with any of these caravans.
 */
export function visitorsSince(
  { ends_on, kinds }: Pick<EditionFigures, "ends_on" | "kinds">,
  earlier: Pick<EditionFigures, "kinds"> | undefined,
): { now: number; before: number } | null {
  const isOver = ends_on < today();
  const pairs = kinds.flatMap((kind) => {
    const before = earlier?.kinds.find(({ caravan_kind }) => caravan_kind === kind.caravan_kind);
    return before ? [{ now: kind.visitors, before: isOver ? before.visitors : reachedBy(before, kind.tour_days) }] : [];
  });
  return pairs.length > 0
    ? { now: sum(pairs.map(({ now }) => now)), before: sum(pairs.map(({ before }) => before)) }
    : null;
}
