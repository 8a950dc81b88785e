import type { Query, QueryClient } from "@tanstack/react-query";

interface CachedList {
  data: { id: string }[];
  total: number;
}

function isFollowUpList({ queryKey, state }: Query): boolean {
  const cached = state.data;
  const isList = typeof cached === "object" && cached !== null && "data" in cached && Array.isArray(cached.data);
  return queryKey[0] === "data" && queryKey[2] === "follow_ups" && isList;
}

/** A list with a row back in its place: before the first of those that followed it. */
function withRowOf(cached: CachedList, { data: before }: CachedList, id: string): CachedList {
  const place = before.findIndex((row) => row.id === id);
  const row = before[place];
  if (row === undefined || cached.data.some((shown) => shown.id === id)) {
    return cached;
  }
  const followers = new Set(before.slice(place + 1).map((follower) => follower.id));
  const next = cached.data.findIndex((shown) => followers.has(shown.id));
  const at = next < 0 ? cached.data.length : next;
  return { ...cached, data: [...cached.data.slice(0, at), row, ...cached.data.slice(at)], total: cached.total + 1 };
}

/**
 * Takes a follow-up off every list before the server has answered; what comes back puts it there again, and only it:
 * another that is being closed meanwhile stays off.
 */
export function hideFollowUp(client: QueryClient, id: string): () => void {
  const before = client.getQueriesData<CachedList>({ predicate: isFollowUpList });
  client.setQueriesData<CachedList>({ predicate: isFollowUpList }, (cached) => {
    if (!cached?.data.some((row) => row.id === id)) {
      return cached;
    }
    return { ...cached, data: cached.data.filter((row) => row.id !== id), total: cached.total - 1 };
  });
  return () => {
    for (const [key, list] of before) {
      client.setQueryData<CachedList>(key, (cached) => cached && list && withRowOf(cached, list, id));
    }
  };
}

/** A cached lead's page, which holds its follow-ups. */
interface CachedLead {
  data: { follow_ups: { id: string; due_at: string; version: number }[] };
}

function isLeadWithFollowUps({ queryKey, state }: Query): boolean {
  const cached = state.data as CachedLead | undefined;
  return queryKey[0] === "data" && queryKey[2] === "leads" && Array.isArray(cached?.data?.follow_ups);
}

interface Due {
  id: string;
  due_at: string;
  version: number;
}

/** Shows a follow-up at another moment wherever it stands, before the server has answered; what comes back undoes it. */
export function showDue(client: QueryClient, id: string, due_at: string, version: number): () => void {
  const before = new Map<string, Due>();
  const moved = (to: (row: Due) => Due | undefined) => (rows: { id: string }[]) =>
    rows.map((row) => (row.id === id ? { ...row, ...to(row as Due) } : row));
  const change = (to: (row: Due) => Due | undefined) => {
    const rows = moved(to);
    client.setQueriesData<CachedList>({ predicate: isFollowUpList }, (cached) =>
      cached?.data.some((row) => row.id === id) ? { ...cached, data: rows(cached.data) } : cached,
    );
    client.setQueriesData<CachedLead>({ predicate: isLeadWithFollowUps }, (cached) =>
      cached?.data.follow_ups.some((row) => row.id === id)
        ? { ...cached, data: { ...cached.data, follow_ups: rows(cached.data.follow_ups) as Due[] } }
        : cached,
    );
  };
  // a read under way would paint the old moment over the new one
  void client.cancelQueries({ predicate: isFollowUpList });
  change((row) => {
    before.set(id, { id, due_at: row.due_at, version: row.version });
    return { id, due_at, version };
  });
  return () => change((row) => (row.version === version ? before.get(id) : undefined));
}
