import { describe, expect, it } from "vitest";
import type { LeadWish } from "./lead";
import { isBudget, valuesOf, wishOf } from "./wish";

const wish: LeadWish = { product: "house", wished_city_id: null, budget_mad: 850_000, description: "Près d’une école" };

describe("a wish", () => {
  it("begins empty where nothing is known", () => {
    expect(valuesOf(null)).toEqual({ budget: "", description: "" });
  });

  it("goes into the form and comes out as it was", () => {
    expect(wishOf(valuesOf(wish))).toEqual(wish);
  });

  it("reads a budget as people write it", () => {
    expect(wishOf({ ...valuesOf(wish), budget: " 1 200 000 DH " }).budget_mad).toBe(1_200_000);
    expect(wishOf({ ...valuesOf(wish), budget: "" }).budget_mad).toBeNull();
  });

  it.each([
    ["", true],
    ["750 000", true],
    ["0", false],
    ["-5", false],
    ["1,5", false],
    ["beaucoup", false],
    ["1000000001", false],
  ])("takes %j for a budget: %s", (text, fine) => {
    expect(isBudget(text)).toBe(fine);
  });
});
