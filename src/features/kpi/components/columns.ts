import type { CsvCell } from "@/lib/csv";

/** A column of a figure's table: what the reader sees and what the file holds. */
export interface FigureColumn<Row> {
  key: string;
  title: string;
  text: (row: Row) => string;
  raw: (row: Row) => CsvCell;
  numeric?: boolean;
  /** Where the row's figures come from. */
  to?: (row: Row) => string;
}

/** The data of a figure as rows and columns, for the table view and the CSV file. */
export interface FigureTable<Row> {
  columns: FigureColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}
