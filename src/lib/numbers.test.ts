// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCompact, formatCount, formatShare, parseCount } from "./numbers";
import { latinDigits } from "./text";

describe("numbers", () => {
  it("writes counts and shares in the reader's locale", () => {
    expect(formatCount(12_480, "en")).toBe("12,480");
    expect(formatCompact(12_480, "en")).toMatch(/^12\.5k$/i);
    expect(formatShare(1, 8, "en")).toBe("12.5%");
    expect(formatShare(1, 8, "fr").replace(/[\u00a0\u202f]/g, " ")).toBe("12,5 %");
  });

  it("has no share of nothing", () => {
    expect(formatShare(0, 0, "fr")).toBe("–");
  });

  it("reads digits of an Arabic keyboard", () => {
    expect(latinDigits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹")).toBe("0123456789 0123456789");
  });

  it("reads back any count it writes", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("fr", "ar", "en"), (count, language) => {
        expect(parseCount(formatCount(count, language))).toBe(count);
      }),
    );
  });

  it.each(["", "-1", "3 people", "1e3", "½"])("reads no count in %j", (typed) => {
    expect(parseCount(typed)).toBeNull();
  });
});
