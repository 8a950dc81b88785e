import { describe, expect, it } from "vitest";
import { cellKey, type Measure, type SavedCell } from "../targets";
import { agadir, agencies, edition, gridOf, openCaravan, oujda, rows } from "../testing/grid";
import { cellsOf } from "./cells";
import { groupsOf, inOrder } from "./groups";

const saved = (scope: SavedCell["scope"], id: string, value: number, month: string | null = null) => ({
  ...{ scope, id, month, value, at: null },
});

function sumsAt(cells: SavedCell[], id = "e", month: string | null = null, measure: Measure = "visitors") {
  const grid = cellsOf(gridOf({ cells, measure }), {});
  const row = grid.rows.find((one) => one.id === id);
  return row && grid.at(row, month).sums.map(({ of, sum, set, parts, differs }) => [of, sum, set, parts, differs]);
}

describe("what is typed over what is saved", () => {
  it("is shown, and is no draft once it is saved alike or its row is gone", () => {
    const key = cellKey("s1", null);
    const cells = cellsOf(gridOf(), {
      [key]: { value: 5100, seen: 4000 },
      [cellKey("e", null)]: { value: null, seen: 9000 },
      [cellKey("s2", null)]: { value: 1, seen: 7 },
      [cellKey("gone", null)]: { value: 1, seen: null },
    });
    expect(Object.keys(cells.open)).toEqual([cellKey("e", null), cellKey("s2", null)]);
    expect(cells.at(edition, null)).toMatchObject({ value: null, saved: 9000, isTorn: false });
    expect(cells.at(agadir, null)).toMatchObject({ value: 5100, draft: undefined });
    expect(cells.at(oujda, null)).toMatchObject({ value: 1, saved: 4200, isTorn: true });
  });

  it("is closed in a month in which there is no day", () => {
    const cells = cellsOf(gridOf(), {});
    const closed = cells.columns.map((month) => cells.at(openCaravan, month).isClosed);
    expect(closed).toEqual([false, false, false, true]);
    expect(cells.at(edition, "2026-11-01").isClosed).toBe(false);
  });
});

describe("the sum of the parts", () => {
  it("is there where parts have a target, and differs where it is not the whole", () => {
    expect(sumsAt([saved("edition", "e", 9000)])).toEqual([]);
    const caravans = [saved("caravan", "c1", 6000), saved("caravan", "c2", 3000)];
    expect(sumsAt([saved("edition", "e", 9000), ...caravans])).toEqual([["caravans", 9000, 2, 2, false]]);
    expect(sumsAt([saved("edition", "e", 9001), ...caravans])).toEqual([["caravans", 9000, 2, 2, true]]);
    expect(sumsAt(caravans)).toEqual([["caravans", 9000, 2, 2, false]]);
  });

  it("is not there of a median, which does not add up", () => {
    const caravans = [saved("edition", "e", 24), saved("caravan", "c1", 24), saved("caravan", "c2", 48)];
    expect(sumsAt(caravans, "e", null, "first_response_hours")).toEqual([]);
  });

  it("of some parts differs only when it is more than the whole already", () => {
    expect(sumsAt([saved("caravan", "c1", 100), saved("stop", "s1", 60)], "c1")).toEqual([["stops", 60, 1, 2, false]]);
    expect(sumsAt([saved("caravan", "c1", 100), saved("stop", "s1", 160)], "c1")).toEqual([["stops", 160, 1, 2, true]]);
  });

  it("takes the months there are days in, and in a month the stops that are open then", () => {
    const cells = [
      saved("caravan", "c1", 90),
      saved("caravan", "c1", 50, "2026-09-01"),
      saved("caravan", "c1", 40, "2026-10-01"),
      saved("stop", "s1", 45, "2026-09-01"),
    ];
    expect(sumsAt(cells, "c1")).toEqual([["months", 90, 2, 2, false]]);
    expect(sumsAt(cells, "c1", "2026-09-01")).toEqual([["stops", 45, 1, 1, true]]);
    expect(sumsAt([saved("agency", "a1", 5), saved("agency", "a2", 6)], "e", null, "leads")).toEqual([
      ["agencies", 11, 2, 2, false],
    ]);
  });
});

describe("rows", () => {
  it("are in the reader's order, agencies under their region", () => {
    const ordered = inOrder([...agencies, ...rows], "fr");
    expect(ordered.map(({ id }) => id)).toEqual(["e", "c1", "s1", "s2", "c2", "a2", "a1"]);
    expect(groupsOf(ordered).map(({ region, first }) => [region?.id ?? null, first])).toEqual([
      [null, 0],
      ["r2", 5],
      ["r1", 6],
    ]);
  });
});
