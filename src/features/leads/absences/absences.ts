import type { Database } from "@/backend/database.types";
import type { Day } from "@/lib/dates";

type View = Database["public"]["Views"]["absence_rows"]["Row"];

/** Somebody's absence, who stands in, and what went to them and came back. */
export type Absence = { [Column in Exclude<keyof View, "begun_at" | "ended_at">]-?: NonNullable<View[Column]> } & Pick<
  View,
  "begun_at" | "ended_at"
>;

/** What is asked of `absence_rows`. */
export const ABSENCE_COLUMNS =
  "id,staff_id,stand_in_id,agency_id,starts_on,ends_on,begun_at,ended_at,version,staff_name,stand_in_name," +
  "follow_ups,leads,follow_ups_back,leads_back,follow_ups_done";

/** The most days an absence lasts. */
export const MOST_DAYS = 120;

/** True on the days of an absence that nobody has ended. */
export function isInForce({ starts_on, ends_on, ended_at }: Absence, day: Day): boolean {
  return ended_at === null && starts_on <= day && day <= ends_on;
}

/** Those in force, then those to come, the nearest first. */
export function inForceAndToCome(absences: Absence[], day: Day): Absence[] {
  return absences
    .filter(({ ended_at, ends_on }) => ended_at === null && ends_on >= day)
    .sort((a, b) => a.starts_on.localeCompare(b.starts_on) || a.ends_on.localeCompare(b.ends_on));
}

/** What somebody who was away got back within the last days, the latest absence; none when nothing had gone to anyone. */
export function lastReturn(absences: Absence[], staffId: string, day: Day): Absence | undefined {
  if (absences.some((absence) => absence.staff_id === staffId && isInForce(absence, day))) {
    return undefined;
  }
  return absences
    .filter((one) => one.staff_id === staffId && one.ended_at !== null && one.follow_ups + one.leads > 0)
    .sort((a, b) => (b.ended_at ?? "").localeCompare(a.ended_at ?? ""))[0];
}
