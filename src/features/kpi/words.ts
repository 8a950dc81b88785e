import type { Day } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import type { StopFigures } from "./api";

/** A stop's city in the reader's language. */
export function stopName(stop: StopFigures, language: string): string {
  return localized(stop, "city_name", language);
}

/** A stop's days without the year, which the page's heading says: "1–3 Oct". */
export function shortRange({ starts_on, ends_on }: { starts_on: Day; ends_on: Day }, language: string): string {
  return formatDayRange(starts_on, ends_on, language, starts_on);
}
