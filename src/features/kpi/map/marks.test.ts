import { describe, expect, it } from "vitest";
import type { StopRow } from "../shape/stopRows";
import { stopOf } from "../testing/figures";
import { byMap, marksOf } from "./marks";

function row(stop_id: string, part: Partial<StopRow> = {}): StopRow {
  return { ...stopOf({ stop_id }), planned: false, target: null, ...part };
}

const paris = { country: "FR", latitude: 48.8566, longitude: 2.3522 };

describe("the marks on the maps", () => {
  it("puts each stop on the map where it lies, and tells of those on neither", () => {
    const placed = byMap([
      row("casablanca"),
      row("paris", paris),
      row("rome", { country: "IT", latitude: 41.9, longitude: 12.5 }),
    ]);
    const ids = (rows: StopRow[]) => rows.map(({ stop_id }) => stop_id);
    expect([ids(placed.kingdom), ids(placed.abroad), ids(placed.elsewhere)]).toEqual([
      ["casablanca"],
      ["paris"],
      ["rome"],
    ]);
  });

  it("draws the largest first, so that small ones lie on top", () => {
    const agadir = { latitude: 30.4278, longitude: -9.5981, visitors: 900 };
    const marks = marksOf("kingdom", [row("small", { visitors: 100 }), row("large", agadir)], 500, 900, 20);
    expect(marks.map(({ row: { stop_id } }) => stop_id)).toEqual(["large", "small"]);
  });

  it("puts stops of one city side by side, so that none hides another", () => {
    const [one, two] = marksOf("kingdom", [row("a", { visitors: 900 }), row("b", { visitors: 400 })], 500, 900, 18);
    expect(one && two && two.x - one.x).toBeCloseTo(30);
    expect(one?.y).toBe(two?.y);
  });
});
