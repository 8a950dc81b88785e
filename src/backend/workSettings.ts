import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Day } from "@/lib/dates";
import type { Database } from "./database.types";
import { callFunction } from "./rpc";

type Row<Table extends keyof Database["public"]["Tables"]> = Database["public"]["Tables"][Table]["Row"];

/** A stage of the pipeline; its order, names and colour are data. */
export type Stage = Row<"stages">;

/** A kind of follow-up, with what it can end as, the likeliest first, and what is then proposed. */
export interface FollowUpKindRow extends Row<"follow_up_kinds"> {
  outcomes: { id: string; next_kind_id: string | null; next_in_days: number }[];
}

/** When agencies work: hours on the clock of Morocco (`HH:MM:SS`); `agency_id` null for those without their own. */
export type OpeningHours = Pick<Row<"opening_hours">, "agency_id" | "weekday" | "opens_at" | "closes_at">;

/** A public holiday. */
export interface Holiday extends Pick<Row<"holidays">, "name_fr" | "name_ar" | "name_en"> {
  day: Day;
}

/** What forms and lists offer, as an admin has set it. */
export interface WorkSettings {
  stages: Stage[];
  lost_reasons: Row<"lost_reasons">[];
  follow_up_kinds: FollowUpKindRow[];
  follow_up_outcomes: Row<"follow_up_outcomes">[];
  no_next_reasons: Row<"no_next_reasons">[];
  holidays: Holiday[];
  opening_hours: OpeningHours[];
}

/** Settings change seldom, but then for everybody at once. */
const FIVE_MINUTES = 300_000;

/** The query of the settings, for hooks and for whoever fetches them ahead. */
export const workSettingsQuery = queryOptions({
  queryKey: ["work_settings"],
  queryFn: ({ signal }) => callFunction<"work_settings", WorkSettings>("work_settings", {}, signal),
  staleTime: FIVE_MINUTES,
});

/** The settings of the work: `{ data, isLoading, error, refetch }`. */
export function useWorkSettings() {
  return useQuery(workSettingsQuery);
}
