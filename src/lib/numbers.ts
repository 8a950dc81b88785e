import { intlLocale } from "./language";
import { readWhole } from "./wholeNumber";

const formats = new Map<string, Intl.NumberFormat>();

/** A number format of the reader's locale, kept because making one is slow. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(intlLocale(language), options);
    formats.set(key, format);
  }
  return format;
}

/** A count: "12,480". */
export function formatCount(count: number | bigint, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 0 }).format(count);
}

/** A count for a small place: "12.5k". */
export function formatCompact(count: number, language: string): string {
  return numberFormat(language, { notation: "compact", maximumFractionDigits: 1 }).format(count);
}

/** So many for each hundred, to a tenth: "5.2". */
export function formatRate(rate: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(rate);
}

/** A part of a whole as a percentage, or a dash where there is no whole to speak of. */
export function formatShare(part: number, whole: number, language: string): string {
  if (whole === 0) {
    return "–";
  }
  return numberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(part / whole);
}

/** A change as a signed percentage: "+12%". */
export function formatSignedShare(change: number, language: string): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(
    change,
  );
}

/** From one percentage to another: "5–10%". */
export function formatPercents(from: number, to: number, language: string): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 1 }).formatRange(from / 100, to / 100);
}

/** The whole number a person typed, with any grouping, or null when it is none. */
export function parseCount(text: string): number | null {
  const read = readWhole(text);
  return "value" in read ? read.value : null;
}
