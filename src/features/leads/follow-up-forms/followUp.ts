import { BackendError } from "@/backend/errors";

/** A follow-up still to be done, as the forms need it. */
export interface OpenFollowUp {
  id: string;
  kind: string;
  due_at: string;
  note: string;
  version: number;
  assignee_id: string | null;
}

/** What is asked of `follow_ups` for one. */
export const OPEN_FOLLOW_UP_SELECT = "id,kind,due_at,note,version,assignee_id";

/** What a follow-up is where nothing says otherwise. */
export const FIRST_KIND = "call";

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

/** The row a refusal brought along, when somebody changed the follow-up meanwhile. */
export function staleRowOf(error: unknown): OpenFollowUp | null {
  const stale = error instanceof BackendError && error.key === "stale";
  return stale && error.detail && typeof error.detail === "object" ? (error.detail as OpenFollowUp) : null;
}
