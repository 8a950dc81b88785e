import fc from "fast-check";
import { describe } from "vitest";
import { few, startAttack, testGroups } from "../../support/smallGroups.ts";

const products = ["plot", "apartment", "house", null];

describe("no answers put together tell of fewer than five leads for a product", () => {
  testGroups(
    startAttack(),
    fc.array(fc.record({ product: fc.constantFrom(...products), leads: few }), { minLength: 3, maxLength: 6 }),
    // Asked for alone, houses have no small group beside them.
    [
      { product: "house", leads: 28 },
      { product: null, leads: 2 },
    ],
  );
});
