/** A calendar day as Postgres gives a `date`: `2026-10-02`. It is never a moment and has no time zone. */
export type Day = string;

/** The zone of the kingdom's agencies, used wherever no stop's own zone applies. */
export const HOME_TIME_ZONE = "Africa/Casablanca";

const DAY_MS = 86_400_000;

const zoned = new Map<string, Intl.DateTimeFormat>();

function zonedFormat(timeZone: string): Intl.DateTimeFormat {
  let format = zoned.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB-u-ca-iso8601-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
    zoned.set(timeZone, format);
  }
  return format;
}

/** Reads a moment's parts on the wall clock of a zone. */
function wallClock(moment: Date, timeZone: string) {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of zonedFormat(timeZone).formatToParts(moment)) {
    parts[type] = value;
  }
  return {
    day: `${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}:${parts.second}`,
  };
}

/** The day a moment falls on in a zone. */
export function dayOf(moment: Date | string, timeZone: string = HOME_TIME_ZONE): Day {
  return wallClock(new Date(moment), timeZone).day;
}

/** The time of day, `HH:mm`, of a moment in a zone. */
export function timeOf(moment: Date | string, timeZone: string = HOME_TIME_ZONE): string {
  return wallClock(new Date(moment), timeZone).time.slice(0, 5);
}

/** A day as a number of days, for reckoning. */
function ordinal(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** True for a text that names a day of the calendar. */
export function isDay(text: unknown): text is Day {
  return (
    typeof text === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    Number.isFinite(ordinal(text)) &&
    addDays(text, 0) === text
  );
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date((ordinal(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  // 2 January 2023 was a Monday
  return (((daysBetween("2023-01-02", day) % 7) + 7) % 7) + 1;
}

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const count = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/**
 * The moment at which a zone's clocks show a time on a day. A time that the change of the clocks skips
 * is the same distance after the change; one that it repeats is the first of the two.
 */
export function momentAt(day: Day, time: string, timeZone: string = HOME_TIME_ZONE): Date {
  const wanted = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  const offsetAt = (instant: number) => {
    const shown = wallClock(new Date(instant), timeZone);
    return Date.parse(`${shown.day}T${shown.time}Z`) - Math.floor(instant / 1000) * 1000;
  };
  const before = wanted - offsetAt(wanted - DAY_MS);
  const after = wanted - offsetAt(wanted + DAY_MS);
  const exact = [before, after].filter((instant) => instant + offsetAt(instant) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : before);
}
