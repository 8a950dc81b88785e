import { useQuery } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import type { Column, Measure, SavedCell, Scope, TargetGrid } from "./targets";

/** Where the targets of an edition for a measure are kept once they are read. */
export const gridKey = (editionId: string, measure: Measure) => ["target_grid", editionId, measure];

/** The targets of an edition for a measure. */
export function useTargetGrid(editionId: string, measure: Measure) {
  return useQuery({
    queryKey: gridKey(editionId, measure),
    queryFn: ({ signal }) =>
      callFunction<"target_grid", TargetGrid>("target_grid", { p_edition_id: editionId, p_measure: measure }, signal),
  });
}

/** What a target was before: from, to, when, and by whom; nobody for the house itself. */
export interface TargetChange {
  seq: number;
  from: number | null;
  to: number | null;
  at: string;
  by: string | null;
}

/** How a target came to be what it is, newest first. */
export function useTargetHistory(editionId: string, measure: Measure, id: string, month: Column) {
  return useQuery({
    queryKey: ["target_history", editionId, measure, id, month],
    queryFn: ({ signal }) =>
      callFunction<"target_history", TargetChange[]>(
        "target_history",
        { p_edition_id: editionId, p_measure: measure, p_id: id, ...(month && { p_month: month }) },
        signal,
      ),
    staleTime: 0,
  });
}

/** A target as it is to be, over what was seen; null for none. */
export interface TargetToSave {
  scope: Scope;
  id: string;
  month: Column;
  value: number | null;
  seen: number | null;
}

/** Saves targets, all or none; refused as `stale` when one of them is no longer what was seen. */
export function saveTargets(editionId: string, measure: Measure, rows: TargetToSave[]) {
  return callFunction("save_targets", {
    p_edition_id: editionId,
    p_measure: measure,
    p_rows: rows.map((row) => ({ ...row })),
  });
}

/** What such a refusal tells: the targets as they are by now. */
export function staleCells(detail: unknown): SavedCell[] {
  return (detail as { cells: SavedCell[] }).cells;
}
