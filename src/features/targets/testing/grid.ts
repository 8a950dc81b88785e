import type { TargetGrid, TargetRow } from "../targets";

const names = (name: string) => ({ name_fr: name, name_ar: name });
const autumn = { starts_on: "2026-09-04", ends_on: "2026-11-06" };
const region = (id: string, name: string) => ({ id, ...names(name) });

export const edition: TargetRow = { scope: "edition", id: "e", year: 2026, ...autumn };
export const openCaravan: TargetRow = {
  ...{ scope: "caravan", id: "c1", kind: "open" },
  ...{ starts_on: "2026-09-10", ends_on: "2026-10-18" },
};
const abroad: TargetRow = { scope: "caravan", id: "c2", kind: "abroad", ...autumn };
export const agadir: TargetRow = {
  ...{ scope: "stop", id: "s1", caravan_id: "c1", position: 1, ...names("Agadir") },
  ...{ starts_on: "2026-09-10", ends_on: "2026-09-12" },
};
export const oujda: TargetRow = {
  ...{ scope: "stop", id: "s2", caravan_id: "c1", position: 2, ...names("Oujda") },
  ...{ starts_on: "2026-10-16", ends_on: "2026-10-18" },
};
export const rows: TargetRow[] = [edition, openCaravan, agadir, oujda, abroad];

export const agencies: TargetRow[] = [
  {
    scope: "agency",
    id: "a1",
    active: true,
    region: region("r1", "Souss-Massa"),
    ...names("Agence d’Agadir"),
    ...autumn,
  },
  {
    scope: "agency",
    id: "a2",
    active: true,
    region: region("r2", "L’Oriental"),
    ...names("Agence d’Oujda"),
    ...autumn,
  },
];

/** A small tour with two caravans and two stops, as `target_grid` answers. */
export function gridOf(more: Partial<TargetGrid> = {}): TargetGrid {
  return {
    edition_id: "e",
    measure: "visitors",
    months: ["2026-09-01", "2026-10-01", "2026-11-01"],
    rows: more.measure && more.measure !== "visitors" ? [...rows, ...agencies] : rows,
    cells: [
      { scope: "edition", id: "e", month: null, value: 9000, at: "2026-04-07T09:00:00Z" },
      { scope: "stop", id: "s1", month: null, value: 5100, at: null },
      { scope: "stop", id: "s2", month: null, value: 4200, at: null },
    ],
    ...more,
  };
}
