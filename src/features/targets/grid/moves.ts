import { latinKey } from "@/ui/useHotkeys";

/** A cell by its place: row and column from 0. */
export interface Place {
  row: number;
  column: number;
}

/** The cell worked in, and the other corner of what is selected from there. */
export interface Selection {
  active: Place;
  anchor: Place;
}

/** How many rows and columns there are, which way they are read, and whether they may be changed. */
export interface Sheet {
  rows: number;
  columns: number;
  isRtl: boolean;
  mayEdit: boolean;
}

type Key = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key pressed on a cell is to do. */
export type Move =
  | { does: "go"; to: Place; extend: boolean }
  | { does: "all" }
  | { does: "edit"; text?: string }
  | { does: "clear" }
  | { does: "undo" }
  | { does: "leave" };

const PAGE = 10;
/** What is typed over a cell, a letter too: the report then says that it is no number. Only H is the history's. */
const IS_TYPED = /^[-+.,\p{L}\p{Nd}]$/u;

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** How far each key goes, in rows and columns as they are counted. */
function stepOf(key: string, isRtl: boolean): [rows: number, columns: number] | null {
  const onward = isRtl ? -1 : 1;
  const steps: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowRight: [0, onward],
    ArrowLeft: [0, -onward],
    PageUp: [-PAGE, 0],
    PageDown: [PAGE, 0],
    Home: [0, Number.NEGATIVE_INFINITY],
    End: [0, Number.POSITIVE_INFINITY],
  };
  return steps[key] ?? null;
}

/** The cell so far away, or the last one on the way there. */
export function stepped(from: Place, [rows, columns]: [number, number], sheet: Sheet): Place {
  return { row: clamp(from.row + rows, sheet.rows - 1), column: clamp(from.column + columns, sheet.columns - 1) };
}

/** The next cell as one writes, at the end of a row the first of the next; null beyond the last. */
export function nextCell({ row, column }: Place, back: boolean, { rows, columns }: Sheet): Place | null {
  const place = row * columns + column + (back ? -1 : 1);
  return place < 0 || place >= rows * columns ? null : { row: Math.floor(place / columns), column: place % columns };
}

function withCommand({ key, shiftKey }: Key, from: Place, sheet: Sheet): Move | null {
  if (key === "a" || key === "A") {
    return { does: "all" };
  }
  if (key === "z" || key === "Z") {
    return sheet.mayEdit && !shiftKey ? { does: "undo" } : null;
  }
  const [rows, columns] = stepOf(key, sheet.isRtl) ?? [0, 0];
  if (rows === 0 && columns === 0) {
    return null;
  }
  // to the edge that way; Home and End to the corners
  const isCorner = key === "Home" || key === "End";
  const far: [number, number] = [isCorner ? columns : rows / 0 || 0, columns / 0 || 0];
  return { does: "go", to: stepped(from, far, sheet), extend: shiftKey };
}

/** What a key does on a cell; null for what is the browser's, or the page's. */
export function moveOf(event: Key, { active }: Selection, sheet: Sheet): Move | null {
  const { key, shiftKey, altKey } = event;
  if (altKey) {
    return null;
  }
  if (event.ctrlKey || event.metaKey) {
    return withCommand(event, active, sheet);
  }
  const step = stepOf(key, sheet.isRtl);
  if (step) {
    return { does: "go", to: stepped(active, step, sheet), extend: shiftKey };
  }
  if (key === "Escape") {
    return { does: "leave" };
  }
  return sheet.mayEdit ? writing(event, active, sheet) : null;
}

function writing(event: Key, active: Place, sheet: Sheet): Move | null {
  const { key, shiftKey } = event;
  if (key === "Tab") {
    const to = nextCell(active, shiftKey, sheet);
    return to && { does: "go", to, extend: false };
  }
  if (key === "Delete" || key === "Backspace") {
    return { does: "clear" };
  }
  if (key === "Enter" || key === "F2") {
    return { does: "edit" };
  }
  return IS_TYPED.test(key) && latinKey(event) !== "h" ? { does: "edit", text: key } : null;
}

/** What is selected, from its first to its last row and column. */
export function boundsOf({ active, anchor }: Selection) {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    start: Math.min(active.column, anchor.column),
    end: Math.max(active.column, anchor.column),
  };
}

/** Every selected cell, row by row. */
export function selectedPlaces(selection: Selection): Place[][] {
  const { top, bottom, start, end } = boundsOf(selection);
  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return from(top, bottom).map((row) => from(start, end).map((column) => ({ row, column })));
}
