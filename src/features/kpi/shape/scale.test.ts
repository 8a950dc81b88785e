import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksTo } from "./scale";

describe("ticksTo", () => {
  it("begins at zero and ends at a round number that holds the largest value", () => {
    expect(ticksTo(8500)).toEqual([0, 2500, 5000, 7500, 10000]);
    expect(ticksTo(0)).toEqual([0, 1]);
    expect(ticksTo(3, 2)).toEqual([0, 2, 4]);
  });

  it("counts in whole numbers, in few steps, for any value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (largest) => {
        const ticks = ticksTo(largest);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
