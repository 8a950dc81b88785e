import type { TFunction } from "i18next";
import type { Day } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { type FigureFilters, NO_FILTERS } from "../filters/filters";
import { stopName } from "../words";
import type { Briefing, BriefingRow } from "./api";

interface Span {
  starts_on: Day;
  ends_on: Day;
}

/** A week as it is called. */
export function weekName({ starts_on, ends_on }: Span, t: TFunction, language: string): string {
  return t("briefing.week", { period: formatDayRange(starts_on, ends_on, language) });
}

/** What a briefing in a list is called. */
export function rowName(row: BriefingRow, t: TFunction, language: string): string {
  return row.stop
    ? `${localizedName(row.stop.city, language)} · ${formatDayRange(row.starts_on, row.ends_on, language)}`
    : weekName(row, t, language);
}

/** What a briefing is called, by the names it was sent with. */
export function briefingName(briefing: Briefing, t: TFunction, language: string): string {
  const stop = briefing.figures.by_stop.find(({ stop_id }) => stop_id === briefing.stop_id);
  return stop
    ? `${stopName(stop, language)} · ${formatDayRange(briefing.starts_on, briefing.ends_on, language)}`
    : weekName(briefing, t, language);
}

/** The filters a briefing's figures answer to. */
export function briefingFilters({
  stop_id,
  starts_on,
  ends_on,
}: Pick<Briefing, "stop_id" | "starts_on" | "ends_on">): FigureFilters {
  return stop_id ? { ...NO_FILTERS, stops: [stop_id] } : { ...NO_FILTERS, from: starts_on, to: ends_on };
}
