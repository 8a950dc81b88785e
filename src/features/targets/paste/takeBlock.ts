import { type Problem, readTarget } from "../grid/rules";
import { type Column, cellKey, type Measure, type TargetRow } from "../targets";

/** Something typed or pasted that was not taken: where it was meant to go, what it was, why not. */
export interface Refused {
  /** The row and column it was meant for; null beyond the grid's last. */
  rowId: string | null;
  month: Column | "outside";
  /** Which row and column of what was pasted it was, from 1. */
  line: number;
  place: number;
  text: string;
  why: Problem;
}

/** What a block of texts comes to when it is put on the grid. */
export interface Taken {
  values: Record<string, number | null>;
  refused: Refused[];
  /** How many of its cells were empty and left those of the grid as they are. */
  empty: number;
}

interface Place {
  rows: TargetRow[];
  columns: Column[];
  measure: Measure;
  /** Where the first cell goes. */
  row: number;
  column: number;
}

/** Where one cell of a block is meant to go, and what it is there. */
function readCell(text: string, { rows, columns, measure, row, column }: Place) {
  const meant = rows[row];
  const month = columns[column];
  const place = { rowId: meant?.id ?? null, month: month === undefined ? ("outside" as const) : month };
  if (meant === undefined || month === undefined) {
    return { ...place, problem: "outside" as const };
  }
  const key = cellKey(meant.id, month);
  return text === "" ? { ...place, key, empty: true } : { ...place, key, ...readTarget(text, meant, month, measure) };
}

/** Puts a pasted block on the grid: what is a target is taken, what is empty leaves its cell alone, the rest is told. */
export function takeBlock(block: string[][], at: Place): Taken {
  const taken: Taken = { values: {}, refused: [], empty: 0 };
  const cells = block.flatMap((line, down) => line.map((text, across) => ({ text: text.trim(), down, across })));
  for (const { text, down, across } of cells) {
    const read = readCell(text, { ...at, row: at.row + down, column: at.column + across });
    if ("empty" in read) {
      taken.empty += 1;
    } else if ("value" in read) {
      taken.values[read.key] = read.value;
    } else if (text !== "") {
      const { rowId, month, problem: why } = read;
      taken.refused.push({ rowId, month, line: down + 1, place: across + 1, text, why });
    }
  }
  return taken;
}
