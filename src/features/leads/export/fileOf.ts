import { type CsvCell, csvSeparator, toCsv } from "@/lib/csv";

/** The formats a list is taken out in. */
export const FORMATS = ["xlsx", "csv"] as const;

export type ExportFormat = (typeof FORMATS)[number];

interface Sheet {
  header: string[];
  rows: CsvCell[][];
}

/** A table as a file: a workbook whose cells are texts and numbers, never formulas; or CSV as the spreadsheets of the reader's language read it. */
export async function fileOf(format: ExportFormat, { header, rows }: Sheet, language: string): Promise<Blob> {
  if (format === "csv") {
    return new Blob([toCsv(header, rows, csvSeparator(language))], { type: "text/csv;charset=utf-8" });
  }
  // only who takes out a workbook loads what writes one
  const { default: writeWorkbook } = await import("write-excel-file/universal");
  const head = header.map((value) => ({ value, fontWeight: "bold" as const }));
  const columns = header.map((title) => ({ width: Math.max(14, title.length + 4) }));
  return writeWorkbook([head, ...rows], { columns, stickyRowsCount: 1, rightToLeft: language === "ar" }).toBlob();
}
