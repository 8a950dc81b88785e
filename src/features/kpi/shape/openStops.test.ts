import { describe, expect, it } from "vitest";
import { figuresOf, kindOf, stopOf } from "../testing/figures";
import { kindsToday, nextStop, openStops } from "./openStops";

const TODAY = "2026-10-02";
const days = (starts_on: string, ends_on: string) => ({ starts_on, ends_on });
const figures = figuresOf({
  by_stop: [
    stopOf({ stop_id: "lyon", caravan_kind: "abroad", visitors: 40, ...days("2026-10-02", "2026-10-04") }),
    stopOf({ stop_id: "casa", position: 4, visitors: 3000, ...days("2026-10-01", "2026-10-03") }),
    stopOf({ stop_id: "agadir", ...days("2026-09-10", "2026-09-12") }),
    stopOf({ stop_id: "tanger", position: 6, ...days("2026-10-08", "2026-10-10") }),
    stopOf({ stop_id: "rabat", position: 5, ...days("2026-10-05", "2026-10-07") }),
  ],
});
const ofDay = figuresOf({
  by_stop: [stopOf({ stop_id: "casa", visitors: 900 })],
  by_kind: [kindOf("open", { visitors: 900 })],
});

describe("the stops open today", () => {
  it("are those whose days hold today, with what they counted today", () => {
    const open = openStops(figures, ofDay, TODAY);
    expect(open.map(({ stop, today }) => [stop.stop_id, stop.visitors, today])).toEqual([
      ["casa", 3000, 900],
      ["lyon", 40, 0],
    ]);
    expect(kindsToday(open, ofDay)).toEqual([
      { kind: "open", visitors: 900 },
      { kind: "abroad", visitors: 0 },
    ]);
  });

  it("have no number of today before it is known", () => {
    const open = openStops(figures, undefined, TODAY);
    expect(open.map(({ today }) => today)).toEqual([undefined, undefined]);
    expect(kindsToday(open, undefined).map(({ visitors }) => visitors)).toEqual([undefined, undefined]);
  });

  it("are followed by the one that opens next", () => {
    expect(nextStop(figures, TODAY)?.stop_id).toBe("rabat");
    expect(nextStop(figures, "2026-12-31")).toBeUndefined();
  });
});
