import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";
import type { Place } from "@/backend/places";
import { useProfile } from "@/backend/profile";
import type { Day } from "@/lib/dates";

const QUARTER = 900_000;

/** The agencies whose leads the reader sees. */
export function useReadableAgencies(enabled: boolean) {
  const region = useProfile().data?.region;
  return useList<Place & { region_id: string }>({
    resource: "agencies",
    filters: region ? [{ field: "region_id", operator: "eq", value: region.id }] : [],
    sorters: [{ field: "name_fr", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id,name_fr,name_ar,region_id" },
    queryOptions: { enabled, staleTime: QUARTER },
    errorNotification: false,
  }).result.data;
}

/** True for those who read the leads of several agencies. */
export function useReadsSeveralAgencies(): boolean {
  const role = useProfile().data?.staff?.role;
  return role === "regional_manager" || role === "admin";
}

/** A stop as a filter names it: its city, its kind of caravan and its days. */
export interface StopName {
  id: string;
  starts_on: Day;
  ends_on: Day;
  city: Omit<Place, "id">;
  caravan: { kind: Database["public"]["Enums"]["caravan_kind"] };
}

/** The stops of every edition, the latest first. */
export function useStopNames(enabled: boolean): StopName[] {
  return useList<StopName>({
    resource: "stops",
    sorters: [
      { field: "starts_on", order: "desc" },
      { field: "id", order: "asc" },
    ],
    pagination: { mode: "off" },
    meta: {
      select:
        "id,starts_on,ends_on,city:cities!stops_city_id_fkey(name_fr,name_ar),caravan:caravans!stops_caravan_id_fkey(kind)",
    },
    queryOptions: { enabled, staleTime: QUARTER },
    errorNotification: false,
  }).result.data;
}
