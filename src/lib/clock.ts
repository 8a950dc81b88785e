import { type Day, dayOf } from "./dates";

/** Milliseconds the server's clock is ahead of the browser's. */
let offset = 0;

/** Sets the clock by the moment the server just gave. */
export function syncClock(serverNow: string | Date): void {
  const moment = new Date(serverNow).getTime();
  if (Number.isFinite(moment)) {
    offset = moment - Date.now();
  }
}

/** The moment it is for the server: what "now", "overdue" and "today" are reckoned from. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

/** The day it is in a time zone. */
export function today(timeZone?: string): Day {
  return dayOf(now(), timeZone);
}
