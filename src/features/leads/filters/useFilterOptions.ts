import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";
import { useProfile } from "@/backend/profile";

type AgencyRow = Pick<Database["public"]["Tables"]["agencies"]["Row"], "id" | "name_fr" | "name_ar">;

const QUARTER = 900_000;

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
