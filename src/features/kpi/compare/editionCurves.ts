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
 * The visitors of an earlier edition that an edition's caravans compare with: all of them, or by the same open day of each
 * caravan while the edition is under way; undefined where there is no earlier one, or none with these caravans.
 */
export function visitorsBefore(
  { ends_on, kinds }: Pick<EditionFigures, "ends_on" | "kinds">,
  before: Pick<EditionFigures, "kinds"> | undefined,
): number | undefined {
  const isOver = ends_on < today();
  const counted = kinds.flatMap(({ caravan_kind, tour_days }) => {
    const kind = before?.kinds.find((one) => one.caravan_kind === caravan_kind);
    return kind ? [isOver ? kind.visitors : reachedBy(kind, tour_days)] : [];
  });
  return counted.length > 0 ? sum(counted) : undefined;
}
