import { describe, expect, it } from "vitest";
import { moved, readColumns, USUAL } from "./columns";

describe("the columns of the table", () => {
  it("come in the order they were chosen, once each, the person first", () => {
    expect(readColumns(["budget_mad", "prospect_name", "stage_position", "budget_mad"])).toEqual({
      columns: ["prospect_name", "budget_mad", "stage_position"],
      unknown: [],
    });
  });

  it("leave out what is no column any more, and say so", () => {
    expect(readColumns(["score", "budget_mad"])).toEqual({
      columns: ["prospect_name", "budget_mad"],
      unknown: ["score"],
    });
  });

  it("move one place, never before the person nor beyond the end", () => {
    expect(moved(USUAL.slice(0, 3), "wished_city_name", -1)).toEqual([
      "prospect_name",
      "wished_city_name",
      "stage_position",
    ]);
    expect(moved(USUAL.slice(0, 3), "stage_position", -1)).toEqual(USUAL.slice(0, 3));
    expect(moved(USUAL.slice(0, 3), "wished_city_name", 1)).toEqual(USUAL.slice(0, 3));
    expect(moved(USUAL.slice(0, 3), "prospect_name", 1)).toEqual(USUAL.slice(0, 3));
  });
});
