import type { Query, QueryClient } from "@tanstack/react-query";
import { BOARD_KEY, changeLead, holdLeadReads, isRows } from "../pipeline/leadCaches";

interface CachedPage {
  data: { id: string }[];
  total: number;
}

interface Condition {
  field?: string;
  operator: string;
}

function conditionsOf({ queryKey }: Query): Condition[] {
  const asked: { filters?: Condition[] } | undefined = queryKey.find(
    (part): part is { filters: Condition[] } => typeof part === "object" && part !== null && "filters" in part,
  );
  return asked?.filters ?? [];
}

/** True for a page of leads that nobody owns: what is given to somebody leaves it. */
function isOfNobody(query: Query): boolean {
  return (
    isRows(query) && conditionsOf(query).some(({ field, operator }) => field === "assignee_id" && operator === "null")
  );
}

/** Shows a lead as somebody's before the server has answered; what it gives takes that back. */
export function showAssigned(client: QueryClient, id: string, agent: { id: string; full_name: string }): () => void {
  holdLeadReads(client);
  const before = [...client.getQueriesData({ predicate: isRows }), ...client.getQueriesData({ queryKey: [BOARD_KEY] })];
  client.setQueriesData<CachedPage>({ predicate: isOfNobody }, (page) => {
    if (!page?.data.some((row) => row.id === id)) {
      return page;
    }
    return { ...page, data: page.data.filter((row) => row.id !== id), total: page.total - 1 };
  });
  changeLead(client, id, (row) => ({ ...row, assignee_id: agent.id, assignee_name: agent.full_name }));
  return () => {
    for (const [key, cached] of before) {
      client.setQueryData(key, cached);
    }
  };
}
