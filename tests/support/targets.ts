import type { Database } from "@/backend/database.types";
import type { TestBackend } from "./backend.ts";
import { id } from "./ids.ts";
import type { Person } from "./people.ts";
import { jsonOf } from "./refusals.ts";

const edition = id("edition.2026");

export type Measure = Database["public"]["Enums"]["target_measure"];

export interface Cell {
  scope: Database["public"]["Enums"]["target_scope"];
  id: string;
  month: string | null;
  value: number | null;
  seen: number | null;
}

/** A cell of the grid as it is sent; of the whole edition and over nothing seen unless said otherwise. */
export const cell = (scope: Cell["scope"], name: string, value: number | null, more: Partial<Cell> = {}): Cell => ({
  scope,
  id: id(`${scope}.${name}`),
  month: null,
  value,
  seen: null,
  ...more,
});

interface Grid {
  months: string[];
  rows: { scope: string; id: string }[];
  cells: { scope: string; id: string; month: string | null; value: number; at: string | null }[];
}

interface Change {
  from: number | null;
  to: number | null;
  by: string | null;
  at: string;
}

/** What is asked of the targets of 2026, as the admin unless somebody else is named. */
export function targetsOf(backend: TestBackend) {
  const as = (person: Person = "asma") => backend.as(person);
  const grid = async (p_measure: Measure) =>
    jsonOf<Grid>(await (await as()).rpc("target_grid", { p_edition_id: edition, p_measure }));
  return {
    grid,
    save: async (p_measure: Measure, rows: object[], person?: Person, p_edition_id = edition) =>
      (await as(person)).rpc("save_targets", { p_edition_id, p_measure, p_rows: rows as never }),
    value: async (measure: Measure, { scope, id: of, month }: Cell) =>
      (await grid(measure)).cells.find((one) => one.scope === scope && one.id === of && one.month === month)?.value,
    history: async (p_measure: Measure, { id: p_id, month }: Pick<Cell, "id" | "month">, person?: Person) => {
      const args = { p_edition_id: edition, p_measure, p_id, ...(month && { p_month: month }) };
      return jsonOf<Change[]>(await (await as(person)).rpc("target_history", args));
    },
  };
}
