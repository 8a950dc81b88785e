import { useWorkSettings } from "@/backend/workSettings";

/** Why a lead can be lost, in order; those no longer offered are there too, to name old losses. */
export function useLostReasons() {
  const { data, isLoading, error, refetch } = useWorkSettings();
  return { reasons: data?.lost_reasons ?? [], isLoading, error, refetch };
}
