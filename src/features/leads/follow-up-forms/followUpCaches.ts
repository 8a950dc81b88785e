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

/** Takes a follow-up off every list before the server has answered; what comes back puts it there again. */
export function hideFollowUp(client: QueryClient, id: string): () => void {
  const before = client.getQueriesData<CachedList>({ predicate: isFollowUpList });
  client.setQueriesData<CachedList>({ predicate: isFollowUpList }, (cached) => {
    if (!cached?.data.some((row) => row.id === id)) {
      return cached;
    }
    return { ...cached, data: cached.data.filter((row) => row.id !== id), total: cached.total - 1 };
  });
  return () => {
    for (const [key, cached] of before) {
      client.setQueryData(key, cached);
    }
  };
}
