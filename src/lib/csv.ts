/** A cell as a machine reads it: numbers with a point, nothing for what is not known. */
export type CsvCell = string | number | null;

// A spreadsheet would run a text that begins like a formula; a phone number in E.164 is none.
const FORMULA = /^(?!\+\d+$)[=+\-@\t\r]/;

function written(cell: CsvCell, separator: string): string {
  if (cell === null) {
    return "";
  }
  if (typeof cell === "number") {
    // what floating point leaves behind the fourth place says nothing
    return String(Number(cell.toFixed(4)));
  }
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV after RFC 4180, with the mark that tells spreadsheets it is UTF-8. Where a comma stands in numbers,
 * as in French, spreadsheets expect semicolons between the cells.
 */
export function toCsv(header: string[], rows: CsvCell[][], separator: "," | ";" = ","): string {
  const line = (row: CsvCell[]) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`;
  return `\ufeff${[header, ...rows].map(line).join("")}`;
}
