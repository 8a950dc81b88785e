import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhole } from "./wholeNumber";

const NARROW = "\u202f";
const HARD = "\u00a0";

describe("a whole number", () => {
  it.each([
    ["1234", 1234],
    ["1 234", 1234],
    [`1${HARD}234`, 1234],
    [`1${NARROW}234`, 1234],
    ["1.234", 1234],
    ["1,234", 1234],
    ["1 234,0", 1234],
    ["1234,00", 1234],
    ["1.234,00", 1234],
    ["1,234.00", 1234],
    ["1’234", 1234],
    ["12.345.678", 12_345_678],
    ["12,345,678.0", 12_345_678],
    ["١٢٣٤", 1234],
    ["١٬٢٣٤", 1234],
    ["١٬٢٣٤٫٠٠", 1234],
    ["۱۲۳۴", 1234],
    ["\u200f1 234\u200e", 1234],
    ["  42 ", 42],
    ["007", 7],
    ["0", 0],
  ])("is read in %j", (text, value) => {
    expect(readWhole(text)).toEqual({ value });
  });

  it.each([
    ["12,5", "fraction"],
    ["12.50", "fraction"],
    ["0,500", "fraction"],
    ["1234,567", "fraction"],
    ["1 234,567", "fraction"],
    ["١٢٫٥", "fraction"],
    ["-5", "negative"],
    ["−1 200", "negative"],
    ["(1 200)", "negative"],
    ["5-", "negative"],
    ["-12,5", "negative"],
    ["", "text"],
    ["-", "text"],
    ["abc", "text"],
    ["12 visiteurs", "text"],
    ["1e3", "text"],
    ["12 34", "text"],
    ["1.23.456", "text"],
    ["1,234 567", "text"],
    ["12,", "text"],
    [",5", "text"],
    ["50 %", "text"],
    ["#REF!", "text"],
    ["½", "text"],
    ["1234567890123456", "text"],
  ])("is not in %j: %s", (text, problem) => {
    expect(readWhole(text)).toEqual({ problem });
  });

  const locales = ["fr-FR", "fr-MA", "ar-MA", "ar-EG", "en-GB", "de-DE", "de-CH", "es-ES", "pt-PT"];

  it("is read as any locale writes it, with or without a fraction of nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (locale, value, minimumFractionDigits, useGrouping) => {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits, useGrouping }).format(value);
          expect(readWhole(written)).toEqual({ value });
        },
      ),
    );
  });

  it("is never read where there is a fraction, however a locale writes it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        (locale, whole, hundredths, useGrouping) => {
          const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping });
          expect(readWhole(format.format(whole + hundredths / 100))).toEqual({ problem: "fraction" });
        },
      ),
    );
  });

  it("is read in no text whatever without failing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readWhole(text)).toBeTypeOf("object");
      }),
    );
    expect(readWhole("-".repeat(1_000_000))).toEqual({ problem: "text" });
  });
});
