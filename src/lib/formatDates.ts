import { type Day, dayOf, daysBetween, HOME_TIME_ZONE } from "./dates";
import { intlLocale } from "./language";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale(language), options);
    formats.set(key, format);
  }
  return format;
}

/** The middle of a day in UTC, so that a `date` can be printed in UTC and never slips to a neighbour. */
function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** As people write it: English without the comma after the weekday, French with the first of a month as "1er". */
function calm(text: string, language: string): string {
  if (language.startsWith("fr")) {
    return text.replace(/(?<!\d)1(?=\s\p{L})/gu, "1er");
  }
  return language.startsWith("en") ? text.replace(",", "") : text;
}

type DayStyle = "brief" | "short" | "long" | "numeric" | "weekday" | "weekdayName" | "month" | "monthName";

/** A day as people write it: "3 Oct" (brief), "Thu 3 Oct" (short), "Thursday 3 October 2026" (long), "03/10/2026" (numeric), "Thu" (weekday), "Thursday" (weekdayName), "October 2026" (month), "October" (monthName). */
export function formatDay(day: Day, language: string, style: DayStyle = "short", today?: Day): string {
  const otherYear = today !== undefined && day.slice(0, 4) !== today.slice(0, 4);
  const year = otherYear ? ({ year: "numeric" } as const) : {};
  const options: Record<DayStyle, Intl.DateTimeFormatOptions> = {
    brief: { day: "numeric", month: "short", ...year },
    short: { weekday: "short", day: "numeric", month: "short", ...year },
    long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    numeric: { day: "2-digit", month: "2-digit", year: "numeric" },
    weekday: { weekday: "short" },
    weekdayName: { weekday: "long" },
    month: { month: "long", year: "numeric" },
    monthName: { month: "long", ...year },
  };
  return calm(formatter(language, { ...options[style], timeZone: "UTC" }).format(noon(day)), language);
}

// A range takes a browser a millisecond to write, and a page of charts writes each stop's again and again.
const ranges = new Map<string, string>();

/** Two days as one range: "1–3 Oct 2026", without the year where it is that of `today`. */
export function formatDayRange(from: Day, to: Day, language: string, today?: Day): string {
  const isThisYear = [from, to].every((day) => day.slice(0, 4) === today?.slice(0, 4));
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  const key = [language, from, to, isThisYear].join();
  const known = ranges.get(key);
  if (known !== undefined) {
    return known;
  }
  const options = { day: "numeric", month: "short", timeZone: "UTC", ...year } as const;
  const range = calm(formatter(language, options).formatRange(noon(from), noon(to)), language);
  ranges.set(key, range);
  return range;
}

/** "yesterday", "today", "tomorrow", else the day itself. */
export function relativeDay(day: Day, today: Day, language: string): string {
  const distance = daysBetween(today, day);
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(intlLocale(language), { numeric: "auto" }).format(distance, "day");
  }
  return formatDay(day, language, "short", today);
}

/** A whole distance in days: "3 days ago", "in 5 days". */
export function daysAgo(day: Day, today: Day, language: string): string {
  return new Intl.RelativeTimeFormat(intlLocale(language), { numeric: "auto" }).format(daysBetween(today, day), "day");
}

/** The time of day: "14:05". */
export function formatTime(moment: Date | string, language: string, timeZone: string = HOME_TIME_ZONE): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone } as const;
  return formatter(language, options).format(new Date(moment));
}

/** An hour of the day, 0 to 24, as the reader writes it: "14 h", "14". */
export function formatHour(hour: number, language: string): string {
  const options = { hour: "2-digit", hourCycle: "h23", timeZone: "UTC" } as const;
  return formatter(language, options).format(Date.UTC(2026, 0, 1, hour));
}

/** A moment in full, for the hover: "Friday 2 October 2026 at 14:05". */
export function formatMoment(moment: Date | string, language: string, timeZone: string = HOME_TIME_ZONE): string {
  const options = { dateStyle: "full", timeStyle: "short", hourCycle: "h23", timeZone } as const;
  return calm(formatter(language, options).format(new Date(moment)), language);
}

interface RelativeOptions {
  now: Date;
  language: string;
  timeZone?: string;
}

/** A moment as people say it: "5 minutes ago", "today 14:05", "yesterday 09:30", "Thu 3 Oct 18:00". */
export function relativeMoment(moment: Date | string, { now, language, timeZone }: RelativeOptions): string {
  const date = new Date(moment);
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const minutes = Math.trunc(seconds / 60);
  if (Math.abs(seconds) < 3600) {
    const format = new Intl.RelativeTimeFormat(intlLocale(language), { numeric: "auto" });
    return minutes === 0 ? format.format(0, "second") : format.format(minutes, "minute");
  }
  const today = dayOf(now, timeZone);
  const said = relativeDay(dayOf(date, timeZone), today, language);
  return `${said} ${formatTime(date, language, timeZone)}`;
}
