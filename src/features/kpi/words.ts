import type { Day } from "@/lib/dates";
import { intlLocale } from "@/lib/language";
import { localized } from "@/lib/localized";
import type { StopFigures } from "./api";

/** A stop's city in the reader's language. */
export function stopName(stop: StopFigures, language: string): string {
  return localized(stop, "city_name", language);
}

function shortFormat(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlLocale(language), { day: "numeric", month: "short", timeZone: "UTC" });
}

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** A stop's days without the year, which the page's heading says: "1–3 Oct". */
export function shortRange({ starts_on, ends_on }: { starts_on: Day; ends_on: Day }, language: string): string {
  return shortFormat(language).formatRange(noon(starts_on), noon(ends_on));
}

/** A day on an axis: "3 Oct". */
export function axisDay(day: Day, language: string): string {
  return shortFormat(language).format(noon(day));
}
