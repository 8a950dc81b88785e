import { type Count, isWaiting, UNDO_MS } from "./outbox/count";
import { VISITS_SHOWN, type VisitRow } from "./useVisits";

/** A visit in the host's list, wherever it is known from. */
export interface RecentVisit {
  id: string;
  partySize: number;
  occurredAt: string;
  state: "waiting" | "counted" | "undoing";
  isRegistered: boolean;
  /** Of the person registered, where the host may know it. */
  name?: string | undefined;
  canUndo: boolean;
}

interface Moments {
  /** The server's clock. */
  now: Date;
  /** The device's clock, by which its own counts are marked. */
  device: number;
}

function fromRow(row: VisitRow, { now }: Moments): RecentVisit {
  const age = now.getTime() - new Date(row.created_at).getTime();
  return {
    id: row.id,
    partySize: row.party_size,
    occurredAt: row.occurred_at,
    state: "counted",
    isRegistered: row.prospect_id !== null,
    name: row.prospects?.full_name,
    canUndo: row.prospect_id === null && age < UNDO_MS,
  };
}

function fromCount(count: Count, { device }: Moments): RecentVisit {
  const { id, partySize, occurredAt, status, countedAt } = count;
  const state = status === "undoing" ? "undoing" : isWaiting(count) ? "waiting" : "counted";
  const isFresh = countedAt === undefined || device - countedAt < UNDO_MS;
  return {
    id,
    partySize,
    occurredAt,
    state,
    isRegistered: false,
    canUndo: status !== "refused" && state !== "undoing" && isFresh,
  };
}

/** The last visits, newest first: what the server has, what this device still has to tell it, without what was taken back. */
export function recentVisits(rows: VisitRow[], counts: Count[], moments: Moments): RecentVisit[] {
  const isGone = ({ status, refusal }: Count) => status === "undone" || refusal?.of === "count";
  const own = new Map(counts.map((count) => [count.id, count]));
  return [
    ...rows.filter(({ id }) => !own.has(id)).map((row) => fromRow(row, moments)),
    ...counts.filter((count) => !isGone(count)).map((count) => fromCount(count, moments)),
  ]
    .sort((a, b) => Date.parse(b.occurredAt) - Date.parse(a.occurredAt))
    .slice(0, VISITS_SHOWN);
}
