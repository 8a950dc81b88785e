import type { Database } from "@/backend/database.types";
import type { OpenFollowUp } from "../follow-up-forms/followUp";

type Tables = Database["public"]["Tables"];
type Enums = Database["public"]["Enums"];

interface Names {
  name_fr: string;
  name_ar: string;
}

interface Person {
  id: string;
  full_name: string;
}

export type Consent = Pick<Tables["consents"]["Row"], "id" | "channel" | "given_at" | "withdrawn_at" | "wording">;

export interface PlannedFollowUp extends OpenFollowUp {
  done_at: string | null;
  assignee: Pick<Person, "full_name"> | null;
}

/** The part of a lead that its agency edits; budget in whole dirhams. */
export type LeadWish = Pick<Tables["leads"]["Row"], "product" | "wished_city_id" | "budget_mad" | "description">;

/** A lead with all its page shows of it, but for what happened. */
export interface Lead
  extends LeadWish,
    Pick<
      Tables["leads"]["Row"],
      | "id"
      | "version"
      | "stage_id"
      | "stage_entered_at"
      | "agency_id"
      | "assignee_id"
      | "closed_at"
      | "created_at"
      | "sold_product"
      | "sold_price_mad"
      | "label_ids"
    > {
  prospect: Pick<Tables["prospects"]["Row"], "id" | "full_name" | "phone" | "email" | "city_id" | "version"> & {
    language: "fr" | "ar" | "en";
    city: Names | null;
    consents: Consent[];
    /** All their leads that the reader sees, this one too. */
    leads: { id: string }[];
  };
  agency: Names & { id: string; active: boolean };
  assignee: Person | null;
  wished_city: Names | null;
  lost_reason: (Names & { name_en: string }) | null;
  stop: {
    id: string;
    time_zone: string;
    city: Names;
    caravan: { kind: Enums["caravan_kind"]; edition: { year: number; number: number } };
  } | null;
  visit: { day: string; party_size: number; host: Pick<Person, "full_name"> | null } | null;
  follow_ups: PlannedFollowUp[];
}

/** What is asked of `leads` for a lead's page: everything but its timeline in one request. */
export const LEAD_SELECT =
  "id,version,stage_id,stage_entered_at,agency_id,assignee_id,closed_at,created_at,sold_product,sold_price_mad,label_ids," +
  "product,wished_city_id,budget_mad,description," +
  "prospect:prospects!leads_prospect_id_fkey(id,full_name,phone,email,language,city_id,version," +
  "city:cities!prospects_city_id_fkey(name_fr,name_ar)," +
  "consents!consents_prospect_id_fkey(id,channel,given_at,withdrawn_at,wording)," +
  "leads!leads_prospect_id_fkey(id))," +
  "agency:agencies!leads_agency_id_fkey(id,name_fr,name_ar,active)," +
  "assignee:staff!leads_assignee_id_fkey(id,full_name)," +
  "wished_city:cities!leads_wished_city_id_fkey(name_fr,name_ar)," +
  "lost_reason:lost_reasons!leads_lost_reason_id_fkey(name_fr,name_ar,name_en)," +
  "stop:stops!leads_source_stop_id_fkey(id,time_zone,city:cities!stops_city_id_fkey(name_fr,name_ar)," +
  "caravan:caravans!stops_caravan_id_fkey(kind,edition:editions!caravans_edition_id_fkey(year,number)))," +
  "visit:visits!leads_source_visit_id_fkey(day,party_size,host:staff!visits_captured_by_fkey(full_name))," +
  "follow_ups!follow_ups_lead_id_fkey(id,kind,due_at,note,version,assignee_id,done_at," +
  "assignee:staff!follow_ups_assignee_id_fkey(full_name))";

/** What is still planned on a lead, soonest first. */
export function plannedOf(lead: Lead): PlannedFollowUp[] {
  return lead.follow_ups
    .filter(({ done_at }) => done_at === null)
    .sort((a, b) => Date.parse(a.due_at) - Date.parse(b.due_at));
}
