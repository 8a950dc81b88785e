import { SORT_FIELDS, type SortField } from "./listUrl";

/** How close the rows of the table stand. */
export type Density = "compact" | "comfortable";

export const DENSITIES: readonly Density[] = ["compact", "comfortable"];

/** A column of the table; each can be sorted by. */
export type ColumnKey = SortField;

/** The person is always the first column. */
export const FIRST: ColumnKey = "prospect_name";

/** What the table shows of those who have not chosen. */
export const USUAL: readonly ColumnKey[] = [
  FIRST,
  "stage_position",
  "wished_city_name",
  "budget_mad",
  "next_follow_up_due_at",
  "assignee_name",
  "agency_name",
  "stop_city_name",
];

/** The columns among some names, in their order, the person first; and the names that are no columns any more. */
export function readColumns(names: readonly string[]): { columns: ColumnKey[]; unknown: string[] } {
  const known = names.map((name) => SORT_FIELDS.find((field) => field === name)).filter((field) => field !== undefined);
  const rest = [...new Set(known)].filter((key) => key !== FIRST);
  return { columns: [FIRST, ...rest], unknown: names.filter((name) => !known.some((key) => key === name)) };
}

/** Moves a column one place forwards or back; the person stays first. */
export function moved(columns: readonly ColumnKey[], key: ColumnKey, step: -1 | 1): ColumnKey[] {
  const from = columns.indexOf(key);
  const to = from + step;
  if (from < 1 || to < 1 || to >= columns.length) {
    return [...columns];
  }
  return columns.toSpliced(from, 1).toSpliced(to, 0, key);
}
