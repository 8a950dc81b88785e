// @vitest-environment node
import fc from "fast-check";
import parse from "libphonenumber-js/min";
import { describe, expect, it } from "vitest";
import { formatPhone, parsePhone } from "./phone";

describe("parsePhone", () => {
  it.each([
    ["0661234567", "+212661234567"],
    ["06 61 23 45 67", "+212661234567"],
    ["06.61.23.45.67", "+212661234567"],
    ["(06) 61-23-45-67", "+212661234567"],
    ["661234567", "+212661234567"],
    ["212661234567", "+212661234567"],
    ["+212 0661 234567", "+212661234567"],
    ["00212661234567", "+212661234567"],
    ["٠٦٦١٢٣٤٥٦٧", "+212661234567"],
    ["\u200e+212 661-234567", "+212661234567"],
    ["0522 20 30 40", "+212522203040"],
    ["+33 6 12 34 56 78", "+33612345678"],
    ["0033612345678", "+33612345678"],
    ["+34 612 34 56 78", "+34612345678"],
    ["0032 470 12 34 56", "+32470123456"],
  ])("reads %s as %s", async (typed, e164) => {
    expect(await parsePhone(typed)).toMatchObject({ ok: true, e164 });
  });

  it("reads a national number in the country of the stop", async () => {
    expect(await parsePhone("06 12 34 56 78", "FR")).toEqual({ ok: true, e164: "+33612345678", country: "FR" });
  });

  it.each([
    ["", "phone_required"],
    ["   ", "phone_required"],
    ["0661", "phone_too_short"],
    ["066123456789", "phone_too_long"],
    ["+33 6 12", "phone_too_short"],
    ["call me", "phone_invalid"],
    ["0661234567 ext 3", "phone_invalid"],
    ["+999 123 456 789", "phone_invalid"],
    ["0161234567", "phone_invalid"],
    ["<b>0661234567</b>", "phone_invalid"],
    ["'; drop table prospects; --", "phone_invalid"],
  ])("says of %j that it is %s", async (typed, problem) => {
    expect(await parsePhone(typed)).toEqual({ ok: false, problem });
  });

  it("gives E.164 or a reason for whatever is typed, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9 +().-]{0,20}$/)),
        async (typed) => {
          const read = await parsePhone(typed);
          if (read.ok) {
            expect(read.e164).toMatch(/^\+[1-9]\d{6,14}$/);
          } else {
            expect(read.problem).toMatch(/^phone_/);
          }
        },
      ),
    );
  });

  it("reads back what it shows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[67]\d{8}$/), async (national) => {
        const first = await parsePhone(`0${national}`);
        if (first.ok) {
          expect(await parsePhone(formatPhone(first.e164))).toEqual(first);
        }
      }),
    );
  });
});

describe("formatPhone", () => {
  it("groups as the numbering plans do, for the countries of the tour", () => {
    const number = fc.oneof(
      fc.stringMatching(/^\+212[5-7]\d{8}$/),
      fc.stringMatching(/^\+33[1-79]\d{8}$/),
      fc.stringMatching(/^\+34[679]\d{8}$/),
      fc.stringMatching(/^\+324\d{8}$/),
    );
    fc.assert(
      fc.property(number, (e164) => {
        const plan = parse(e164);
        fc.pre(plan?.isValid() === true);
        expect(formatPhone(e164)).toBe(plan?.formatInternational());
      }),
      { numRuns: 500 },
    );
  });

  it("groups Spanish free numbers", () => {
    for (const e164 of ["+34900000000", "+34800123456"]) {
      expect(formatPhone(e164)).toBe(parse(e164)?.formatInternational());
    }
  });

  it("groups Belgian landlines", () => {
    for (const e164 of ["+3222345678", "+3232345678", "+3242345678", "+3292345678", "+3271234567"]) {
      expect(formatPhone(e164)).toBe(parse(e164)?.formatInternational());
    }
  });

  it("keeps every digit of any number and groups the rest readably", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (e164) => {
        expect(formatPhone(e164).replaceAll(" ", "")).toBe(e164);
      }),
    );
    expect(formatPhone("+14155552671")).toBe("+141 555 526 71");
  });

  it("shows what is no E.164 number as it is", () => {
    expect(formatPhone("0661")).toBe("0661");
    expect(formatPhone("")).toBe("");
  });
});
