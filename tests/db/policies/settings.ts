import { newId } from "../../support/ids.ts";
import { activeStaff, type Expectation, nobody, nothing } from "../../support/policies.ts";

const named = { name_fr: "Essai", name_ar: "تجربة", name_en: "Trial" };
const kept = { version: 9, updated_at: "2026-01-01" };

/** What an admin adds and edits: names and what goes with them; its key, its place and whether it is offered not. */
export function edited(row: string, more: Record<string, unknown> = {}, closed: Record<string, unknown> = {}) {
  return {
    insert: { row: { id: "trial", ...named, ...more }, by: { ...nobody, admin: "done" } as const },
    update: [{ row, set: { ...named, ...more }, by: { ...nothing, admin: "done" } as const }],
    closed: { row, set: { id: "other_key", position: 999, active: false, ...kept, ...closed } },
  };
}

const fixed = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
  "01-01 01-11 01-14 05-01 07-30 08-14 08-20 08-21 10-31 11-06 11-18".split(" ").map((day) => `${year}-${day}`),
);
const hijri = [
  ...["2026-03-20", "2026-03-21", "2026-05-27", "2026-05-28", "2026-06-17", "2026-08-26", "2026-08-27"],
  ...["2027-03-10", "2027-03-11", "2027-05-17", "2027-05-18", "2027-06-07", "2027-08-15", "2027-08-16"],
];

/** What the work is set up with is everyone's to read, and an admin's to edit. */
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
    ...edited("call", { icon: "calendar" }),
  },
  follow_up_outcomes: {
    key: { id: null },
    select: activeStaff(["reached", "no_answer", "call_back", "held", "sent", "cancelled"]),
    ...edited("held", { is_contact: false }),
  },
  follow_up_kind_outcomes: {
    key: { kind_id: null },
    select: activeStaff(["call", "meeting", "site_visit", "message", "document"]),
  },
  no_next_reasons: {
    key: { id: null },
    select: activeStaff(["will_call_back", "waits_for_offer", "waits_for_financing", "asked_for_time", "other"]),
    ...edited("other"),
  },
  holidays: {
    key: { day: null },
    select: activeStaff([...fixed, ...hijri]),
    insert: {
      row: { id: newId(), day: "2028-02-01", calendar: "fixed", ...named },
      by: { ...nobody, admin: "done" },
    },
    update: [{ row: "2027-08-16", set: named, by: { ...nothing, admin: "done" } }],
    closed: { row: "2026-10-31", set: { id: newId(), ...kept } },
    delete: { row: { day: "2028-02-02", calendar: "hijri", ...named }, by: { ...nothing, admin: "done" } },
  },
  opening_hours: { key: { weekday: null }, select: activeStaff(["1", "2", "3", "4", "5", "6"]) },
};
