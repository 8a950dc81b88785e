import { latinDigits, normalize } from "./text";

/** What is looked for in names and numbers: folded as the database folds them, a number without its national zero. */
export function searchedText(q: string): string {
  const number = latinDigits(q).replace(/[\s.()+-]/g, "");
  return /^\d{3,}$/.test(number) ? number.replace(/^0{1,2}/, "") : normalize(q);
}
