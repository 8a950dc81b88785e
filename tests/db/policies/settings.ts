import { activeStaff, type Expectation } from "../../support/policies.ts";

/** What the work is set up with is everyone's to read. */
export const settings: Record<
  | "follow_up_kinds"
  | "follow_up_outcomes"
  | "follow_up_kind_outcomes"
  | "no_next_reasons"
  | "holidays"
  | "opening_hours",
  Expectation
> = {
  follow_up_kinds: {
    key: { id: null },
    select: activeStaff(["call", "meeting", "site_visit", "message", "document"]),
  },
  follow_up_outcomes: {
    key: { id: null },
    select: activeStaff(["reached", "no_answer", "call_back", "held", "sent", "cancelled"]),
  },
  follow_up_kind_outcomes: {
    key: { kind_id: null },
    select: activeStaff(["call", "meeting", "site_visit", "message", "document"]),
  },
  no_next_reasons: {
    key: { id: null },
    select: activeStaff(["will_call_back", "waits_for_offer", "waits_for_financing", "asked_for_time", "other"]),
  },
  holidays: { key: { calendar: null }, select: activeStaff(["fixed", "hijri"]) },
  opening_hours: { key: { weekday: null }, select: activeStaff(["1", "2", "3", "4", "5", "6"]) },
};
