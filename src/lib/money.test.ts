// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, formatMoneyCompact, parseMoney } from "./money";

const digits = (text: string) => text.replace(/\D/g, "");

describe("formatMoney", () => {
  it("writes dirhams in each language, without centimes", () => {
    expect(formatMoney(850_000, "fr").replace(/[\u00a0\u202f]/g, " ")).toMatch(/^850 000 MAD$/);
    expect(formatMoney(850_000, "en")).toMatch(/850,000/);
    expect(digits(formatMoney(850_000, "ar"))).toBe("850000");
  });

  it("keeps every digit of any amount the database can hold", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom("fr", "ar", "en"),
        (amount, language) => {
          expect(digits(formatMoney(amount, language))).toBe(String(amount));
        },
      ),
    );
    expect(digits(formatMoney(9_223_372_036_854_775_807n, "fr"))).toBe("9223372036854775807");
  });

  it("shortens where space is small", () => {
    expect(formatMoneyCompact(1_250_000, "en")).toMatch(/1\.3m/i);
  });
});

describe("parseMoney", () => {
  it.each([
    ["850000", 850_000],
    ["850 000", 850_000],
    ["850\u202f000 MAD", 850_000],
    ["1.200.000 DH", 1_200_000],
    ["1,200,000", 1_200_000],
    ["1 200 000,00 dhs", 1_200_000],
    ["٨٥٠٠٠٠ درهم", 850_000],
    ["850 000 د.م.", 850_000],
    ["0", 0],
  ])("reads %j", (typed, amount) => {
    expect(parseMoney(typed)).toBe(amount);
  });

  it.each(["", "abc", "-5", "1,5", "12.34", "1.2.3", "1,20,000", "1e6", "850k", "Infinity", "12345678901234567890"])(
    "refuses %j rather than guessing",
    (typed) => {
      expect(parseMoney(typed)).toBeNull();
    },
  );

  it("reads back what is written, in each language", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom("fr", "ar", "en"),
        (amount, language) => {
          expect(parseMoney(formatMoney(amount, language))).toBe(amount);
        },
      ),
    );
  });
});
