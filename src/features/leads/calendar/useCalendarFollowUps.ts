import { useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { useProfile } from "@/backend/profile";
import { now } from "@/lib/clock";
import { addDays, type Day, dayOf, momentAt } from "@/lib/dates";
import { crudFilters, type FollowUpFilters } from "../follow-up-list/filters";
import { FOLLOW_UP_COLUMNS, type FollowUpRow } from "../follow-up-list/followUpRow";

/** The most of one stretch of days; that there are more is said. */
export const MOST = 500;

const midnight = (day: Day) => momentAt(day, "00:00").toISOString();

/** The open follow-ups of a stretch of days in one request, each day's soonest first. */
export function useCalendarFollowUps(days: Day[], filters: FollowUpFilters) {
  const me = useProfile().data?.staff?.id ?? "";
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  const { result, query } = useList<FollowUpRow>({
    resource: "follow_ups",
    filters: [
      ...crudFilters({ ...filters, when: "all" }, me, now()),
      { field: "due_at", operator: "gte", value: midnight(first) },
      { field: "due_at", operator: "lt", value: midnight(addDays(last, 1)) },
    ],
    sorters: [
      { field: "due_at", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { pageSize: MOST },
    meta: { select: FOLLOW_UP_COLUMNS },
    queryOptions: { refetchInterval: 60_000, placeholderData: keepPreviousData },
    errorNotification: false,
  });
  const rows = result.data;
  const byDay = useMemo(() => {
    // one that was just moved stands where it belongs, before the server has sorted it
    const sorted = [...rows].sort((one, other) => Date.parse(one.due_at) - Date.parse(other.due_at));
    const found = new Map<Day, FollowUpRow[]>();
    for (const row of sorted) {
      const day = dayOf(row.due_at);
      const known = found.get(day);
      if (known) {
        known.push(row);
      } else {
        found.set(day, [row]);
      }
    }
    return found;
  }, [rows]);
  return { byDay, beyond: Math.max(0, (result.total ?? 0) - rows.length), query };
}
