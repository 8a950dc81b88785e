import type { Measure } from "../shape/dayRows";

/** A stop's row: a line of words and a bar under it. */
export const ROW_HEIGHT = 42;
export const BAR_HEIGHT = 9;
export const BAR_SHIFT = 9;
export const HEADER_HEIGHT = 20;
export const AXIS_HEIGHT = 24;

interface Column {
  measure: Measure;
  /** How far its end is from the end of the row. */
  end: number;
  strong: boolean;
}

/** The figures beside a stop's name. */
export const COLUMNS: Column[] = [
  { measure: "visitors", end: 124, strong: true },
  { measure: "leads", end: 58, strong: false },
  { measure: "won_leads", end: 0, strong: false },
];
