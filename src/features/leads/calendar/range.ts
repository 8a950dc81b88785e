import { addDays, type Day, daysBetween, daysFrom, weekdayOf } from "@/lib/dates";

export const VIEWS = ["list", "week", "month"] as const;

/** How the follow-ups are laid out. */
export type View = (typeof VIEWS)[number];

/** The views that show a stretch of days. */
export type CalendarView = Exclude<View, "list">;

/** The Monday of a day's week: where weeks begin in Morocco, in each of its languages. */
function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The first day of a day's month. */
function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The days shown around a day: its week, or the whole weeks of its month. */
export function daysShown(view: CalendarView, day: Day): Day[] {
  if (view === "week") {
    return daysFrom(mondayOf(day), addDays(mondayOf(day), 6));
  }
  const last = addDays(step("month", firstOfMonth(day), 1), -1);
  return daysFrom(mondayOf(firstOfMonth(day)), addDays(mondayOf(last), 6));
}

/** The same weekday a week on or back, or the same day of the next or last month, or its last one. */
export function step(view: CalendarView, day: Day, by: 1 | -1): Day {
  if (view === "week") {
    return addDays(day, 7 * by);
  }
  const first = firstOfMonth(day);
  const target = firstOfMonth(addDays(first, by > 0 ? 31 : -1));
  const length = daysBetween(target, firstOfMonth(addDays(target, 31)));
  return addDays(target, Math.min(Number(day.slice(8)), length) - 1);
}
