import { useQuery } from "@tanstack/react-query";
import type { Database } from "./database.types";
import { listQuery } from "./listQuery";

type Tables = Database["public"]["Tables"];

/** A place with its names. */
export interface Place {
  id: string;
  name_fr: string;
  name_ar: string;
}

export type City = Place & Pick<Tables["cities"]["Row"], "country" | "region_id" | "agency_id" | "time_zone">;
export type AgencyName = Place & Pick<Tables["agencies"]["Row"], "active" | "region_id">;

const HOUR = 3_600_000;

const NONE: never[] = [];

function usePlaces<Row extends Place>(resource: string, columns: string, enabled: boolean): Row[] {
  const { data = NONE } = useQuery({
    ...listQuery<Row>({
      resource,
      sorters: [{ field: "name_fr", order: "asc" }],
      meta: { select: `id,name_fr,name_ar${columns}` },
    }),
    staleTime: HOUR,
    enabled,
  });
  return data;
}

/** The kingdom's regions, by name. */
export function useRegions(enabled = true): Place[] {
  return usePlaces("regions", "", enabled);
}

/** Cities at home and abroad, by name, with what they propose to a form. */
export function useCities(enabled = true): City[] {
  return usePlaces("cities", ",country,region_id,agency_id,time_zone", enabled);
}

/** Every agency, by name, to choose from. */
export function useAgencyNames(enabled = true): AgencyName[] {
  return usePlaces("agencies", ",active,region_id", enabled);
}

const A_DAY = 24 * HOUR;

/** The kingdom's cities, by French name. Kept for a day: a form at a stop has them when the network is gone. */
export function useHomeCities(enabled = true) {
  const {
    data = NONE,
    isLoading,
    error,
    refetch,
  } = useQuery({
    ...listQuery<Place>({
      resource: "cities",
      filters: [{ field: "country", operator: "eq", value: "MA" }],
      sorters: [{ field: "name_fr", order: "asc" }],
      meta: { select: "id,name_fr,name_ar" },
    }),
    enabled,
    staleTime: A_DAY,
    gcTime: A_DAY,
  });
  return { cities: data, isLoading, error, refetch };
}
