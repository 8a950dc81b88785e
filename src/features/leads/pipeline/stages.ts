import { useList } from "@refinedev/core";
import { useMemo } from "react";
import type { Database } from "@/backend/database.types";

/** A stage of the pipeline; its order, names and colour are data. */
export type Stage = Database["public"]["Tables"]["stages"]["Row"];

const HOUR = 3_600_000;

/** The stages in the order of the pipeline, and each by its id. */
export function useStages() {
  const { result, query } = useList<Stage>({
    resource: "stages",
    pagination: { mode: "off" },
    sorters: [{ field: "position", order: "asc" }],
    meta: { select: "id,position,kind,name_fr,name_ar,name_en,color,cooling_days" },
    queryOptions: { staleTime: HOUR },
    errorNotification: false,
  });
  const stages = result.data;
  const byId = useMemo(() => new Map(stages.map((stage) => [stage.id, stage])), [stages]);
  return { stages, byId, isLoading: query.isLoading, error: query.error, refetch: query.refetch };
}
