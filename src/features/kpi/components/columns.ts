import type { CsvCell } from "@/lib/csv";

/** A column of a figure's table: what the reader sees and what the file holds. */
export interface FigureColumn<Row> {
  key: string;
  title: string;
  text: (row: Row) => string;
  raw: (row: Row) => CsvCell;
  /** What numbers of the file are in, where the words on screen say it. */
  unit?: string;
  numeric?: boolean;
  /** Where the row's figures come from; undefined where they are told of nothing smaller. */
  to?: (row: Row) => string | undefined;
}

/** The data of a figure as rows and columns, for the table view and the CSV file. */
export interface FigureTable<Row> {
  columns: FigureColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}

/** What says on screen that there is nothing to say. */
const NOTHING = ["", "–"];

/** The head of a column in a file, where no figure says its unit. */
export function fileTitle<Row>({ title, unit }: FigureColumn<Row>): string {
  return unit ? `${title} (${unit})` : title;
}

/** A cell of a file: its number; where that is kept back, the words that say so. */
export function fileCell<Row>({ raw, text }: FigureColumn<Row>, row: Row): CsvCell {
  const value = raw(row);
  const said = text(row);
  return value === null && !NOTHING.includes(said) ? said : value;
}
