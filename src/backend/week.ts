import { formatDay } from "@/lib/formatDates";
import type { OpeningHours } from "./workSettings";

/** Monday to Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Hours of one day as the database takes them. */
export type DayHours = Pick<OpeningHours, "weekday" | "opens_at" | "closes_at">;

/** A weekday as the form holds it; times are kept while it is closed. */
export interface WeekDay {
  open: boolean;
  /** `HH:MM` */
  from: string;
  until: string;
}

const USUAL: WeekDay = { open: false, from: "09:00", until: "17:00" };

/** The hours of an agency, or the common ones for null, by weekday. */
export function hoursOf(all: OpeningHours[], agencyId: string | null): DayHours[] {
  return all
    .filter(({ agency_id }) => agency_id === agencyId)
    .map(({ weekday, opens_at, closes_at }) => ({ weekday, opens_at, closes_at }));
}

/** A week as the form shows it, Monday first. */
export function weekOf(hours: DayHours[]): WeekDay[] {
  return WEEKDAYS.map((weekday) => {
    const day = hours.find((one) => one.weekday === weekday);
    return day ? { open: true, from: day.opens_at.slice(0, 5), until: day.closes_at.slice(0, 5) } : USUAL;
  });
}

/** What the form says, as the database takes it. */
export function hoursFrom(week: WeekDay[]): DayHours[] {
  return WEEKDAYS.flatMap((weekday, index) => {
    const day = week[index];
    return day?.open ? [{ weekday, opens_at: `${day.from}:00`, closes_at: `${day.until}:00` }] : [];
  });
}

/** The weekdays, Monday being 1, on which two weeks differ; times kept of a closed day do not count. */
export function differingDays(week: WeekDay[], other: WeekDay[]): number[] {
  const said = ({ open, from, until }: WeekDay = USUAL) => open && `${from}–${until}`;
  return WEEKDAYS.filter((_, index) => said(week[index]) !== said(other[index]));
}

/** Every quarter of an hour from five in the morning, with a time that lies between two of them. */
export function quarters(including: string): string[] {
  const times = Array.from({ length: 76 }, (_, index) => {
    const minutes = 5 * 60 + index * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  });
  return times.includes(including) ? times : [...times, including].sort();
}

/** What a weekday is called, Monday being 1. */
export function weekdayName(weekday: number, language: string): string {
  return formatDay(`2024-01-0${weekday}`, language, "weekdayName");
}
