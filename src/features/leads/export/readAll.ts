import type { CrudFilter } from "@refinedev/core";
import { dataProvider } from "@/backend/dataProvider";
import { LEAD_COLUMNS, type LeadRow } from "../pipeline/leadRow";

/** Rows of one request. */
const PAGE = 500;

interface ReadAll {
  resource?: string;
  filters: CrudFilter[];
  /** The columns asked for, `id` among them. */
  select?: string;
  signal: AbortSignal;
  /** How many are read, of how many there were at the beginning. */
  onProgress: (read: number, total: number) => void;
}

/**
 * Every row that matches, a lead unless said otherwise, page after page by its key: while others write, none comes twice and none that was there
 * all along is missing. Throws when it is given up.
 */
export async function readAll<Row extends { id: string } = LeadRow>({
  resource = "lead_rows",
  filters,
  select = LEAD_COLUMNS,
  signal,
  onProgress,
}: ReadAll): Promise<Row[]> {
  const rows: Row[] = [];
  let total = 0;
  for (;;) {
    const last = rows.at(-1)?.id;
    const page = await dataProvider.getList<Row>({
      resource,
      filters: last ? [...filters, { field: "id", operator: "gt", value: last }] : filters,
      sorters: [{ field: "id", order: "asc" }],
      pagination: { mode: "server", currentPage: 1, pageSize: PAGE },
      // how many there are is asked once
      meta: { select, count: last ? "planned" : "exact" },
    });
    signal.throwIfAborted();
    total = last ? total : page.total;
    rows.push(...page.data);
    onProgress(rows.length, Math.max(total, rows.length));
    if (page.data.length < PAGE) {
      return rows;
    }
  }
}
