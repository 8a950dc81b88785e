import type { Database } from "@/backend/database.types";

type FullRow = Database["public"]["Views"]["lead_rows"]["Row"];

/** Of the person, the agency and the stage, which every lead has, though the catalogue cannot tell. */
type Certain =
  | "prospect_name"
  | "prospect_phone"
  | "consents"
  | "agency_name_fr"
  | "agency_name_ar"
  | "stage_kind"
  | "stage_position";

/** A lead as lists, cards and the board show it. */
export type LeadRow = Omit<
  FullRow,
  | "search_text"
  | "description"
  | "edition_id"
  | "region_id"
  | "cohort_day"
  | "sought"
  | "reached_stage_ids"
  | "phone_consent"
  | "messaging_consent"
  | "email_consent"
  | Certain
> & {
  [Column in Certain]: NonNullable<FullRow[Column]>;
};

/** What is asked of `lead_rows` for a list: every column it shows, and not what only the lead's page needs. */
export const LEAD_COLUMNS =
  "id,prospect_id,agency_id,assignee_id,stage_id,source_visit_id,source_stop_id,product,wished_city_id,budget_mad," +
  "lost_reason_id,sold_product,sold_price_mad,stage_entered_at,first_contact_at,closed_at,created_by,version,created_at,updated_at,prospect_name," +
  "prospect_phone,prospect_email,consents,agency_name_fr,agency_name_ar,assignee_name,stage_position,stage_kind," +
  "wished_city_name_fr,wished_city_name_ar,caravan_kind,stop_city_name_fr,stop_city_name_ar," +
  "label_ids,labels,next_follow_up_id,next_follow_up_kind,next_follow_up_due_at,overdue,adrift,last_activity_at,cooling,response_minutes";

/** What a move needs to know of a lead. */
export type MovableLead = Pick<LeadRow, "id" | "version" | "stage_id" | "prospect_name" | "product" | "budget_mad">;

/** What a lead brings in whole dirhams: the price it was sold at, else the budget. */
export function amountOf({
  sold_price_mad,
  budget_mad,
}: Pick<LeadRow, "sold_price_mad" | "budget_mad">): number | null {
  return sold_price_mad ?? budget_mad;
}
