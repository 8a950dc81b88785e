import { useLocation } from "react-router";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { withParams } from "@/lib/searchParams";
import type { FigureFilters } from "./filters";

interface LeadsHrefs {
  leads: string;
  won: string;
}

/**
 * Where the leads themselves are that a number counts, for who may see them; undefined where the list cannot be narrowed to
 * the same set, which would then show others.
 */
export function useLeadsHrefs(filters: FigureFilters): LeadsHrefs | undefined {
  const { search } = useLocation();
  const staff = useProfile().data?.staff;
  const { kinds, stops, regions, agencies, products, from, to, identified } = filters;
  const several = [kinds, stops, agencies, products].some((list) => list.length > 1);
  // a manager's own region is all they read
  const narrowed = regions.length > 0 && (agencies.length > 0 || regions.some((id) => id !== staff?.region_id));
  if (!isAllowed(staff?.role, "leads", "list") || several || narrowed || identified === false) {
    return undefined;
  }
  const list = withParams(new URLSearchParams(), {
    edition: new URLSearchParams(search).get("edition"),
    source: "edition",
    caravan: kinds[0],
    stop: stops[0],
    agency: agencies[0],
    product: products[0],
    created_from: from,
    created_to: to,
  });
  return { leads: `/leads?${list}`, won: `/leads?${withParams(list, { stage: "won", view: "table" })}` };
}
