import { withoutMarks } from "./text";

/** Why what was typed is no phone number, or could not be read without a network; each is a key of `errors`. */
type PhoneProblem = "phone_required" | "phone_too_short" | "phone_too_long" | "phone_invalid" | "network";

/** A number read from what a person typed: E.164, or why not. */
export type ParsedPhone = { ok: true; e164: string; country?: string } | { ok: false; problem: PhoneProblem };

const PROBLEMS: Record<string, PhoneProblem> = { TOO_SHORT: "phone_too_short", TOO_LONG: "phone_too_long" };

/** The numbering plans of all countries; undefined when they cannot be fetched. */
export function loadPhonePlans(): Promise<typeof import("libphonenumber-js/min") | undefined> {
  return import("libphonenumber-js/min").catch(() => undefined);
}

/**
 * Reads a phone number in national form of the home country (`0661 23 45 67`), or international with `+` or `00`.
 * The numbering plans are loaded on first use: they weigh more than the rest of a form.
 */
export async function parsePhone(typed: string, home = "MA"): Promise<ParsedPhone> {
  const text = withoutMarks(typed).trim();
  if (text === "") {
    return { ok: false, problem: "phone_required" };
  }
  const plans = await loadPhonePlans();
  if (!plans) {
    return { ok: false, problem: "network" };
  }
  const { default: parse, isSupportedCountry, validatePhoneNumberLength } = plans;
  const country = isSupportedCountry(home) ? home : "MA";
  const number = parse(text, { defaultCountry: country, extract: false });
  if (number?.isValid() && !number.ext) {
    return { ok: true, e164: number.number, ...(number.country ? { country: number.country } : {}) };
  }
  const length = validatePhoneNumberLength(text, country);
  return { ok: false, problem: (length && PROBLEMS[length]) || "phone_invalid" };
}

/** How the countries of the tour group their national numbers, by calling code: sizes of the groups. */
const GROUPS: Array<[pattern: RegExp, sizes: number[]]> = [
  [/^(212)(\d{9})$/, [1, 2, 2, 2, 2]],
  [/^(33)(\d{9})$/, [1, 2, 2, 2, 2]],
  [/^(34)([89]00\d{6})$/, [3, 3, 3]],
  [/^(34)(\d{9})$/, [3, 2, 2, 2]],
  [/^(32)(4\d{8})$/, [3, 2, 2, 2]],
  [/^(32)([2349]\d{7})$/, [1, 3, 2, 2]],
  [/^(32)(\d{8})$/, [2, 2, 2, 2]],
];

function split(digits: string, sizes: number[]): string {
  let start = 0;
  return sizes
    .map((size) => {
      start += size;
      return digits.slice(start - size, start);
    })
    .join(" ");
}

/** Groups an E.164 number for reading: `+212 6 61 23 45 67`. It needs no numbering plan, so lists stay light. */
export function formatPhone(e164: string): string {
  const digits = /^\+(\d{7,15})$/.exec(e164)?.[1];
  if (!digits) {
    return e164;
  }
  for (const [pattern, sizes] of GROUPS) {
    const [, code, national] = pattern.exec(digits) ?? [];
    if (code && national) {
      return `+${code} ${split(national, sizes)}`;
    }
  }
  return `+${digits.slice(0, 3)} ${digits.slice(3).replace(/\d{3}(?=\d)/g, "$& ")}`;
}
