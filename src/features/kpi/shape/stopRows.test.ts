import { describe, expect, it } from "vitest";
import { figuresOf, stopOf } from "../testing/figures";
import { busiestStop, stopGroups } from "./stopRows";

const TODAY = "2026-10-02";

describe("stopGroups", () => {
  it("groups by caravan type and keeps the order of the tour, whatever order they come in", () => {
    const figures = figuresOf({
      by_stop: [
        stopOf({ stop_id: "paris", caravan_kind: "abroad" }),
        stopOf({ stop_id: "marrakech", position: 2 }),
        stopOf({ stop_id: "agadir", position: 1 }),
      ],
    });
    const groups = stopGroups(figures, {}, TODAY);
    expect(groups.map(({ kind }) => kind)).toEqual(["open", "abroad"]);
    expect(groups[0]?.rows.map(({ stop_id }) => stop_id)).toEqual(["agadir", "marrakech"]);
  });

  it("has no group in an edition without stops", () => {
    expect(stopGroups(figuresOf(), {}, TODAY)).toEqual([]);
  });

  it("tells a stop to come from one at which nobody was", () => {
    const figures = figuresOf({
      by_stop: [
        stopOf({ stop_id: "past" }),
        stopOf({ stop_id: "today", position: 2, starts_on: TODAY, ends_on: TODAY }),
        stopOf({ stop_id: "ahead", position: 3, starts_on: "2026-10-03", ends_on: "2026-10-05" }),
      ],
    });
    expect(stopGroups(figures, {}, TODAY)[0]?.rows.map(({ planned }) => planned)).toEqual([false, false, true]);
  });

  it("leaves out stops outside the period, unless they brought something in it", () => {
    const period = { from: "2026-09-20", to: "2026-09-30" };
    const figures = figuresOf({
      by_stop: [
        stopOf({ stop_id: "before" }),
        stopOf({ stop_id: "before, with a late lead", position: 2, leads: 1 }),
        stopOf({ stop_id: "touches", position: 3, starts_on: "2026-09-30", ends_on: "2026-10-02" }),
        stopOf({ stop_id: "after", position: 4, starts_on: "2026-10-01", ends_on: "2026-10-03" }),
      ],
    });
    const rows = stopGroups(figures, period, TODAY).flatMap((group) => group.rows);
    expect(rows.map(({ stop_id }) => stop_id)).toEqual(["before, with a late lead", "touches"]);
  });

  it("shows a target only where all the stop's days are counted", () => {
    const figures = figuresOf({ by_stop: [stopOf({ stop_id: "agadir" })] });
    const targetFor = (period: { from?: string; to?: string }) =>
      stopGroups(figures, period, TODAY)[0]?.rows[0]?.target;
    expect(targetFor({})).toBe(1000);
    expect(targetFor({ from: "2026-09-10", to: "2026-09-12" })).toBe(1000);
    expect(targetFor({ from: "2026-09-11" })).toBeNull();
    expect(targetFor({ to: "2026-09-11" })).toBeNull();
  });
});

describe("busiestStop", () => {
  it("is the stop with most visitors of all caravans, and none before the first visit", () => {
    const figures = figuresOf({
      by_stop: [
        stopOf({ stop_id: "agadir", visitors: 10, visits: 5 }),
        stopOf({ stop_id: "paris", caravan_kind: "abroad", visitors: 12, visits: 4 }),
      ],
    });
    expect(busiestStop(stopGroups(figures, {}, TODAY))?.stop_id).toBe("paris");
    expect(busiestStop(stopGroups(figuresOf({ by_stop: [stopOf({ stop_id: "a" })] }), {}, TODAY))).toBeUndefined();
  });
});
