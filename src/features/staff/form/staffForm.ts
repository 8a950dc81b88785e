import type { StaffRole } from "@/backend/profile";
import { placeOf, type StaffColumns } from "../staff";

/** What the form of a person shows. */
export interface StaffValues {
  full_name: string;
  email: string;
  role: StaffRole | undefined;
  agency_id: string | undefined;
  region_id: string | undefined;
  active: boolean;
}

/** A person as the form shows them; a new one may come with an agency. */
export function valuesOf(person: StaffColumns | null, agencyId?: string): StaffValues {
  return {
    full_name: person?.full_name ?? "",
    email: person?.email ?? "",
    role: person?.role,
    agency_id: person ? (person.agency_id ?? undefined) : agencyId,
    region_id: person?.region_id ?? undefined,
    active: person?.active ?? true,
  };
}

/** What the form says, as columns: only the place that fits the role. */
export function columnsOf(values: StaffValues): StaffColumns {
  const role = values.role ?? "agent";
  const place = placeOf(role);
  return {
    full_name: values.full_name.trim(),
    email: values.email.trim().toLowerCase(),
    role,
    agency_id: place === "agency" ? (values.agency_id ?? null) : null,
    region_id: place === "region" ? (values.region_id ?? null) : null,
    active: values.active,
  };
}

/** True when an edit takes a person's open leads away: they leave, move or stop working leads. */
export function releasesLeads(before: StaffColumns, values: Partial<StaffValues>): boolean {
  const works = (role: StaffRole | undefined) => role === "agent" || role === "agency_manager";
  if (!before.active || !works(before.role)) {
    return false;
  }
  return values.active === false || !works(values.role) || (values.agency_id ?? null) !== before.agency_id;
}
