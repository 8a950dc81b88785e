import type { Counts } from "../api";
import { conversionOf } from "../told";

type Ends = Pick<Counts, "leads" | "won_leads" | "withheld_leads">;

/** How dark the steps are, from the lightest to the darkest. */
const DARKEST = 0.92;
const LIGHTEST = 0.1;

/** Tenths of a percent that steps may be wide, and how many steps there are at most. */
const WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200];
const STEPS = 5;

/** Won of a thousand leads, or null where there is no lead, or it is not told what became of them. */
function conversion(stop: Ends): number | null {
  const { won, leads } = conversionOf(stop);
  return leads && won !== null ? (won * 1000) / leads : null;
}

/** Where the steps of conversion begin and end, in round percents from zero to the highest or above: 0, 0.5, 1, 1.5. */
export function shadeBounds(stops: Ends[]): number[] {
  const highest = Math.max(1, ...stops.map((stop) => conversion(stop) ?? 0));
  const width = WIDTHS.find((wide) => wide * STEPS >= highest) ?? 1000;
  return Array.from({ length: Math.ceil(highest / width) + 1 }, (_, place) => (place * width) / 10);
}

/** The step of a stop's conversion, the lowest first; null where it has no conversion to tell. */
export function shadeStep(stop: Ends, bounds: number[]): number | null {
  const promille = conversion(stop);
  if (promille === null) {
    return null;
  }
  const above = bounds.findIndex((bound) => bound * 10 > promille);
  return above < 0 ? bounds.length - 2 : above - 1;
}

/** How much of the one ink a step has. */
export function shadeStrength(step: number, bounds: number[]): number {
  const steps = bounds.length - 1;
  return steps > 1 ? LIGHTEST + ((DARKEST - LIGHTEST) * step) / (steps - 1) : LIGHTEST;
}
