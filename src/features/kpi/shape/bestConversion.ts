import { conversionOf, conversionRate } from "../told";
import type { StopRow } from "./stopRows";

/** Of fewer leads a share says little. */
const LEAST_LEADS = 20;

/** The stop of whose leads the largest part is won, or none where no stop has leads enough or a sale. */
export function bestConversion(rows: StopRow[]): StopRow | undefined {
  const rate = (row: StopRow) => conversionRate(row) ?? 0;
  const [best] = rows
    .filter((row) => (conversionOf(row).leads ?? 0) >= LEAST_LEADS && rate(row) > 0)
    .sort((a, b) => rate(b) - rate(a));
  return best;
}
