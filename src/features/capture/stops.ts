import type { PostedStop } from "@/backend/profile";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";

/** Whether visitors can be counted at a stop on a day. */
export type StopState = "not_begun" | "open" | "ended";

type Dated = Pick<PostedStop, "starts_on" | "ends_on" | "time_zone">;

/** The state of a stop on a day of its own time zone, today unless told otherwise. */
export function stopState(stop: Dated, day: Day = today(stop.time_zone)): StopState {
  if (day < stop.starts_on) {
    return "not_begun";
  }
  return day > stop.ends_on ? "ended" : "open";
}

/** The stop a host most likely works at: the running one begun last, else the next to begin, else the last ended. */
export function likelyStop<Stop extends Dated>(stops: Stop[]): Stop | undefined {
  const inOrder = [...stops].sort((a, b) => a.starts_on.localeCompare(b.starts_on));
  return (
    inOrder.findLast((stop) => stopState(stop) === "open") ??
    inOrder.find((stop) => stopState(stop) === "not_begun") ??
    inOrder.at(-1)
  );
}
