import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { dataProvider } from "@/backend/dataProvider";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import { asCrudFilters } from "../filters/asked";
import type { LeadFilters } from "../filters/leadFilters";
import { type BoardColumn, compareIn } from "../pipeline/board";
import { BOARD_KEY } from "../pipeline/leadCaches";
import { LEAD_COLUMNS, type LeadRow } from "../pipeline/leadRow";

/** Leads of a column at first, by how many it grows, and the most that are read again with all others. */
const COLUMN_FIRST = 30;
const COLUMN_PAGE = 100;
const AGAIN_MOST = 500;

const REFRESH_MS = 60_000;

type BoardArgs = FunctionArgs<"lead_board">;
type BoardKey = readonly [typeof BOARD_KEY, BoardArgs];

/** How far the columns have been opened so far, so that a refresh does not close them again. */
function openedSoFar(client: QueryClient, key: BoardKey): number {
  const board = client.getQueryData<BoardColumn[]>(key) ?? [];
  return Math.min(AGAIN_MOST, Math.max(COLUMN_FIRST, ...board.map(({ leads }) => leads.length)));
}

/** Adds leads just read to those a column has; where both have one, the one just read counts. */
function merged(column: BoardColumn, leads: LeadRow[], read: LeadRow[]): LeadRow[] {
  const known = new Set(read.map(({ id }) => id));
  return [...read, ...leads.filter(({ id }) => !known.has(id))].sort(compareIn(column));
}

/** What was read anew, with the rest of columns that had been opened further. */
function keepOpened(before: BoardColumn[] | undefined, read: BoardColumn[]): BoardColumn[] {
  return read.map((column) => {
    const opened = before?.find(({ stage_id }) => stage_id === column.stage_id)?.leads ?? [];
    return opened.length > AGAIN_MOST && column.leads.length >= AGAIN_MOST
      ? { ...column, leads: merged(column, opened.slice(AGAIN_MOST), column.leads) }
      : column;
  });
}

/** The board in one request, asked again every minute while it is looked at. */
export function useBoard(args: BoardArgs) {
  const client = useQueryClient();
  const queryKey: BoardKey = useMemo(() => [BOARD_KEY, args] as const, [args]);
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const asked = { ...args, p_limit: openedSoFar(client, queryKey) };
      const read = await callFunction<"lead_board", BoardColumn[]>("lead_board", asked, signal);
      return keepOpened(client.getQueryData<BoardColumn[]>(queryKey), read);
    },
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  return { ...query, queryKey };
}

/** Gives a function that opens a column of a board further. */
export function useMoreOfColumn(queryKey: BoardKey, filters: LeadFilters, editionId: string | undefined) {
  const client = useQueryClient();
  const byAgent = queryKey[1].p_by_agent === true;
  return useCallback(
    async (stageId: string, loaded: number) => {
      const ended = stageId === "won" || stageId === "lost";
      const read = (currentPage: number, pageSize: number) =>
        dataProvider.getList<LeadRow>({
          resource: "lead_rows",
          filters: asCrudFilters({ ...filters, stages: [stageId] }, editionId),
          sorters: [
            ...(byAgent
              ? [
                  { field: "assignee_name", order: "asc" as const },
                  { field: "assignee_id", order: "asc" as const },
                ]
              : []),
            ...(ended ? [] : [{ field: "next_follow_up_due_at", order: "asc" as const }]),
            { field: "stage_entered_at", order: "desc" },
            { field: "id", order: "asc" },
          ],
          pagination: { mode: "server", currentPage, pageSize },
          meta: { select: LEAD_COLUMNS },
        });
      const known = new Set(
        client
          .getQueryData<BoardColumn[]>(queryKey)
          ?.find(({ stage_id }) => stage_id === stageId)
          ?.leads.map(({ id }) => id),
      );
      let answer = await read(Math.floor(loaded / COLUMN_PAGE) + 1, COLUMN_PAGE);
      if (answer.data.every(({ id }) => known.has(id))) {
        // others came in before it: the next page alone would never be the next
        answer = await read(1, loaded + COLUMN_PAGE);
      }
      client.setQueryData<BoardColumn[]>(queryKey, (board) =>
        board?.map((column) =>
          column.stage_id === stageId
            ? { ...column, total: answer.total, leads: merged(column, column.leads, answer.data) }
            : column,
        ),
      );
    },
    [client, queryKey, byAgent, filters, editionId],
  );
}
