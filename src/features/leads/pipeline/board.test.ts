import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnItems } from "../board/columnItems";
import { boardOf, leadIn, leadOf, stages } from "../testing/leads";
import { type BoardColumn, compareIn, findOnBoard, placeOnBoard } from "./board";

const compareInColumn = compareIn({ agents: null });
const due = (id: string, at: string | null) => leadOf(id, { next_follow_up_due_at: at });
const idsOf = (board: ReturnType<typeof boardOf>, stageId: string) =>
  board.find(({ stage_id }) => stage_id === stageId)?.leads.map(({ id }) => id);

describe("the order of a column", () => {
  it("begins with the most urgent next step and ends with leads that have none", () => {
    const late = due("late", "2026-09-30T10:00:00+00:00");
    const soon = due("soon", "2026-10-03T10:00:00+00:00");
    const none = due("none", null);
    expect([none, soon, late].sort(compareInColumn)).toEqual([late, soon, none]);
  });

  it("shows ended leads the latest first, whatever was planned", () => {
    const early = leadIn(stages.won, "early", {
      stage_entered_at: "2026-09-01T10:00:00+00:00",
      next_follow_up_due_at: "2026-09-02T10:00:00+00:00",
    });
    const late = leadIn(stages.won, "late", { stage_entered_at: "2026-09-09T10:00:00Z" });
    expect([early, late].sort(compareInColumn)).toEqual([late, early]);
  });
});

describe("a column grouped by agent", () => {
  const of = (id: string, agent: string | null, at: string) =>
    leadOf(id, { assignee_id: agent, assignee_name: agent, next_follow_up_due_at: at });
  const group = (id: string | null, total: number) => ({ id, name: id, total, amount_mad: total * 500_000 });
  const [late, soon] = ["2026-09-30T10:00:00+00:00", "2026-10-03T10:00:00+00:00"];
  const mine = of("mine", "Anas", soon);
  const theirs = of("theirs", "Zineb", late);
  const free = of("free", null, late);
  const [column] = boardOf(mine, theirs, free);
  const grouped = { ...column, agents: [group("Anas", 1), group("Zineb", 1), group(null, 1)] } as BoardColumn;

  it("holds one agent's leads after the other's, nobody's last, each the most urgent first", () => {
    expect([free, theirs, mine].sort(compareIn(grouped))).toEqual([mine, theirs, free]);
  });

  it("counts a lead with its agent, also one who had none there", () => {
    const [given] = placeOnBoard([grouped], "free", of("free", "Zineb", late));
    expect(given?.agents).toEqual([group("Anas", 1), group("Zineb", 2), group(null, 0)]);
    const [passed] = placeOnBoard([grouped], "mine", of("mine", "Samir", soon));
    expect(passed?.agents?.map(({ id }) => id)).toEqual(["Anas", "Zineb", null, "Samir"]);
  });

  it("says whose leads come, before the first of each", () => {
    expect(columnItems(grouped).map(({ key }) => key)).toEqual([
      "agent Anas",
      "mine",
      "agent Zineb",
      "theirs",
      "agent null",
      "free",
    ]);
    expect(columnItems({ ...grouped, agents: null })).toHaveLength(3);
  });
});

describe("placing a lead", () => {
  const first = due("a", "2026-10-01T08:00:00+00:00");
  const moving = due("m", "2026-10-02T08:00:00+00:00");
  const there = leadIn(stages.offer, "o1", { next_follow_up_due_at: "2026-10-01T08:00:00+00:00" });
  const later = leadIn(stages.offer, "o2", { next_follow_up_due_at: "2026-10-05T08:00:00+00:00" });
  const board = boardOf(first, moving, there, later);
  const moved = { ...moving, stage_id: "offer", stage_position: 50 };

  it("takes it to its place in the other column, with count and sum", () => {
    const after = placeOnBoard(board, "m", moved);
    expect(idsOf(after, "new")).toEqual(["a"]);
    expect(idsOf(after, "offer")).toEqual(["o1", "m", "o2"]);
    expect(after.map(({ total }) => total)).toEqual([1, 0, 3, 0, 0]);
    expect(after.map(({ amount_mad }) => amount_mad)).toEqual([500_000, 0, 1_500_000, 0, 0]);
  });

  it("leaves the other columns the same objects, so that they are not drawn again", () => {
    const after = placeOnBoard(board, "m", moved);
    expect([1, 3, 4].every((index) => after[index] === board[index])).toBe(true);
  });

  it("takes it off the board when it is the reader's no more", () => {
    const after = placeOnBoard(board, "m", null);
    expect(findOnBoard(after, "m")).toBeUndefined();
    expect(after[0]?.total).toBe(1);
  });

  it("does nothing for a lead that is not loaded", () => {
    expect(placeOnBoard(board, "unknown", moved)).toBe(board);
  });

  it("loses and invents nothing, whatever is moved, and comes back as it was", () => {
    const places = Object.values(stages);
    const step = fc.record({ lead: fc.constantFrom("a", "m", "o1", "o2"), to: fc.constantFrom(...places) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = board;
        for (const { lead, to } of steps) {
          const row = findOnBoard(now, lead);
          now = row ? placeOnBoard(now, lead, { ...row, stage_id: to.id, stage_kind: to.kind }) : now;
        }
        expect(now.reduce((sum, { total }) => sum + total, 0)).toBe(4);
        expect(now.reduce((sum, { amount_mad }) => sum + amount_mad, 0)).toBe(2_000_000);
        const back = [first, moving, there, later].reduce((all, lead) => placeOnBoard(all, lead.id, lead), now);
        expect(back).toEqual(board);
      }),
    );
  });
});
