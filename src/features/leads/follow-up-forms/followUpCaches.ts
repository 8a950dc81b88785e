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
