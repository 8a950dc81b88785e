import type { FunctionArgs } from "@/backend/rpc";
import type { FigureFilters } from "./filters";

type Args = Omit<FunctionArgs<"kpi_visitors">, "p_edition_id">;

/** The filters as arguments of the functions that count; what does not narrow is left out. */
export function filterArgs(filters: FigureFilters): Args {
  const { kinds, from, to, stops, regions, agencies, products, identified } = filters;
  return {
    ...(kinds.length > 0 && { p_kinds: kinds }),
    ...(from && { p_from: from }),
    ...(to && { p_to: to }),
    ...(stops.length > 0 && { p_stop_ids: stops }),
    ...(regions.length > 0 && { p_region_ids: regions }),
    ...(agencies.length > 0 && { p_agency_ids: agencies }),
    ...(products.length > 0 && { p_products: products }),
    ...(identified !== undefined && { p_identified: identified }),
  };
}
