import { describe, expect, it } from "vitest";
import { cellKey, columnsOf, type Measure } from "../targets";
import { gridOf, rows } from "../testing/grid";
import { takeBlock } from "./takeBlock";

const columns = columnsOf(gridOf());
const take = (block: string[][], row = 0, column = 0, measure: Measure = "leads") =>
  takeBlock(block, { rows, columns, measure, row, column });

describe("a pasted block", () => {
  it("is taken cell by cell; what is empty leaves its cell alone", () => {
    const { values, refused, empty } = take([
      ["1 234,0", "", "1.200"],
      [" ", "٣٤", ""],
    ]);
    expect(values).toEqual({
      [cellKey("e", null)]: 1234,
      [cellKey("e", "2026-10-01")]: 1200,
      [cellKey("c1", "2026-09-01")]: 34,
    });
    expect({ refused, empty }).toEqual({ refused: [], empty: 3 });
  });

  it("tells of each cell that is no target where it was meant to go, what it was and why not", () => {
    const { values, refused } = take([
      ["abc", "12,5", "-3", "10 000 001"],
      ["7", "8", "9", "10"],
    ]);
    expect(refused.map(({ rowId, month, text, why }) => [rowId, month, text, why])).toEqual([
      ["e", null, "abc", "text"],
      ["e", "2026-09-01", "12,5", "fraction"],
      ["e", "2026-10-01", "-3", "negative"],
      ["e", "2026-11-01", "10 000 001", "tooLarge"],
      // the open caravan has no day in November
      ["c1", "2026-11-01", "10", "closed"],
    ]);
    expect(Object.values(values)).toEqual([7, 8, 9]);
  });

  it("does not go beyond the grid, but for what is empty", () => {
    const { values, refused, empty } = take(
      [
        ["1", "2", ""],
        ["3", "4", ""],
      ],
      4,
      3,
    );
    expect(values).toEqual({ [cellKey("c2", "2026-11-01")]: 1 });
    expect(refused.map(({ rowId, month, line, place, why }) => [rowId, month, line, place, why])).toEqual([
      ["c2", "outside", 1, 2, "outside"],
      [null, "2026-11-01", 2, 1, "outside"],
      [null, "outside", 2, 2, "outside"],
    ]);
    expect(empty).toBe(0);
  });

  it("keeps to the most each measure may be; a stop itself says a million visitors, and none for nought", () => {
    expect(take([["0"], ["1000001"]], 2, 0, "visitors")).toMatchObject({
      values: { [cellKey("s1", null)]: null },
      refused: [{ rowId: "s2", why: "tooLarge" }],
    });
    expect(take([["100 000 000 000"], ["100 000 000 001"]], 0, 0, "sold_mad")).toMatchObject({
      values: { [cellKey("e", null)]: 100_000_000_000 },
      refused: [{ rowId: "c1", why: "tooLarge" }],
    });
    expect(take([["2160"], ["2161"]], 0, 0, "first_response_hours")).toMatchObject({
      values: { [cellKey("e", null)]: 2160 },
      refused: [{ rowId: "c1", why: "tooLarge" }],
    });
    expect(take([["0"], ["1000001"]], 2, 0, "leads").values).toEqual({
      [cellKey("s1", null)]: 0,
      [cellKey("s2", null)]: 1_000_001,
    });
  });
});
