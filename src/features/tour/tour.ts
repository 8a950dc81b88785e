import type { Database } from "@/backend/database.types";
import type { Place } from "@/backend/places";
import { today } from "@/lib/clock";

type Tables = Database["public"]["Tables"];

/** What an admin edits of an edition, of a caravan, of a stop. */
export type EditionColumns = Pick<
  Tables["editions"]["Row"],
  "number" | "year" | "theme_fr" | "theme_ar" | "theme_en" | "starts_on" | "ends_on"
>;
export type CaravanColumns = Pick<Tables["caravans"]["Row"], "edition_id" | "kind" | "starts_on" | "ends_on">;
export type StopColumns = Pick<
  Tables["stops"]["Row"],
  | "caravan_id"
  | "position"
  | "city_id"
  | "venue"
  | "time_zone"
  | "starts_on"
  | "ends_on"
  | "host_agency_id"
  | "target_visitors"
>;

export interface Host {
  id: string;
  full_name: string;
  active: boolean;
}

/** A stop with the names it is shown by; who is posted there only for an admin. */
export interface Stop extends StopColumns {
  id: string;
  version: number;
  city: Place & { country: string };
  host_agency: Place;
  postings?: { host: Host }[];
}

export interface Caravan extends CaravanColumns {
  id: string;
  version: number;
  stops: Stop[];
}

/** A stop's page also says which caravan and edition it is part of. */
export interface StopOfTour extends Stop {
  caravan: CaravanColumns & { id: string; version: number; edition: { id: string; year: number } };
}

export const EDITION_COLUMNS = "id,version,number,year,theme_fr,theme_ar,theme_en,starts_on,ends_on";
export const CARAVAN_COLUMNS = "id,version,edition_id,kind,starts_on,ends_on";
export const STOP_COLUMNS =
  "id,version,caravan_id,position,city_id,venue,time_zone,starts_on,ends_on,host_agency_id,target_visitors";

// several ways lead from one table to another, so each is named
const HOSTS = ",postings:stop_postings(host:staff!stop_postings_staff_id_fkey(id,full_name,active))";

/** A stop as it is read; who is posted there is for those who post. */
export function stopSelect(withHosts: boolean): string {
  return `${STOP_COLUMNS},city:cities!stops_city_id_fkey(id,name_fr,name_ar,country),host_agency:agencies!stops_host_agency_id_fkey(id,name_fr,name_ar)${withHosts ? HOSTS : ""}`;
}

/** Where a stop stands in time, in the database's words. */
export type StopState = "not_begun" | "open" | "ended";

/** Where a stop stands today, by the days of its own zone. */
export function stateOf(stop: Pick<Stop, "time_zone" | "starts_on" | "ends_on">): StopState {
  const day = today(stop.time_zone);
  if (stop.ends_on < day) {
    return "ended";
  }
  return stop.starts_on <= day ? "open" : "not_begun";
}

/** Those posted who can still sign in. */
export function hostsOf(stop: Pick<Stop, "postings">): Host[] {
  return (stop.postings ?? []).map(({ host }) => host).filter(({ active }) => active);
}
