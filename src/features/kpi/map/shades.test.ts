import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shadeBounds, shadeStep, shadeStrength } from "./shades";

const stop = (won_leads: number, leads: number) => ({ won_leads, leads, withheld_leads: 0 });

describe("the shades of conversion", () => {
  it("has few steps of a round width, up to the highest conversion", () => {
    expect(shadeBounds([stop(1, 10), stop(3, 20)])).toEqual([0, 5, 10, 15]);
    expect(shadeBounds([stop(4, 266)])).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(shadeBounds([stop(5, 5)])).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("has one step where nothing is won, or no lead is there", () => {
    expect(shadeBounds([stop(0, 10), stop(0, 0)])).toEqual([0, 0.1]);
    expect(shadeBounds([])).toEqual([0, 0.1]);
  });

  it("puts a conversion into its step, the highest into the last, and none into no step", () => {
    const bounds = [0, 5, 10, 15];
    expect(shadeStep(stop(0, 9), bounds)).toBe(0);
    expect(shadeStep(stop(1, 20), bounds)).toBe(1);
    expect(shadeStep(stop(3, 20), bounds)).toBe(2);
    expect(shadeStep(stop(0, 0), bounds)).toBeNull();
    expect(shadeStep({ leads: null, won_leads: null, withheld_leads: 0 }, bounds)).toBeNull();
    expect(shadeStep({ leads: 4, won_leads: null, withheld_leads: 4 }, bounds)).toBeNull();
  });

  it("is the lightest where nothing is won, alone or beside others", () => {
    expect(shadeStrength(0, [0, 0.1])).toBe(shadeStrength(0, [0, 5, 10, 15]));
  });

  it("is darker with each step", () => {
    const strengths = [0, 1, 2].map((step) => shadeStrength(step, [0, 5, 10, 15]));
    expect(strengths).toEqual([...strengths].sort());
    expect(new Set(strengths).size).toBe(3);
  });

  it("gives every stop with leads a step, the higher conversion never the lower step", () => {
    const ends = fc.nat(500).chain((leads) => fc.nat(leads).map((won) => stop(won, leads)));
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1 }), (stops) => {
        const bounds = shadeBounds(stops);
        expect(bounds.length).toBeLessThanOrEqual(6);
        const stepped = stops
          .filter(({ leads }) => leads > 0)
          .map((one) => ({ share: one.won_leads / one.leads, step: shadeStep(one, bounds) ?? -1 }))
          .sort((a, b) => a.share - b.share);
        for (const [place, { step }] of stepped.entries()) {
          expect(step).toBeGreaterThanOrEqual(stepped[place - 1]?.step ?? 0);
          expect(step).toBeLessThan(bounds.length - 1);
        }
      }),
    );
  });
});
