import type { Profile } from "@/backend/profile";
import type { RegionAgencies } from "./useFilterNames";

/** Of the regions and their agencies, those whose leads the reader is told: a manager's own, everybody's for the others. */
export function agenciesInScope(tree: RegionAgencies[], staff: Profile["staff"] | undefined): RegionAgencies[] {
  switch (staff?.role) {
    case "agency_manager":
      return tree
        .map((region) => ({ ...region, agencies: region.agencies.filter(({ id }) => id === staff.agency_id) }))
        .filter(({ agencies }) => agencies.length > 0);
    case "regional_manager":
      return tree.filter(({ id }) => id === staff.region_id);
    default:
      return tree;
  }
}

/** Whether there is more than one agency to choose between. */
export function hasChoice(tree: RegionAgencies[]): boolean {
  return tree.flatMap(({ agencies }) => agencies).length > 1;
}
