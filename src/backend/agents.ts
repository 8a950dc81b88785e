import { useList } from "@refinedev/core";
import type { Database } from "./database.types";

/** Somebody who can own leads and follow-ups. */
export type Named = Pick<Database["public"]["Tables"]["staff"]["Row"], "id" | "full_name">;

const FIVE_MINUTES = 300_000;

/** Who can own leads and follow-ups, agents and managers, by name: of one agency, or of all the reader sees. */
export function useAgents(agencyId: string | null, enabled = true) {
  const { result, query } = useList<Named>({
    resource: "staff",
    filters: [
      { field: "role", operator: "in", value: ["agent", "agency_manager"] },
      { field: "active", operator: "eq", value: true },
      ...(agencyId ? [{ field: "agency_id", operator: "eq" as const, value: agencyId }] : []),
    ],
    sorters: [{ field: "full_name", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id,full_name" },
    queryOptions: { enabled, staleTime: FIVE_MINUTES },
    errorNotification: false,
  });
  return { agents: result.data, isLoading: query.isLoading };
}
