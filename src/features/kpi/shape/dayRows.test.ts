import { describe, expect, it } from "vitest";
import { dayOfKind, figuresOf, stopOf } from "../testing/figures";
import { busiestDay, dayRows, filledDays } from "./dayRows";

const TODAY = "2026-10-02";

describe("filledDays", () => {
  it("counts 0 on the days of a stop at which nobody came", () => {
    const figures = figuresOf({
      by_stop: [stopOf({ stop_id: "agadir" })],
      by_day: [dayOfKind("2026-09-11", "open", { visitors: 7 })],
    });
    expect(filledDays(figures, {}, TODAY).map(({ day, visitors }) => [day, visitors])).toEqual([
      ["2026-09-10", 0],
      ["2026-09-11", 7],
      ["2026-09-12", 0],
    ]);
  });

  it("stops at today and at the period's ends", () => {
    const figures = figuresOf({
      by_stop: [stopOf({ stop_id: "casablanca", starts_on: "2026-10-01", ends_on: "2026-10-04" })],
    });
    expect(filledDays(figures, {}, TODAY).map(({ day }) => day)).toEqual(["2026-10-01", "2026-10-02"]);
    expect(filledDays(figures, { from: "2026-10-02" }, TODAY).map(({ day }) => day)).toEqual(["2026-10-02"]);
  });

  it("keeps a lead created on a day without a stop", () => {
    const figures = figuresOf({
      by_stop: [stopOf({ stop_id: "agadir" })],
      by_day: [dayOfKind("2026-09-14", "open", { leads: 1 })],
    });
    expect(filledDays(figures, {}, TODAY).at(-1)).toMatchObject({ day: "2026-09-14", leads: 1, visitors: 0 });
  });

  it("is empty in an edition without stops", () => {
    expect(filledDays(figuresOf(), {}, TODAY)).toEqual([]);
  });
});

describe("dayRows", () => {
  it("has a row for every day, a gap where a caravan is on the road, a column for each type", () => {
    const figures = figuresOf({
      by_stop: [
        stopOf({ stop_id: "agadir", starts_on: "2026-09-10", ends_on: "2026-09-10" }),
        stopOf({ stop_id: "marrakech", position: 2, starts_on: "2026-09-12", ends_on: "2026-09-12" }),
      ],
      by_day: [dayOfKind("2026-09-10", "open", { visitors: 5, leads: 2 })],
    });
    const days = filledDays(figures, {}, TODAY);
    expect(dayRows(days, "visitors")).toEqual([
      { day: "2026-09-10", open: 5, limited_income: null, abroad: null },
      { day: "2026-09-11", open: null, limited_income: null, abroad: null },
      { day: "2026-09-12", open: 0, limited_income: null, abroad: null },
    ]);
    expect(dayRows(days, "leads").map(({ open }) => open)).toEqual([2, null, 0]);
  });

  it("is empty without days", () => {
    expect(dayRows([], "visitors")).toEqual([]);
  });
});

describe("busiestDay", () => {
  it("adds the caravans of a day", () => {
    const days = [
      dayOfKind("2026-09-10", "open", { visitors: 5 }),
      dayOfKind("2026-09-11", "open", { visitors: 4 }),
      dayOfKind("2026-09-11", "abroad", { visitors: 3 }),
    ];
    expect(busiestDay(days)).toEqual({ day: "2026-09-11", visitors: 7 });
    expect(busiestDay([dayOfKind("2026-09-10", "open", {})])).toBeUndefined();
  });
});
