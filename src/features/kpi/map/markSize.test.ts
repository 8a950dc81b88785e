import { describe, expect, it } from "vitest";
import { LEAST_RADIUS, largestRadius, markPath, radiusOf, sizeKeys } from "./markSize";

describe("the size of a mark", () => {
  it("has an area proportional to its visitors", () => {
    expect(radiusOf(4000, 4000, 24)).toBe(24);
    expect(radiusOf(1000, 4000, 24)).toBe(12);
  });

  it("can be seen where few or none came", () => {
    expect(radiusOf(1, 4000, 24)).toBe(LEAST_RADIUS);
    expect(radiusOf(0, 0, 24)).toBe(LEAST_RADIUS);
  });

  it("is a circle, a square or a triangle of one area", () => {
    const area = Math.PI * 100;
    expect(markPath("open", 10)).toBe("M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z");
    const side = Number(/h([\d.]+)/.exec(markPath("limited_income", 10))?.[1]);
    expect(side * side).toBeCloseTo(area, 0);
    const [top = 0, right = 0, foot = 0, left = 0] =
      markPath("abroad", 10)
        .match(/-?[\d.]+/g)
        ?.slice(1)
        .map(Number) ?? [];
    expect(((right - left) * (foot - top)) / 2).toBeCloseTo(area, 0);
  });

  it("is explained by round numbers that are there", () => {
    expect(sizeKeys(6419)).toEqual([1000, 5000]);
    expect(sizeKeys(480)).toEqual([40, 200]);
    expect(sizeKeys(7)).toEqual([5]);
    expect(sizeKeys(1)).toEqual([1]);
  });
});

it("many stops make smaller marks, each still in proportion", () => {
  expect(largestRadius(700, 36)).toBe(28);
  expect(largestRadius(700, 160)).toBe(14);
  expect([radiusOf(100, 100, 8), radiusOf(25, 100, 8), radiusOf(9, 100, 8), radiusOf(0, 100, 8)]).toEqual([
    8, 4, 2.4, 2,
  ]);
});
