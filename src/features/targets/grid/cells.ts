import { type Draft, type MeasureDraft, stillOpen } from "../save/drafts";
import { addsUp, type Column, cellKey, columnsOf, type SavedCell, type TargetGrid, type TargetRow } from "../targets";
import { isOpenIn } from "./rules";
import { type Sum, sumsOf } from "./sums";

/** A cell as it is shown. */
export interface Cell {
  key: string;
  row: TargetRow;
  month: Column;
  /** What it says: what is typed, else what is saved. */
  value: number | null;
  saved: number | null;
  at: string | null;
  draft: Draft | undefined;
  /** A colleague saved something else since typing began. */
  isTorn: boolean;
  /** What it is for has no day in the month. */
  isClosed: boolean;
  sums: Sum[];
}

/** The grid with what is typed over what is saved. */
export interface Cells {
  rows: TargetRow[];
  columns: Column[];
  at: (row: TargetRow, month: Column) => Cell;
  /** All cells of each row, in the order of the columns. */
  lines: Cell[][];
  savedAt: (key: string) => number | null;
  /** What is typed and not yet what is saved. */
  open: MeasureDraft["cells"];
}

/** Lays what is typed over what is saved, and adds up the parts. */
export function cellsOf(grid: TargetGrid, drafts: MeasureDraft["cells"]): Cells {
  const columns = columnsOf(grid);
  const saved = new Map<string, SavedCell>(grid.cells.map((cell) => [cellKey(cell.id, cell.month), cell]));
  const savedAt = (key: string) => saved.get(key)?.value ?? null;
  const keys = new Set(grid.rows.flatMap(({ id }) => columns.map((month) => cellKey(id, month))));
  const open = stillOpen(drafts, savedAt, (key) => keys.has(key));
  const valueAt = (key: string) => {
    const draft = open[key];
    return draft ? draft.value : savedAt(key);
  };
  const sums = addsUp(grid.measure)
    ? sumsOf(grid.rows, columns, (id, month) => valueAt(cellKey(id, month)))
    : new Map<string, Sum[]>();
  const at = (row: TargetRow, month: Column): Cell => {
    const key = cellKey(row.id, month);
    const draft = open[key];
    return {
      key,
      row,
      month,
      value: valueAt(key),
      saved: savedAt(key),
      at: saved.get(key)?.at ?? null,
      draft,
      isTorn: draft !== undefined && draft.seen !== savedAt(key),
      isClosed: !isOpenIn(row, month),
      sums: sums.get(key) ?? [],
    };
  };
  const lines = grid.rows.map((row) => columns.map((month) => at(row, month)));
  return { rows: grid.rows, columns, at, lines, savedAt, open };
}

/** Whether two drawings of a cell say the same. */
export function isSameCell(was: Cell, is: Cell | undefined): boolean {
  return (
    is !== undefined &&
    was.key === is.key &&
    was.row === is.row &&
    was.value === is.value &&
    was.isTorn === is.isTorn &&
    (was.draft === undefined) === (is.draft === undefined) &&
    JSON.stringify(was.sums) === JSON.stringify(is.sums)
  );
}
