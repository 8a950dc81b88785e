import { formatPhone, parsePhone } from "@/lib/phone";
import type { AgencyColumns } from "../agency";

/** What the form of an agency shows. */
export interface AgencyValues {
  code: string;
  name_fr: string;
  name_ar: string;
  region_id: string | undefined;
  city_id: string | undefined;
  phone: string;
  active: boolean;
}

/** An agency as the form shows it. */
export function valuesOf(agency: AgencyColumns | null): AgencyValues {
  return {
    code: agency?.code ?? "",
    name_fr: agency?.name_fr ?? "",
    name_ar: agency?.name_ar ?? "",
    region_id: agency?.region_id,
    city_id: agency?.city_id,
    phone: agency?.phone ? formatPhone(agency.phone) : "",
    active: agency?.active ?? true,
  };
}

/** What the form says, as columns: a number in any writing becomes E.164. */
export async function columnsOf(values: AgencyValues): Promise<AgencyColumns> {
  const phone = await parsePhone(values.phone);
  return {
    code: values.code.trim().toUpperCase(),
    name_fr: values.name_fr.trim(),
    name_ar: values.name_ar.trim(),
    region_id: values.region_id ?? "",
    city_id: values.city_id ?? "",
    phone: phone.ok ? phone.e164 : null,
    active: values.active,
  };
}
