import type { Holiday, OpeningHours, WorkSettings } from "@/backend/workSettings";
import { addDays, type Day, weekdayOf } from "@/lib/dates";

/** When an agency works, as `HH:MM`. */
export interface WorkDay {
  opens: string;
  closes: string;
}

/** On which days and hours an agency works, and which holidays it keeps. */
export class WorkCalendar {
  readonly #hours: Map<number, WorkDay>;
  readonly #holidays: Map<Day, Holiday>;

  /** Of the agency's own hours, where it has any, else of those that hold for all. */
  constructor({ opening_hours, holidays }: Pick<WorkSettings, "opening_hours" | "holidays">, agencyId?: string) {
    const own = opening_hours.filter(({ agency_id }) => agency_id !== null && agency_id === agencyId);
    const common = opening_hours.filter(({ agency_id }) => agency_id === null);
    const workDay = ({ opens_at, closes_at }: OpeningHours) => ({
      opens: opens_at.slice(0, 5),
      closes: closes_at.slice(0, 5),
    });
    this.#hours = new Map((own.length > 0 ? own : common).map((row) => [row.weekday, workDay(row)]));
    this.#holidays = new Map(holidays.map((holiday) => [holiday.day, holiday]));
  }

  /** The holiday of a day, if it is one. */
  holidayOn(day: Day): Holiday | undefined {
    return this.#holidays.get(day);
  }

  /** The hours of a weekday, holiday or not. */
  hoursOn(day: Day): WorkDay | undefined {
    return this.#hours.get(weekdayOf(day));
  }

  /** Whether the agency works that day. */
  isOpen(day: Day): boolean {
    return this.hoursOn(day) !== undefined && this.holidayOn(day) === undefined;
  }

  /** The day itself, or the next one on which the agency works; the day where it never does. */
  nextOpen(day: Day): Day {
    for (let ahead = 0; ahead < 30; ahead++) {
      const candidate = addDays(day, ahead);
      if (this.isOpen(candidate)) {
        return candidate;
      }
    }
    return day;
  }

  /** The next Monday after a day on which the agency works, or the first day it works after that Monday. */
  mondayAfter(day: Day): Day {
    return this.nextOpen(addDays(day, 8 - weekdayOf(day)));
  }

  /** A time kept within the hours of a day. */
  within(day: Day, time: string): string {
    const hours = this.hoursOn(day);
    if (!hours || (time >= hours.opens && time < hours.closes)) {
      return time;
    }
    return hours.opens;
  }

  /** Whether a time lies within the hours of a day on which the agency works. */
  isWorking(day: Day, time: string): boolean {
    const hours = this.hoursOn(day);
    return this.isOpen(day) && hours !== undefined && time >= hours.opens && time <= hours.closes;
  }
}
