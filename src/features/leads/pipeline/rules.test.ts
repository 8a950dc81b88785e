import { describe, expect, it } from "vitest";
import { allStages, stages } from "../testing/leads";
import { stagesAhead, whyNotMove } from "./rules";

describe("where a lead may go", () => {
  it.each([
    ["forward", stages.fresh, stages.offer, null],
    ["to won from anywhere open", stages.fresh, stages.won, null],
    ["to lost from anywhere open", stages.offer, stages.lost, null],
    ["not backwards", stages.offer, stages.contacted, "stage_backwards"],
    ["not where it is", stages.offer, stages.offer, "stage_backwards"],
    ["not out of won", stages.won, stages.lost, "lead_closed"],
    ["not out of lost", stages.lost, stages.fresh, "lead_closed"],
  ])("%s", (_what, from, to, why) => {
    expect(whyNotMove(from, to)).toBe(why);
  });

  it("offers what is ahead and the two endings", () => {
    expect(stagesAhead(stages.contacted, allStages).map(({ id }) => id)).toEqual(["offer", "won", "lost"]);
    expect(stagesAhead(stages.won, allStages)).toEqual([]);
    expect(stagesAhead(undefined, allStages)).toEqual([]);
  });
});
