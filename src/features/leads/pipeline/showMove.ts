import type { QueryClient } from "@tanstack/react-query";
import { now } from "@/lib/clock";
import { type BoardColumn, findOnBoard } from "./board";
import { BOARD_KEY, type CachedRows, changeLead, holdLeadReads, isRows } from "./leadCaches";
import type { LeadRow } from "./leadRow";
import type { Stage } from "./stages";

/** The lead as any page shows it now. */
function shownLead(client: QueryClient, id: string): LeadRow | undefined {
  for (const [, board] of client.getQueriesData<BoardColumn[]>({ queryKey: [BOARD_KEY] })) {
    const lead = board && findOnBoard(board, id);
    if (lead) {
      return lead;
    }
  }
  return client
    .getQueriesData<CachedRows>({ predicate: isRows })
    .flatMap(([, cached]) => cached?.data ?? [])
    .find((row) => row.id === id);
}

function movedTo(stage: Stage, row: LeadRow): LeadRow {
  const moment = now().toISOString();
  const open = stage.kind === "open";
  return {
    ...row,
    stage_id: stage.id,
    stage_kind: stage.kind,
    stage_position: stage.position,
    stage_entered_at: moment,
    closed_at: open ? null : moment,
    adrift: open && row.next_follow_up_id === null,
    last_activity_at: moment,
    cooling: false,
  };
}

/** Shows a lead in another stage before the server has answered; what comes back takes it back. */
export function showMove(client: QueryClient, leadId: string, stage: Stage): () => void {
  const before = shownLead(client, leadId);
  if (!before) {
    return () => {};
  }
  const { stage_id, stage_kind, stage_position, stage_entered_at, closed_at, adrift, last_activity_at, cooling } =
    before;
  const place = {
    stage_id,
    stage_kind,
    stage_position,
    stage_entered_at,
    closed_at,
    adrift,
    last_activity_at,
    cooling,
  };
  holdLeadReads(client);
  changeLead(client, leadId, (row) => movedTo(stage, row));
  // what moved on since, by a later move or a fresh answer, stays where it is
  return () => changeLead(client, leadId, (row) => (row.stage_id === stage.id ? { ...row, ...place } : row));
}
