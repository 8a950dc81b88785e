import type { ConsentState } from "@/backend/consent";
import type { Database } from "@/backend/database.types";
import type { OpenFollowUp } from "../follow-up-forms/followUp";

type Enums = Database["public"]["Enums"];

/** A follow-up as lists show it: what, when, for whom, and whose it is. */
export interface FollowUpRow extends OpenFollowUp {
  lead: {
    id: string;
    agency_id: string;
    assignee_id: string | null;
    stage_id: string;
    closed_at: string | null;
    product: Enums["product_kind"] | null;
    prospect: { full_name: string; phone: string; consents: ConsentState[] };
  };
  assignee: { full_name: string } | null;
  agency: { name_fr: string; name_ar: string; active: boolean };
}

/** What is asked of `follow_ups` for a list. */
export const FOLLOW_UP_COLUMNS =
  "id,kind,due_at,note,version,assignee_id," +
  "lead:leads!follow_ups_lead_id_fkey(id,agency_id,assignee_id,stage_id,closed_at,product," +
  "prospect:prospects!leads_prospect_id_fkey(full_name,phone," +
  "consents!consents_prospect_id_fkey(channel,withdrawn_at)))," +
  "assignee:staff!follow_ups_assignee_id_fkey(full_name)," +
  "agency:agencies!follow_ups_agency_id_fkey(name_fr,name_ar,active)";
