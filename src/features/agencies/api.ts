import { useList, useOne } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { type AgencyLoad, useAgencyLoad } from "@/backend/agencyLoad";
import type { StaffRole } from "@/backend/profile";
import { isId } from "@/lib/ids";
import { normalize } from "@/lib/text";
import { useLanguage } from "@/ui/useLanguage";
import { AGENCY_SELECT, type Agency } from "./agency";

interface Colleague {
  id: string;
  full_name: string;
  email: string;
  role: StaffRole;
  active: boolean;
}

export const PAGE_SIZE = 25;

/** A page of the agencies, by name in the reader's language. */
export function useAgencies({ q, region }: { q: string; region: string }, page: number) {
  const language = useLanguage();
  const { result, query } = useList<Agency>({
    resource: "agencies",
    filters: [
      ...(q.trim() ? [{ field: "search_text", operator: "contains" as const, value: normalize(q) }] : []),
      ...(isId(region) ? [{ field: "region_id", operator: "eq" as const, value: region }] : []),
    ],
    sorters: [
      { field: language === "ar" ? "name_ar" : "name_fr", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { currentPage: page, pageSize: PAGE_SIZE },
    meta: { select: AGENCY_SELECT },
    queryOptions: { placeholderData: keepPreviousData },
    errorNotification: false,
  });
  return { rows: result.data, total: result.total ?? 0, query };
}

/** One agency. */
export function useAgency(id: string) {
  const { result, query } = useOne<Agency>({
    resource: "agencies",
    id,
    meta: { select: AGENCY_SELECT },
    queryOptions: { enabled: isId(id) },
    errorNotification: false,
  });
  return { agency: result, query };
}

/** The load of the agencies the reader sees, by agency: one request for all of them. */
export function useLoads(): Map<string, AgencyLoad> {
  const { data } = useAgencyLoad();
  return new Map(data?.map((load) => [load.id, load]));
}

/** Those who work in an agency, those who left last. */
export function useAgencyStaff(agencyId: string) {
  const { result, query } = useList<Colleague>({
    resource: "staff",
    filters: [{ field: "agency_id", operator: "eq", value: agencyId }],
    sorters: [
      { field: "active", order: "desc" },
      { field: "role", order: "desc" },
      { field: "full_name", order: "asc" },
    ],
    pagination: { mode: "off" },
    meta: { select: "id,full_name,email,role,active" },
    errorNotification: false,
  });
  return { people: result.data, query };
}
