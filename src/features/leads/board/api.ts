import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { dataProvider } from "@/backend/dataProvider";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import { asCrudFilters } from "../filters/asked";
import type { LeadFilters } from "../filters/leadFilters";
import type { BoardColumn } from "../pipeline/board";
import { BOARD_KEY } from "../pipeline/leadCaches";
import { LEAD_COLUMNS, type LeadRow } from "../pipeline/leadRow";

/** Leads of a column at first, and by how many it grows. */
const COLUMN_PAGE = 30;
/** The most a column shows; beyond that the table is the better tool. */
export const COLUMN_MOST = 500;

const REFRESH_MS = 60_000;

type BoardArgs = FunctionArgs<"lead_board">;
type BoardKey = readonly [typeof BOARD_KEY, BoardArgs];

/** How far the columns have been opened so far, so that a refresh does not close them again. */
function openedSoFar(client: QueryClient, key: BoardKey): number {
  const board = client.getQueryData<BoardColumn[]>(key) ?? [];
  return Math.min(COLUMN_MOST, Math.max(COLUMN_PAGE, ...board.map(({ leads }) => leads.length)));
}

/** The board in one request, asked again every minute while it is looked at. */
export function useBoard(args: BoardArgs) {
  const client = useQueryClient();
  const queryKey: BoardKey = useMemo(() => [BOARD_KEY, args] as const, [args]);
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      callFunction<"lead_board", BoardColumn[]>(
        "lead_board",
        { ...args, p_limit: openedSoFar(client, queryKey) },
        signal,
      ),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  return { ...query, queryKey };
}

/** Gives a function that opens a column of a board further. */
export function useMoreOfColumn(queryKey: BoardKey, filters: LeadFilters, editionId: string | undefined) {
  const client = useQueryClient();
  return useCallback(
    async (stageId: string, loaded: number) => {
      const ended = stageId === "won" || stageId === "lost";
      const answer = await dataProvider.getList<LeadRow>({
        resource: "lead_rows",
        filters: asCrudFilters({ ...filters, stages: [stageId] }, editionId),
        sorters: [
          ...(ended ? [] : [{ field: "next_follow_up_due_at", order: "asc" as const }]),
          { field: "stage_entered_at", order: "desc" },
          { field: "id", order: "asc" },
        ],
        // the column whole, not its next page alone: cards come and go between two requests
        pagination: { mode: "server", currentPage: 1, pageSize: Math.min(COLUMN_MOST, loaded + COLUMN_PAGE) },
        meta: { select: LEAD_COLUMNS },
      });
      client.setQueryData<BoardColumn[]>(queryKey, (board) =>
        board?.map((column) =>
          column.stage_id === stageId ? { ...column, total: answer.total, leads: answer.data } : column,
        ),
      );
    },
    [client, queryKey, filters, editionId],
  );
}
