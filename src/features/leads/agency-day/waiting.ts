import { numberFormat } from "@/lib/numbers";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whole days from a moment until now. */
export function daysWaited(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY));
}

/** A length of time in the largest unit there is one of: "3 days", "5 hours", "12 minutes". */
export function lengthOf(milliseconds: number, language: string): string {
  const passed = Math.max(0, milliseconds);
  const [unit, length] = passed >= DAY ? ["day", DAY] : passed >= HOUR ? ["hour", HOUR] : ["minute", MINUTE];
  const count = Math.floor(passed / Number(length));
  return numberFormat(language, { style: "unit", unit: String(unit), unitDisplay: "long" }).format(count);
}

/** How long something has waited. */
export function waited(since: string, now: Date, language: string): string {
  return lengthOf(now.getTime() - Date.parse(since), language);
}
