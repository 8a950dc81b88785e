import type { Database } from "@/backend/database.types";
import type { Place } from "@/backend/places";

type AgencyTable = Database["public"]["Tables"]["agencies"]["Row"];

/** What an admin edits of an agency. */
export type AgencyColumns = Pick<
  AgencyTable,
  "code" | "name_fr" | "name_ar" | "region_id" | "city_id" | "phone" | "active"
>;

/** An agency with the names of where it is. */
export interface Agency extends AgencyColumns {
  id: string;
  version: number;
  region: Place;
  city: Place;
}

/** The columns of an agency, without what they refer to: read back after a write. */
export const AGENCY_COLUMNS = "id,version,code,name_fr,name_ar,region_id,city_id,phone,active";

// agencies and cities refer to each other, so the way is named
export const AGENCY_SELECT = `${AGENCY_COLUMNS},region:regions!agencies_region_id_fkey(id,name_fr,name_ar),city:cities!agencies_city_id_fkey(id,name_fr,name_ar)`;
