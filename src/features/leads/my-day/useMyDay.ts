import { type CrudFilters, useList } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { useProfile } from "@/backend/profile";
import { now, today } from "@/lib/clock";
import { addDays, momentAt } from "@/lib/dates";
import { FOLLOW_UP_COLUMNS, type FollowUpRow } from "../follow-up-list/followUpRow";
import { LEAD_COLUMNS, type LeadRow } from "../pipeline/leadRow";
import { groupsOf } from "./groups";

const MINUTE = 60_000;
const DAYS_AHEAD = 7;
const MOST = 200;

/** What is worked on here changes under one's hands: it is asked again every minute. */
const live = { refetchInterval: MINUTE, placeholderData: keepPreviousData } as const;

/** How many rows there are beyond those loaded. */
function beyondOf({ data, total }: { data: unknown[]; total: number | undefined }): number {
  return Math.max(0, (total ?? 0) - data.length);
}

/** What the person signed in has to do, in two requests. */
export function useMyDay() {
  const { data: profile } = useProfile();
  const me = profile?.staff?.id ?? "";
  const mine: CrudFilters = [{ field: "assignee_id", operator: "eq", value: me }];
  const until = momentAt(addDays(today(), DAYS_AHEAD + 1), "00:00").toISOString();

  const followUps = useList<FollowUpRow>({
    resource: "follow_ups",
    filters: [
      ...mine,
      { field: "done_at", operator: "null", value: true },
      { field: "due_at", operator: "lt", value: until },
    ],
    sorters: [{ field: "due_at", order: "asc" }],
    pagination: { pageSize: MOST },
    meta: { select: FOLLOW_UP_COLUMNS },
    queryOptions: live,
    errorNotification: false,
  });
  const leads = useList<LeadRow>({
    resource: "lead_rows",
    filters: [
      ...mine,
      { field: "stage_kind", operator: "eq", value: "open" },
      {
        operator: "or",
        value: [
          { field: "adrift", operator: "eq", value: true },
          { field: "cooling", operator: "eq", value: true },
        ],
      },
    ],
    sorters: [{ field: "created_at", order: "desc" }],
    pagination: { pageSize: MOST },
    meta: { select: LEAD_COLUMNS },
    queryOptions: live,
    errorNotification: false,
  });

  // sorted at each drawing, not once per answer: what falls due moves on although the same rows come back
  const day = groupsOf(followUps.result.data, leads.result.data, now());
  const hasBoth = followUps.query.data !== undefined && leads.query.data !== undefined;
  return {
    day,
    beyond: { followUps: beyondOf(followUps.result), leads: beyondOf(leads.result) },
    isLoading: followUps.query.isLoading || leads.query.isLoading,
    // what was read before stays in sight while it cannot be read again
    error: hasBoth ? null : (followUps.query.error ?? leads.query.error),
    isFetching: followUps.query.isFetching || leads.query.isFetching,
    refetch: () => {
      void followUps.query.refetch();
      void leads.query.refetch();
    },
  };
}
