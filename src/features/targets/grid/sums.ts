import { type Column, cellKey, type TargetRow } from "../targets";
import { isOpenIn } from "./rules";

/** What the parts of a cell come to, where any has a target. */
export interface Sum {
  of: "months" | "caravans" | "stops" | "agencies";
  sum: number;
  /** How many parts have a target, of how many. */
  set: number;
  parts: number;
  /** It is not what the whole says, with every part there or more than the whole. */
  differs: boolean;
}

type ValueAt = (id: string, month: Column) => number | null;

function sumOf(of: Sum["of"], whole: number | null, values: (number | null)[]): Sum[] {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const isWhole = known.length === values.length;
  const differs = whole !== null && (isWhole ? sum !== whole : sum > whole);
  return known.length === 0 ? [] : [{ of, sum, set: known.length, parts: values.length, differs }];
}

/** The rows that a row is made of, by kind. */
function partsOf(row: TargetRow, rows: TargetRow[]): [of: Sum["of"], parts: TargetRow[]][] {
  if (row.scope === "edition") {
    return [
      ["caravans", rows.filter(({ scope }) => scope === "caravan")],
      ["agencies", rows.filter(({ scope }) => scope === "agency")],
    ];
  }
  const isStop = (part: TargetRow) => part.scope === "stop" && part.caravan_id === row.id;
  return row.scope === "caravan" ? [["stops", rows.filter(isStop)]] : [];
}

/** Per cell what its parts come to: its months, and in each column its caravans, stops and agencies. */
export function sumsOf(rows: TargetRow[], columns: Column[], valueAt: ValueAt): Map<string, Sum[]> {
  const months = columns.filter((column) => column !== null);
  const sums = new Map<string, Sum[]>();
  for (const row of rows) {
    const made = partsOf(row, rows);
    for (const column of columns) {
      const whole = valueAt(row.id, column);
      const open = column === null ? months.filter((month) => isOpenIn(row, month)) : [];
      const found = [
        ...sumOf(
          "months",
          whole,
          open.map((month) => valueAt(row.id, month)),
        ),
        ...made.flatMap(([of, parts]) => {
          const having = parts.filter((part) => isOpenIn(part, column));
          return sumOf(
            of,
            whole,
            having.map(({ id }) => valueAt(id, column)),
          );
        }),
      ];
      if (found.length > 0) {
        sums.set(cellKey(row.id, column), found);
      }
    }
  }
  return sums;
}
