import type { Database } from "@/backend/database.types";

type Enums = Database["public"]["Enums"];

export type FollowUpKind = Enums["follow_up_kind"];
export type FollowUpOutcome = Enums["follow_up_outcome"];

/** A follow-up still to be done, as the forms need it. */
export interface OpenFollowUp {
  id: string;
  kind: FollowUpKind;
  due_at: string;
  note: string;
  version: number;
  assignee_id: string | null;
}

/** What is asked of `follow_ups` for one. */
export const OPEN_FOLLOW_UP_SELECT = "id,kind,due_at,note,version,assignee_id";

/** The lead a follow-up is for, as the forms name it. */
export interface FollowUpLead {
  id: string;
  agency_id: string;
  assignee_id: string | null;
  /** Who it is about. */
  name: string;
  /** Whether it is still worked: only then there is a next step. */
  open: boolean;
}

/** What is read of a lead to name it in the forms. */
interface ReadLead extends Pick<FollowUpLead, "id" | "agency_id" | "assignee_id"> {
  closed_at: string | null;
  prospect: { full_name: string };
}

/** A lead, as its page or a list reads it, as the forms name it. */
export function followUpLeadOf({ id, agency_id, assignee_id, closed_at, prospect }: ReadLead): FollowUpLead {
  return { id, agency_id, assignee_id, name: prospect.full_name, open: closed_at === null };
}

export const FOLLOW_UP_KINDS: readonly FollowUpKind[] = ["call", "meeting", "site_visit", "message", "document"];

/** What can have come of a follow-up, by its kind, the likeliest first. */
const OUTCOMES: Record<FollowUpKind, readonly FollowUpOutcome[]> = {
  call: ["reached", "no_answer", "call_back", "cancelled"],
  meeting: ["held", "call_back", "cancelled"],
  site_visit: ["held", "call_back", "cancelled"],
  message: ["sent", "reached", "no_answer", "cancelled"],
  document: ["sent", "cancelled"],
};

/** What can have come of a follow-up of this kind, the likeliest first. */
export function outcomesOf(kind: FollowUpKind): readonly FollowUpOutcome[] {
  return OUTCOMES[kind];
}
