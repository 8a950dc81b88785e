import type { AgencyName } from "@/backend/places";
import { withParams } from "@/lib/searchParams";
import type { FigureFilters } from "./filters";

/** True where regions and agencies are asked for together: then figures are of all of them, where the list crosses them. */
export function isOfBoth({ regions, agencies }: FigureFilters): boolean {
  return regions.length > 0 && agencies.length > 0;
}

/**
 * The search of the list of leads that shows just those which the figures count under these filters. `all` are the agencies
 * there are, needed where `isOfBoth`; `edition` is the one of the address, null for the current one. For figures that count
 * any leads: none is of visitors whom nobody knows.
 */
export function leadsSearch(
  filters: FigureFilters,
  all: Pick<AgencyName, "id" | "region_id">[],
  edition: string | null,
): URLSearchParams {
  const { kinds, stops, regions, agencies, products, from, to } = filters;
  const both = isOfBoth(filters);
  const inRegions = all.filter(({ region_id }) => both && regions.includes(region_id)).map(({ id }) => id);
  return withParams(new URLSearchParams(), {
    edition,
    source: "edition",
    caravan: kinds.join(","),
    stop: stops.join(","),
    region: both ? null : regions.join(","),
    agency: [...new Set([...agencies, ...inRegions])].join(","),
    product: products.join(","),
    created_from: from,
    created_to: to,
  });
}
