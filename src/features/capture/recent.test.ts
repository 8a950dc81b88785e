// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Count } from "./outbox/count";
import { recentVisits } from "./recent";
import type { VisitRow } from "./useVisits";

const now = new Date("2026-10-02T10:00:00Z");
const device = 10_000_000;
const MINUTE = 60_000;

function row(id: string, minutesAgo: number, changes: Partial<VisitRow> = {}): VisitRow {
  const at = new Date(now.getTime() - minutesAgo * MINUTE).toISOString();
  return { id, party_size: 2, occurred_at: at, created_at: at, prospect_id: null, prospects: null, ...changes };
}

function count(id: string, changes: Partial<Count> = {}): Count {
  const occurredAt = new Date(now.getTime() - MINUTE).toISOString();
  return { id, stopId: "s1", partySize: 3, occurredAt, status: "counting", attempted: true, ...changes };
}

const list = (rows: VisitRow[], counts: Count[] = []) => recentVisits(rows, counts, { now, device });

describe("recentVisits", () => {
  it("puts both sources together, newest first, each visit once", () => {
    const visits = list(
      [row("a", 5), row("b", 0), row("c", 1)],
      [count("c", { status: "counted", countedAt: device })],
    );
    expect(visits.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(visits[1]?.partySize).toBe(3);
  });

  it("offers to take back for a quarter of an hour, from when the server had it", () => {
    const sentLate = row("late", 60, { created_at: new Date(now.getTime() - MINUTE).toISOString() });
    expect(list([row("a", 14), row("b", 15), sentLate]).map(({ id, canUndo }) => [id, canUndo])).toEqual([
      ["a", true],
      ["b", false],
      ["late", true],
    ]);
    const own = [count("c"), count("d", { status: "counted", countedAt: device - 15 * MINUTE })];
    expect(list([], own).map(({ id, canUndo }) => [id, canUndo])).toEqual([
      ["c", true],
      ["d", false],
    ]);
  });

  it("does not offer it for a registered visitor, and names only those the host may know", () => {
    const known = row("a", 1, { prospect_id: "p1", prospects: { full_name: "Khadija" } });
    const recognised = row("b", 2, { prospect_id: "p2" });
    expect(list([known, recognised])).toMatchObject([
      { name: "Khadija", isRegistered: true, canUndo: false },
      { name: undefined, isRegistered: true, canUndo: false },
    ]);
  });

  it("leaves out what was taken back or refused, even while the server's list still has it", () => {
    const refusal = { of: "count", key: "stop_ended", code: "PT409" } as const;
    const counts = [count("a", { status: "undone" }), count("b", { status: "refused", refusal })];
    expect(list([row("a", 1)], counts)).toEqual([]);
  });
});
