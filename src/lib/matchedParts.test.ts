// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchedDigits, matchedParts, type Part } from "./matchedParts";

const shown = (parts: Part[]) => parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

describe("matchedParts", () => {
  it.each([
    ["Zoubida Béni-Idrissi", "beni", "Zoubida [Béni]-Idrissi"],
    ["Zoubida Idrissi", "idr zou", "[Zou]bida [Idr]issi"],
    ["Samira Amrani", "am", "Samira [Am]rani"],
    ["Samira", "mir", "Sa[mir]a"],
    ["Samira", "mi", "Samira"],
    ["فاطِمة الزهراء", "فاطمه", "[فاطِمة] الزهراء"],
    ["Cœur", "coeu", "[Cœu]r"],
    ["Zoubida", "karim", "Zoubida"],
    ["Zoubida", "", "Zoubida"],
  ])("in %s marks %s", (text, search, expected) => {
    expect(shown(matchedParts(text, search))).toBe(expected);
  });

  it("loses and adds no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, search) => {
        expect(
          matchedParts(text, search)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("matchedDigits", () => {
  it.each([
    ["0612 34", "+212 [6 12 34] 56 78"],
    ["+212 6", "+[212 6] 12 34 56 78"],
    ["00212 612", "+[212 6 12] 34 56 78"],
    ["+212 (0)6 12", "+[212 6 12] 34 56 78"],
    ["٣٤ ٥٦", "+212 6 12 [34 56] 78"],
    ["zoubida 34", "+212 6 12 [34] 56 78"],
    ["zoubida", "+212 6 12 34 56 78"],
    ["99", "+212 6 12 34 56 78"],
  ])("marks %s", (search, expected) => {
    expect(shown(matchedDigits("+212 6 12 34 56 78", search))).toBe(expected);
  });
});
