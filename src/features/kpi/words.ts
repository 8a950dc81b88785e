import type { TFunction } from "i18next";
import type { Day } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import type { StopFigures } from "./api";
import type { StopRow } from "./shape/stopRows";
import { toldFigures } from "./told";

/** A stop's city in the reader's language. */
export function stopName(stop: StopFigures, language: string): string {
  return localized(stop, "city_name", language);
}

/** A stop's days without the year, which the page's heading says: "1–3 Oct". */
export function shortRange({ starts_on, ends_on }: { starts_on: Day; ends_on: Day }, language: string): string {
  return formatDayRange(starts_on, ends_on, language, starts_on);
}

/** A stop's bar in words; its target only where the bar is measured by it. */
export function stopLabel(row: StopRow, t: TFunction, language: string): string {
  const count = (value: number) => formatCount(value, language);
  const told = toldFigures(t, language);
  const city = stopName(row, language);
  const target = row.target === null ? "" : count(row.target);
  if (row.planned) {
    const values = { city, period: shortRange(row, language), target };
    return target ? t("kpi.stops.plannedLabel", values) : t("kpi.stops.plannedLabelNoTarget", values);
  }
  const values = {
    city,
    visitors: count(row.visitors),
    target,
    leads: told.placedLeads(row),
    won: told.placedWon(row),
  };
  return target ? t("kpi.stops.label", values) : t("kpi.stops.labelNoTarget", values);
}
