import type { LeadRow } from "../pipeline/leadRow";

/** A lead as giving it to somebody needs it. */
export interface AssignableLead {
  id: string;
  version: number;
  agency_id: string;
  assignee_id: string | null;
  /** Who it is about. */
  name: string;
  /** Whether a next step is already planned. */
  planned: boolean;
}

/** A lead as it stands on the server, as far as giving it away is concerned. */
export interface LeadNow {
  version: number;
  agency_id: string;
  assignee_id: string | null;
  closed_at: string | null;
}

/** The row of a list as giving it away needs it. */
export function assignableOf(row: LeadRow): AssignableLead {
  return {
    id: row.id,
    version: row.version,
    agency_id: row.agency_id,
    assignee_id: row.assignee_id,
    name: row.prospect_name,
    planned: row.next_follow_up_id !== null,
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The lead that a refusal tells of or an answer gives; null where it is none. */
export function leadNow(facts: unknown): LeadNow | null {
  if (typeof facts !== "object" || facts === null || !("version" in facts) || !("agency_id" in facts)) {
    return null;
  }
  const { version, agency_id } = facts;
  if (typeof version !== "number" || !isText(agency_id)) {
    return null;
  }
  const assignee = "assignee_id" in facts ? facts.assignee_id : null;
  const closed = "closed_at" in facts ? facts.closed_at : null;
  return {
    version,
    agency_id,
    assignee_id: isText(assignee) ? assignee : null,
    closed_at: isText(closed) ? closed : null,
  };
}
