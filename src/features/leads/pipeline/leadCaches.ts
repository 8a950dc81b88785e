import type { Query, QueryClient } from "@tanstack/react-query";
import { type BoardColumn, findOnBoard, placeOnBoard } from "./board";
import type { LeadRow } from "./leadRow";

/** The first part of the key of every board in the cache; the filters follow. */
export const BOARD_KEY = "lead_board";

const LEAD_RESOURCES = new Set<unknown>(["lead_rows", "leads", "lead_events"]);

/** Refine's keys are `["data", provider, resource, …]`. */
function isOfLeads({ queryKey }: Query): boolean {
  return queryKey[0] === "data" && LEAD_RESOURCES.has(queryKey[2]);
}

/** True for a cached list or page of leads. */
export function isRows({ queryKey }: Query): boolean {
  return queryKey[0] === "data" && (queryKey[2] === "lead_rows" || queryKey[2] === "leads");
}

/** A cached answer of Refine: one lead or a page of them. */
export interface CachedRows {
  data: LeadRow | LeadRow[];
}

/** How a row changes; `null` takes it away where a list shows it. */
type Change = (row: LeadRow) => LeadRow | null;

function changeRows(cached: CachedRows | undefined, id: string, change: Change): CachedRows | undefined {
  if (!cached) {
    return cached;
  }
  const { data } = cached;
  if (!Array.isArray(data)) {
    // the lead's page holds more of it than a list does
    return data.id === id ? { ...cached, data: { ...data, ...change(data) } } : cached;
  }
  if (!data.some((row) => row.id === id)) {
    return cached;
  }
  const rows = data.map((row) => (row.id === id ? change(row) : row));
  return { ...cached, data: rows.filter((row) => row !== null) };
}

/** Changes a lead wherever it is shown: on every board, in every list and on its own page. */
export function changeLead(client: QueryClient, id: string, change: Change): void {
  client.setQueriesData<BoardColumn[]>({ queryKey: [BOARD_KEY] }, (board) => {
    const lead = board && findOnBoard(board, id);
    return lead ? placeOnBoard(board, id, change(lead)) : board;
  });
  client.setQueriesData<CachedRows>({ predicate: isRows }, (cached) => changeRows(cached, id, change));
}

/** Stops reads under way from painting over what was just changed; what they would have told is asked again later. */
export function holdLeadReads(client: QueryClient): void {
  const hasAnswer = (query: Query) => query.state.data !== undefined;
  void client.cancelQueries({ queryKey: [BOARD_KEY], predicate: hasAnswer });
  void client.cancelQueries({ predicate: (query) => isRows(query) && hasAnswer(query) });
}

/** Asks again for lists and pages of leads; a board was already changed in place and is asked when next shown. */
export function refreshLeads(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: [BOARD_KEY], refetchType: "none" });
  void client.invalidateQueries({ predicate: isOfLeads });
}
