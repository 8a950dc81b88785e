import type { Database } from "@/backend/database.types";
import type { Place } from "@/backend/places";
import type { StaffRole } from "@/backend/profile";

type StaffTable = Database["public"]["Tables"]["staff"]["Row"];

/** What an admin edits of a person. */
export type StaffColumns = Pick<StaffTable, "email" | "full_name" | "role" | "agency_id" | "region_id" | "active">;

/** A person with the names of where they work. */
export interface Person extends StaffColumns {
  id: string;
  version: number;
  created_at: string;
  agency: Place | null;
  region: Place | null;
}

export const ROLES: readonly StaffRole[] = [
  "host",
  "agent",
  "agency_manager",
  "regional_manager",
  "directoire",
  "admin",
];

/** Where a role works: in an agency, in a region, or for the whole house. */
export function placeOf(role: StaffRole | undefined): "agency" | "region" | null {
  if (role === "host" || role === "agent" || role === "agency_manager") {
    return "agency";
  }
  return role === "regional_manager" ? "region" : null;
}

/** The columns of a person, without what they refer to: read back after a write. */
export const STAFF_COLUMNS = "id,version,email,full_name,role,agency_id,region_id,active";

export const STAFF_SELECT = `${STAFF_COLUMNS},created_at,agency:agencies!staff_agency_id_fkey(id,name_fr,name_ar),region:regions!staff_region_id_fkey(id,name_fr,name_ar)`;
