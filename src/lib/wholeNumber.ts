import { latinDigits, withoutMarks } from "./text";

/** A whole number read from what was typed or pasted, or why it is none. */
export type Whole = { value: number } | { problem: "text" | "fraction" | "negative" };

const MINUS = /^(?:[-−–]\s*(.+)|(.+?)\s*[-−]|\((.+)\))$/;
const GROUPED = /^(?:\d+|\d{1,3}( |,|\.)\d{3}(?:\1\d{3})*)$/;
/** What an Arabic keyboard writes between whole and fraction: never a mark between thousands. */
const ARABIC_COMMA = "\u066b";
const MOST_DIGITS = 15;
const MOST_SIGNS = 60;

/** The text with one kind of digits, of space and of Arabic mark between thousands. */
function plain(text: string): string {
  return latinDigits(withoutMarks(text))
    .replace(/[\s'’\u066c]/g, " ")
    .trim();
}

/** Where the fraction begins: the place of its mark, or the end of a text that has none. */
function fractionAt(text: string): number {
  const arabic = text.indexOf(ARABIC_COMMA);
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (arabic >= 0 || last < 0) {
    return arabic >= 0 ? arabic : text.length;
  }
  const mark = text[last] ?? "";
  const before = text.slice(0, last);
  if (before.includes(mark)) {
    return text.length;
  }
  // the only mark: between thousands if it stands where one would, "1,234" but not "0,500", "1234,567" or "1 234,000"
  const isGrouping = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(text.slice(last + 1));
  return isGrouping ? text.length : last;
}

/**
 * Reads a whole number however a spreadsheet or a person of any of the product's languages writes it: grouped by spaces,
 * points, commas or apostrophes, in Latin or Arabic-Indic digits, with a fraction as long as it is nothing ("1 234,00").
 */
export function readWhole(typed: string): Whole {
  const text = plain(typed);
  if (text.length > MOST_SIGNS) {
    return { problem: "text" };
  }
  const [, ...unsigned] = MINUS.exec(text) ?? [];
  const positive = unsigned.find((part) => part !== undefined);
  if (positive !== undefined) {
    const read = readWhole(positive);
    return "problem" in read && read.problem === "text" ? read : { problem: "negative" };
  }
  const cut = fractionAt(text);
  const whole = text.slice(0, cut);
  const fraction = text.slice(cut + 1);
  if (!GROUPED.test(whole) || !/^\d*$/.test(fraction) || cut === text.length - 1) {
    return { problem: "text" };
  }
  if (/[1-9]/.test(fraction)) {
    return { problem: "fraction" };
  }
  const digits = whole.replace(/\D/g, "");
  return digits.length > MOST_DIGITS ? { problem: "text" } : { value: Number(digits) };
}
