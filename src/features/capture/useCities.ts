import { useList } from "@refinedev/core";

/** A city a visitor may wish to live in. */
export interface City {
  id: string;
  name_fr: string;
  name_ar: string;
}

const A_DAY = 24 * 60 * 60_000;

/** The kingdom's cities; read with the counter, so that the form has them when the network is gone. */
export function useCities(enabled = true) {
  const { result, query } = useList<City>({
    resource: "cities",
    filters: [{ field: "country", operator: "eq", value: "MA" }],
    sorters: [{ field: "name_fr", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id, name_fr, name_ar" },
    queryOptions: { enabled, staleTime: A_DAY, gcTime: A_DAY },
    errorNotification: false,
  });
  return { cities: result.data, isLoading: query.isLoading, error: query.error, refetch: query.refetch };
}
