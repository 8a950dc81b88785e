import { lengthOf } from "@/lib/lengths";

const DAY = 86_400_000;

/** Whole days from a moment until now. */
export function daysWaited(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY));
}

/** How long something has waited. */
export function waited(since: string, now: Date, language: string): string {
  return lengthOf(now.getTime() - Date.parse(since), language);
}
