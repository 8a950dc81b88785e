import { useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import type { PostedStop } from "@/backend/profile";
import { now, today } from "@/lib/clock";

/** A visit the host captured today, as the list shows it. */
export interface VisitRow {
  id: string;
  party_size: number;
  occurred_at: string;
  /** When it reached the server, from which the time to take it back runs. */
  created_at: string;
  prospect_id: string | null;
  /** Only of persons the host registered first. */
  prospects: { full_name: string } | null;
}

export const VISITS_SHOWN = 8;

const FIVE_MINUTES = 5 * 60_000;

/** The next round moment, so that the same list is asked for again, not a new one. */
function soon(): string {
  return new Date(Math.ceil(now().getTime() / FIVE_MINUTES) * FIVE_MINUTES).toISOString();
}

/** The last visits the host captured today at the stop. */
export function useVisits(stop: PostedStop, staffId: string) {
  const { result, query } = useList<VisitRow>({
    resource: "visits",
    filters: [
      { field: "stop_id", operator: "eq", value: stop.id },
      { field: "captured_by", operator: "eq", value: staffId },
      { field: "day", operator: "eq", value: today(stop.time_zone) },
      { field: "occurred_at", operator: "lte", value: soon() },
    ],
    sorters: [
      { field: "occurred_at", order: "desc" },
      { field: "id", order: "desc" },
    ],
    pagination: { pageSize: VISITS_SHOWN },
    meta: {
      select: "id, party_size, occurred_at, created_at, prospect_id, prospects!visits_prospect_id_fkey(full_name)",
    },
    queryOptions: { placeholderData: keepPreviousData },
    // said in its place on the page
    errorNotification: false,
  });
  return { visits: result.data, isLoading: query.isLoading, error: query.error, refetch: query.refetch };
}
