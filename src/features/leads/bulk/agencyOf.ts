import type { Chosen } from "./useChosenLeads";

/** The agency of leads that all are of one, else nothing. */
export function agencyOf({ seen = [] }: Chosen): string | undefined {
  const agencies = new Set(seen.map(({ agency_id }) => agency_id).filter((id) => id !== null));
  return agencies.size === 1 ? [...agencies][0] : undefined;
}
