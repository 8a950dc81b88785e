import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";

type Colleague = Pick<Database["public"]["Tables"]["staff"]["Row"], "id" | "full_name" | "role">;

/** Who can own leads and follow-ups in an agency: its active agents and managers. */
export function useColleagues(agencyId: string, enabled = true) {
  const { result, query } = useList<Colleague>({
    resource: "staff",
    pagination: { mode: "off" },
    filters: [
      { field: "agency_id", operator: "eq", value: agencyId },
      { field: "active", operator: "eq", value: true },
      { field: "role", operator: "in", value: ["agent", "agency_manager"] },
    ],
    sorters: [{ field: "full_name", order: "asc" }],
    meta: { select: "id,full_name,role" },
    queryOptions: { enabled, staleTime: 300_000 },
    errorNotification: false,
  });
  return { colleagues: result.data, isLoading: query.isLoading, error: query.error };
}
