import type { Day } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import { CARAVAN_KINDS } from "@/ui/kinds";
import type { Counts, Figures, StopFigures } from "../api";

/** The days looked at. */
export interface Period {
  from?: Day | undefined;
  to?: Day | undefined;
}

/** A stop as a bar. */
export interface StopRow extends StopFigures {
  /** Its days are still to come and nobody has been there. */
  planned: boolean;
  /** The target, where the period covers all the stop's days, so that the two can be compared. */
  target: number | null;
}

/** The stops of one caravan in tour order, with their sum. */
export interface StopGroup {
  kind: CaravanKind;
  rows: StopRow[];
  visitors: number;
}

function isUntouched({ visits, leads }: Counts): boolean {
  return visits === 0 && !leads;
}

function overlaps(stop: StopFigures, { from, to }: Period): boolean {
  return (to === undefined || stop.starts_on <= to) && (from === undefined || stop.ends_on >= from);
}

function isCovered(stop: StopFigures, { from, to }: Period): boolean {
  return (from === undefined || from <= stop.starts_on) && (to === undefined || to >= stop.ends_on);
}

function toRow(stop: StopFigures, period: Period, today: Day): StopRow {
  return {
    ...stop,
    planned: stop.starts_on > today && isUntouched(stop),
    target: stop.target_visitors > 0 && isCovered(stop, period) ? stop.target_visitors : null,
  };
}

/** The stops as bars, a group a caravan type; stops outside the period that brought nothing are left out. */
export function stopGroups(figures: Figures, period: Period, today: Day): StopGroup[] {
  return CARAVAN_KINDS.map((kind) => {
    const rows = figures.by_stop
      .filter((stop) => stop.caravan_kind === kind && (overlaps(stop, period) || !isUntouched(stop)))
      .sort((a, b) => a.position - b.position)
      .map((stop) => toRow(stop, period, today));
    return { kind, rows, visitors: rows.reduce((sum, row) => sum + row.visitors, 0) };
  }).filter(({ rows }) => rows.length > 0);
}

/** The stop with most visitors, or none where nobody has come yet. */
export function busiestStop(groups: StopGroup[]): StopRow | undefined {
  const [first] = groups.flatMap(({ rows }) => rows).sort((a, b) => b.visitors - a.visitors);
  return first && first.visitors > 0 ? first : undefined;
}
