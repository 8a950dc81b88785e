import type { Day } from "@/lib/dates";
import type { Figures } from "../api";
import { type Period, type StopRow, stopGroups } from "./stopRows";

/** Something the figures say that is worth a sentence. */
export type Standout =
  | { rule: "best" | "worst"; stop: StopRow; target: number }
  | { rule: "drying"; stop: StopRow; before: number }
  | { rule: "untouched"; agency: NonNullable<Figures["untouched"]> };

/** Worst is only told of a stop that stays so far below its target. */
const FAR_BELOW = 0.8;

/** A source dries up where a stop gives less than this part of what those before it gave. */
const DRIES = 0.6;

/** Fewer stops before it, or fewer visitors, say nothing of a rate. */
const STOPS_BEFORE = 2;
const LEAST_VISITORS = 100;

/** Leads for each hundred visitors. */
export function leadRate({ leads, visitors }: { leads: number | null; visitors: number }): number {
  return visitors === 0 ? 0 : ((leads ?? 0) / visitors) * 100;
}

function againstTarget(ended: StopRow[]): Standout[] {
  const measured = ended.flatMap((stop) => (stop.target === null ? [] : [{ stop, target: stop.target }]));
  const [best, ...rest] = measured.sort((a, b) => b.stop.visitors / b.target - a.stop.visitors / a.target);
  const worst = rest.at(-1);
  // one stop alone is no comparison
  if (!worst) {
    return [];
  }
  const isFar = worst.stop.visitors < worst.target * FAR_BELOW;
  return [
    ...(best ? [{ rule: "best" as const, ...best }] : []),
    ...(isFar ? [{ rule: "worst" as const, ...worst }] : []),
  ];
}

/** Of one caravan: its last ended stop, where it gives far fewer leads for its visitors than those before it together. */
function dryingUp(ended: StopRow[]): { stop: StopRow; before: number; fall: number }[] {
  const stop = ended.at(-1);
  const before = ended.slice(0, -1);
  if (!stop || before.length < STOPS_BEFORE || stop.visitors < LEAST_VISITORS) {
    return [];
  }
  const sum = (of: "leads" | "visitors") => before.reduce((total, row) => total + (row[of] ?? 0), 0);
  const rate = leadRate({ leads: sum("leads"), visitors: sum("visitors") });
  const fall = rate === 0 ? 1 : leadRate(stop) / rate;
  return fall < DRIES ? [{ stop, before: rate, fall }] : [];
}

/**
 * What stands out, by written rules: among stops that have ended, the one with most visitors for its
 * target, and the one with fewest where it stays a fifth below; and the caravan whose last stop gives less than six tenths of
 * the leads for a hundred visitors that its stops before gave together, the deepest fall first; and the agency
 * with most leads that wait for their first contact for over a week.
 */
export function standouts(
  figures: Figures,
  filters: Period & { identified?: boolean | undefined },
  today: Day,
): Standout[] {
  if (filters.identified !== undefined) {
    return [];
  }
  const ended = stopGroups(figures, filters, today).map(({ rows }) => rows.filter(({ ends_on }) => ends_on < today));
  // The leads of some agencies say nothing of what a stop gives.
  const [driest] = (figures.leads_narrowed ? [] : ended.flatMap(dryingUp)).sort((a, b) => a.fall - b.fall);
  return [
    ...againstTarget(ended.flat()),
    ...(driest ? [{ rule: "drying" as const, stop: driest.stop, before: driest.before }] : []),
    ...(figures.untouched ? [{ rule: "untouched" as const, agency: figures.untouched }] : []),
  ];
}
