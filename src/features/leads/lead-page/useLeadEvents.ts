import { useInfiniteList } from "@refinedev/core";
import { useMemo } from "react";
import { isId } from "@/lib/ids";
import { EVENT_SELECT, type LeadEvent } from "./events";

const PAGE_SIZE = 20;

/** What happened to a lead, newest first, a page at a time; asked again every minute where it is shown, not only fetched ahead. */
export function useLeadEvents(leadId: string, isShown = true) {
  const { result, query } = useInfiniteList<LeadEvent>({
    resource: "lead_events",
    filters: [{ field: "lead_id", operator: "eq", value: leadId }],
    sorters: [
      { field: "occurred_at", order: "desc" },
      { field: "seq", order: "desc" },
    ],
    pagination: { pageSize: PAGE_SIZE },
    meta: { select: EVENT_SELECT },
    queryOptions: { enabled: isId(leadId), refetchInterval: isShown && 60_000 },
    errorNotification: false,
  });
  const pages = result.data?.pages;
  const events = useMemo(() => {
    // what came in between two pages would stand on both
    const seen = new Map(pages?.flatMap(({ data }) => data).map((event) => [event.id, event]));
    return [...seen.values()];
  }, [pages]);
  return { events, total: pages?.[0]?.total ?? 0, hasMore: result.hasNextPage ?? false, query };
}
