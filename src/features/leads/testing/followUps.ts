import type { FollowUpRow } from "../follow-up-list/followUpRow";

interface Parts extends Partial<Omit<FollowUpRow, "lead">> {
  lead?: Partial<FollowUpRow["lead"]>;
}

/** A follow-up of a list, a call to Aziz Filali unless wished otherwise in some parts. */
export function followUpOf(id: string, due_at: string, { lead, ...parts }: Parts = {}): FollowUpRow {
  return {
    id,
    kind: "call",
    due_at,
    note: "",
    version: 1,
    assignee_id: null,
    lead: {
      id: `lead-${id}`,
      agency_id: "a1",
      assignee_id: null,
      stage_id: "contacted",
      closed_at: null,
      product: null,
      prospect: { full_name: "Aziz Filali", phone: "+212661234567", consents: [] },
      ...lead,
    },
    assignee: null,
    agency: { name_fr: "Agence de Casablanca", name_ar: "وكالة الدار البيضاء", active: true },
    ...parts,
  };
}
