import { numberFormat } from "./numbers";
import { latinDigits, withoutMarks } from "./text";

/** An amount of whole dirhams as the reader writes it: "850 000 MAD". */
export function formatMoney(dirhams: number | bigint, language: string): string {
  return numberFormat(language, { style: "currency", currency: "MAD", maximumFractionDigits: 0 }).format(dirhams);
}

/** An amount for a small place: "1,2 M MAD". */
export function formatMoneyCompact(dirhams: number, language: string): string {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 1 };
  return numberFormat(language, { style: "currency", currency: "MAD", notation: "compact", ...digits }).format(dirhams);
}

const CURRENCY = /(mad|dhs?|dirhams?|د\.?\s?م\.?|درهم(?:ا)?)/gi;
const SPACES = /[\s\u00a0\u202f'’]/g;
const GROUPED = /^\d{1,3}(?:([.,\u066c])\d{3})(?:\1\d{3})*$/;

/**
 * The whole dirhams a person typed ("850 000", "1.200.000 DH", Arabic digits), or null.
 * Centimes are refused rather than rounded: `1,5` is no amount here.
 */
export function parseMoney(text: string): number | null {
  const plain = latinDigits(withoutMarks(text))
    .replace(CURRENCY, "")
    .replace(SPACES, "")
    .replace(/[.,]00$/, "");
  const digits = GROUPED.test(plain) ? plain.replace(/[.,\u066c]/g, "") : plain;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

const MOST_MAD = 1_000_000_000;

/** Whether an amount of whole dirhams can be a budget or a price; the constraints of the database ask the same. */
export function isAmount(dirhams: number | null): dirhams is number {
  return dirhams !== null && dirhams >= 1 && dirhams <= MOST_MAD;
}
