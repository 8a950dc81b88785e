import type { Database } from "@/backend/database.types";
import type { Place } from "@/backend/places";
import type { PersonRow } from "@/ui/person/person";

type Tables = Database["public"]["Tables"];
type Names = Pick<Place, "name_fr" | "name_ar">;
type Named = Pick<Tables["staff"]["Row"], "full_name">;

/** Why two persons look like one. */
export type Likeness = Pick<
  Tables["likely_duplicates"]["Row"],
  "same_email" | "same_number" | "former_number" | "name_likeness"
>;

/** A person who looks like the one shown. */
export interface Alike extends Likeness {
  dismissed_at: string | null;
  strength: number;
  other: Pick<Tables["prospects"]["Row"], "id" | "full_name" | "phone" | "email" | "created_at">;
}

/** What a person agreed to, and where. */
export interface Consent
  extends Pick<
    Tables["consents"]["Row"],
    "id" | "channel" | "given_at" | "withdrawn_at" | "wording" | "ended_by_merge_id"
  > {
  visit: { stop: { city: Names } | null } | null;
}

interface ProspectLead
  extends Pick<Tables["leads"]["Row"], "id" | "created_at" | "closed_at" | "product" | "budget_mad"> {
  stage: Names & { name_en: string; color: string };
  agency: Names;
  assignee: Named | null;
}

interface ProspectVisit extends Pick<Tables["visits"]["Row"], "id" | "day" | "party_size"> {
  stop: {
    id: string;
    time_zone: string;
    city: Names;
    caravan: { kind: Database["public"]["Enums"]["caravan_kind"] };
  } | null;
}

/** A merge that made the person what they are. */
export interface Merge extends Pick<Tables["prospect_merges"]["Row"], "id" | "merged_at" | "undo_until" | "undone_at"> {
  snapshot: { merged: { full_name: string } };
  by: Named | null;
}

/** A person with all their page shows, but for the record's history. */
export interface Prospect extends PersonRow {
  created_at: string;
  city: Names | null;
  consents: Consent[];
  leads: ProspectLead[];
  visits: ProspectVisit[];
  merges: Merge[];
  alike: Alike[];
}

const CITY = "city:cities!stops_city_id_fkey(name_fr,name_ar)";

/** What is asked of `prospects` for a person's page, in one request. */
export const PROSPECT_SELECT =
  "id,version,full_name,phone,email,language,city_id,created_at," +
  "city:cities!prospects_city_id_fkey(name_fr,name_ar)," +
  "consents!consents_prospect_id_fkey(id,channel,given_at,withdrawn_at,wording,ended_by_merge_id," +
  `visit:visits!consents_visit_id_fkey(stop:stops!visits_stop_id_fkey(${CITY}))),` +
  "leads!leads_prospect_id_fkey(id,created_at,closed_at,product,budget_mad," +
  "stage:stages!leads_stage_id_fkey(name_fr,name_ar,name_en,color)," +
  "agency:agencies!leads_agency_id_fkey(name_fr,name_ar)," +
  "assignee:staff!leads_assignee_id_fkey(full_name))," +
  `visits!visits_prospect_id_fkey(id,day,party_size,stop:stops!visits_stop_id_fkey(id,time_zone,${CITY},` +
  "caravan:caravans!stops_caravan_id_fkey(kind)))," +
  "merges:prospect_merges!prospect_merges_kept_id_fkey(id,merged_at,undo_until,undone_at,snapshot," +
  "by:staff!prospect_merges_merged_by_fkey(full_name))," +
  "alike:likely_duplicates!likely_duplicates_prospect_id_fkey(same_email,same_number,former_number,name_likeness," +
  "strength,dismissed_at,other:prospects!likely_duplicates_other_id_fkey(id,full_name,phone,email,created_at))";

/** Those who look like the person and were not said to be somebody else, the likeliest first. */
export function suggested({ alike }: Prospect): Alike[] {
  return alike.filter(({ dismissed_at }) => dismissed_at === null).sort((a, b) => b.strength - a.strength);
}

/** In force before ended, then the latest first. */
export function consentsInOrder(consents: Consent[]): Consent[] {
  return [...consents].sort(
    (a, b) =>
      Number(a.withdrawn_at !== null) - Number(b.withdrawn_at !== null) ||
      Date.parse(b.given_at) - Date.parse(a.given_at),
  );
}
