import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";
import { useProfile } from "@/backend/profile";

type StaffRow = Pick<Database["public"]["Tables"]["staff"]["Row"], "id" | "full_name" | "agency_id">;
type AgencyRow = Pick<Database["public"]["Tables"]["agencies"]["Row"], "id" | "name_fr" | "name_ar">;

const QUARTER = 900_000;

/** Those who work leads, of one agency or of all the reader sees. */
export function useAgents(agencyId: string | null, enabled: boolean) {
  return useList<StaffRow>({
    resource: "staff",
    filters: [
      { field: "role", operator: "in", value: ["agent", "agency_manager"] },
      { field: "active", operator: "eq", value: true },
      ...(agencyId ? [{ field: "agency_id", operator: "eq" as const, value: agencyId }] : []),
    ],
    sorters: [{ field: "full_name", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id,full_name,agency_id" },
    queryOptions: { enabled, staleTime: QUARTER },
    errorNotification: false,
  }).result.data;
}

/** The agencies whose leads the reader sees. */
export function useReadableAgencies(enabled: boolean) {
  const region = useProfile().data?.region;
  return useList<AgencyRow>({
    resource: "agencies",
    filters: region ? [{ field: "region_id", operator: "eq", value: region.id }] : [],
    sorters: [{ field: "name_fr", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id,name_fr,name_ar" },
    queryOptions: { enabled, staleTime: QUARTER },
    errorNotification: false,
  }).result.data;
}

/** True for those who read the leads of several agencies. */
export function useReadsSeveralAgencies(): boolean {
  const role = useProfile().data?.staff?.role;
  return role === "regional_manager" || role === "admin";
}
