import type { Database } from "@/backend/database.types";
import type { Changes } from "@/ui/changes/changes";
import type { MentionOf } from "@/ui/NoteText";

type Tables = Database["public"]["Tables"];
type Names = Pick<Tables["cities"]["Row"], "name_fr" | "name_ar">;
type Named = Pick<Tables["staff"]["Row"], "full_name">;

/** What the end of a lead says: the reason of a loss, or a sale. */
export type EndingSaid = Partial<Pick<Tables["leads"]["Row"], "lost_reason_id" | "sold_product" | "sold_price_mad">>;

/** What was said when a follow-up was handed on. */
export interface HandingSaid {
  note?: string;
  /** Whether an absence handed it over, or gave it back: when it was over, or when its days were changed. */
  absence?: "begun" | "over" | "changed";
}

/** An entry of a lead's timeline with what it is about. */
export interface LeadEvent
  extends Pick<Tables["lead_events"]["Row"], "id" | "kind" | "occurred_at" | "from_stage_id" | "to_stage_id"> {
  /** Of an edit what it changed; of an ending what it says. */
  changes: Changes | EndingSaid | HandingSaid;
  actor: Named | null;
  /** Who a follow-up was handed to. */
  to_staff: Named | null;
  note: (Pick<Tables["notes"]["Row"], "id" | "body"> & { mentions: MentionOf[] }) | null;
  follow_up:
    | (Pick<
        Tables["follow_ups"]["Row"],
        "id" | "kind" | "due_at" | "note" | "done_at" | "outcome" | "outcome_note" | "no_next_reason_id"
      > & {
        assignee: Named | null;
      })
    | null;
  visit: { day: string; party_size: number; stop: { city: Names } | null } | null;
  assignment: {
    reason: string;
    from_agency: ({ id: string } & Names) | null;
    to_agency: { id: string } & Names;
    from_assignee: Named | null;
    to_assignee: Named | null;
    /** Whom it was given to, where a stand-in got it. */
    meant_for: Named | null;
  } | null;
}

/** What is asked of `lead_events` for a timeline: each entry with what it is about, in one request. */
export const EVENT_SELECT =
  "id,kind,occurred_at,from_stage_id,to_stage_id,changes," +
  "actor:staff!lead_events_actor_id_fkey(full_name)," +
  "to_staff:staff!lead_events_to_staff_id_fkey(full_name)," +
  "note:notes!lead_events_note_id_fkey(id,body," +
  "mentions:note_mentions!note_mentions_note_id_fkey(staff!note_mentions_staff_id_fkey(id,full_name)))," +
  "follow_up:follow_ups!lead_events_follow_up_id_fkey(id,kind,due_at,note,done_at,outcome,outcome_note,no_next_reason_id," +
  "assignee:staff!follow_ups_assignee_id_fkey(full_name))," +
  "visit:visits!lead_events_visit_id_fkey(day,party_size," +
  "stop:stops!visits_stop_id_fkey(city:cities!stops_city_id_fkey(name_fr,name_ar)))," +
  "assignment:assignments!lead_events_assignment_id_fkey(reason," +
  "from_agency:agencies!assignments_from_agency_id_fkey(id,name_fr,name_ar)," +
  "to_agency:agencies!assignments_to_agency_id_fkey(id,name_fr,name_ar)," +
  "from_assignee:staff!assignments_from_assignee_id_fkey(full_name)," +
  "to_assignee:staff!assignments_to_assignee_id_fkey(full_name)," +
  "meant_for:staff!assignments_meant_for_id_fkey(full_name))";

export interface EventDay {
  day: string;
  events: LeadEvent[];
}

/** Entries, newest first, under the day they happened on. */
export function byDay(events: LeadEvent[], dayOf: (moment: string) => string): EventDay[] {
  const days: EventDay[] = [];
  for (const event of events) {
    const day = dayOf(event.occurred_at);
    const last = days.at(-1);
    if (last?.day === day) {
      last.events.push(event);
    } else {
      days.push({ day, events: [event] });
    }
  }
  return days;
}
