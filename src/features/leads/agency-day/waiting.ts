import { numberFormat } from "@/lib/numbers";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whole days from a moment until now. */
export function daysWaited(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY));
}

/** How long something has waited, in the largest unit there is one of: "3 days", "5 hours", "12 minutes". */
export function waited(since: string, now: Date, language: string): string {
  const passed = Math.max(0, now.getTime() - Date.parse(since));
  const [unit, length] = passed >= DAY ? ["day", DAY] : passed >= HOUR ? ["hour", HOUR] : ["minute", MINUTE];
  const count = Math.floor(passed / Number(length));
  return numberFormat(language, { style: "unit", unit: String(unit), unitDisplay: "long" }).format(count);
}
