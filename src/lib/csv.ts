import { numberFormat } from "./numbers";

/** A cell: a number as one, nothing for what is not known. */
export type CsvCell = string | number | null;

type Separator = "," | ";";

/** What stands between cells where the reader's numbers have a comma, and where they have a point. */
export function csvSeparator(language: string): Separator {
  const decimal = numberFormat(language)
    .formatToParts(0.5)
    .find(({ type }) => type === "decimal");
  return decimal?.value === "," ? ";" : ",";
}

// A spreadsheet would run a text that begins like a formula; a phone number in E.164 is none.
const FORMULA = /^(?!\+\d+$)[=+\-@\t\r]/;

function written(cell: CsvCell, separator: Separator): string {
  if (cell === null) {
    return "";
  }
  if (typeof cell === "number") {
    // what floating point leaves behind the fourth place says nothing
    const number = String(Number(cell.toFixed(4)));
    return separator === ";" ? number.replace(".", ",") : number;
  }
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV after RFC 4180, with the mark that tells spreadsheets it is UTF-8. Where a comma stands in numbers,
 * as in French, spreadsheets expect semicolons between the cells, and read numbers with a point as texts.
 */
export function toCsv(header: string[], rows: CsvCell[][], separator: Separator = ","): string {
  const line = (row: CsvCell[]) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`;
  return `\ufeff${[header, ...rows].map(line).join("")}`;
}
