import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";

type LostReason = Database["public"]["Tables"]["lost_reasons"]["Row"];

const HOUR = 3_600_000;

/** Why a lead can be lost, in order; those no longer offered are there too, to name old losses. */
export function useLostReasons(enabled = true) {
  const { result, query } = useList<LostReason>({
    resource: "lost_reasons",
    pagination: { mode: "off" },
    sorters: [{ field: "position", order: "asc" }],
    meta: { select: "id,position,name_fr,name_ar,name_en,active" },
    queryOptions: { staleTime: HOUR, enabled },
    errorNotification: false,
  });
  return { reasons: result.data, isLoading: query.isLoading, error: query.error, refetch: query.refetch };
}
