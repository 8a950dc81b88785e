const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/;

/** Reads what a spreadsheet puts on the clipboard: cells parted by tabs, rows by line ends, quoted where they hold either. */
export function parseTsv(text: string): string[][] {
  let rest = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  for (;;) {
    const [quoted, inside] = QUOTED.exec(rest) ?? [];
    const cell = quoted ?? /^[^\t\n]*/.exec(rest)?.[0] ?? "";
    row.push(inside === undefined ? cell : inside.replaceAll('""', '"'));
    const end = rest[cell.length];
    rest = rest.slice(cell.length + 1);
    if (end !== "\t") {
      rows.push(row);
      row = [];
    }
    if (end === undefined) {
      return rows;
    }
  }
}

/** Writes numbers as a spreadsheet takes them from the clipboard, nothing for none. */
export function toTsv(rows: (number | null)[][]): string {
  return rows.map((row) => row.map((value) => value ?? "").join("\t")).join("\n");
}
