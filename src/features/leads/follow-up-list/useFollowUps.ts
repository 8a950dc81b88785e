import { useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useProfile } from "@/backend/profile";
import { now } from "@/lib/clock";
import { crudFilters, type FollowUpFilters } from "./filters";
import { FOLLOW_UP_COLUMNS, type FollowUpRow } from "./followUpRow";

const MINUTE = 60_000;
export const PAGE_SIZE = 25;

/** Now to the minute: a finer one would ask anew at each drawing of the page. */
function thisMinute(): Date {
  return new Date(Math.floor(now().getTime() / MINUTE) * MINUTE);
}

/** A page of the open follow-ups the person signed in may see, soonest first. */
export function useFollowUps(filters: FollowUpFilters, enabled = true) {
  const { data: profile } = useProfile();
  const { result, query } = useList<FollowUpRow>({
    resource: "follow_ups",
    filters: crudFilters(filters, profile?.staff?.id ?? "", thisMinute()),
    sorters: [
      { field: "due_at", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { currentPage: filters.page, pageSize: PAGE_SIZE },
    meta: { select: FOLLOW_UP_COLUMNS },
    queryOptions: { enabled, refetchInterval: MINUTE, placeholderData: keepPreviousData },
    errorNotification: false,
  });
  return { rows: result.data, total: result.total ?? 0, query };
}
