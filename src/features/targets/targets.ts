import type { Database } from "@/backend/database.types";
import type { Day } from "@/lib/dates";

type Enums = Database["public"]["Enums"];

/** What a target is of: a count, a sum of dirhams, or a median length in hours. */
export type Measure = Enums["target_measure"];

/** The measures, in the order they are offered. */
export const MEASURES: readonly Measure[] = [
  "visitors",
  "identified_visitors",
  "leads",
  "won_leads",
  "sold_mad",
  "first_response_hours",
];

/** Whether what parts aim at adds up to what the whole does: counts and sums do, a median does not. */
export function addsUp(measure: Measure): boolean {
  return measure !== "first_response_hours";
}

/** What a target is for. */
export type Scope = Enums["target_scope"];

interface Names {
  name_fr: string;
  name_ar: string;
}

interface Days {
  id: string;
  starts_on: Day;
  ends_on: Day;
}

/** A line of the grid: what targets can be set for, and the days it has. */
export type TargetRow = Days &
  (
    | { scope: "edition"; year: number }
    | { scope: "caravan"; kind: Enums["caravan_kind"] }
    | ({ scope: "stop"; caravan_id: string; position: number } & Names)
    | ({ scope: "agency"; active: boolean; region: { id: string } & Names } & Names)
  );

/** A column of the grid: a month by its first day, or null for the whole edition. */
export type Column = Day | null;

/** A cell that holds a target, as it is saved. */
export interface SavedCell {
  scope: Scope;
  id: string;
  month: Column;
  value: number | null;
  /** When it was last set; null where nobody knows. */
  at: string | null;
}

/** The targets of an edition for a measure, as `target_grid` answers. */
export interface TargetGrid {
  edition_id: string;
  measure: Measure;
  months: Day[];
  rows: TargetRow[];
  cells: SavedCell[];
}

/** Names a cell of the grid: every row's id is its own, whatever it is for. */
export function cellKey(id: string, month: Column): string {
  return `${id} ${month ?? "all"}`;
}

/** The columns of a grid: the whole edition, then its months. */
export function columnsOf(grid: Pick<TargetGrid, "months">): Column[] {
  return [null, ...grid.months];
}
