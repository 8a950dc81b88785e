import { useMemo } from "react";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { ErrorState } from "@/ui/ErrorState";
import { NoLeads } from "../cards/NoLeads";
import { asBoardArgs } from "../filters/asked";
import { isUnfiltered } from "../filters/filterUrl";
import type { LeadFilters } from "../filters/leadFilters";
import { useStages } from "../pipeline/stages";
import { useMoveLead } from "../pipeline/useMoveLead";
import { useBoard, useMoreOfColumn } from "./api";
import { BoardCanvas } from "./BoardCanvas";
import { BoardSkeleton } from "./BoardSkeleton";

interface LeadBoardProps {
  filters: LeadFilters;
  editionId: string | undefined;
  /** Each column holds one agent's leads after the other's. */
  byAgent?: boolean;
  onClear: () => void;
}

/** The pipeline as a board: one column a stage, cards that are carried from one to the next. */
export function LeadBoard({ filters, editionId, byAgent = false, onClear }: LeadBoardProps) {
  const message = useErrorMessage();
  const args = useMemo(() => asBoardArgs(filters, editionId, byAgent), [filters, editionId, byAgent]);
  const { data: board, error, refetch, isFetching, queryKey } = useBoard(args);
  const { stages, error: stagesError, refetch: refetchStages } = useStages();
  const onMore = useMoreOfColumn(queryKey, filters, editionId);
  const { move, dialog } = useMoveLead();

  const failure = stagesError ?? (board ? null : error);
  if (failure) {
    return (
      <ErrorState
        code={failure instanceof BackendError ? failure.code : undefined}
        onRetry={() => void (stagesError ? refetchStages() : refetch())}
        retrying={isFetching}
      >
        {message(failure)}
      </ErrorState>
    );
  }
  if (!board || stages.length === 0) {
    return <BoardSkeleton />;
  }
  // An old link may name a stage that is no longer there: then nothing is shown, and that is said.
  const columns = stages
    .filter(
      ({ id, kind }) =>
        (filters.stages.length === 0 || filters.stages.includes(id)) && (!filters.open || kind === "open"),
    )
    .map(({ id }) => id);
  const shown = board.filter(({ stage_id }) => columns.includes(stage_id));
  if (shown.every(({ total }) => total === 0)) {
    return <NoLeads filtered={!isUnfiltered(filters)} onClear={onClear} />;
  }
  return (
    <>
      <BoardCanvas
        board={board}
        shown={filters.open || filters.stages.length > 0 ? columns : []}
        onMove={move}
        onMore={onMore}
      />
      {dialog}
    </>
  );
}
