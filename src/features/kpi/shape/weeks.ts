import { addDays, type Day, weekdayOf } from "@/lib/dates";

export interface Span {
  starts_on: Day;
  ends_on: Day;
}

const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);

/** The weeks of an edition that have begun, Monday to Sunday and cut to its days, the latest first. */
export function begunWeeks({ starts_on, ends_on }: Span, today: Day): Span[] {
  const weeks: Span[] = [];
  for (let monday = addDays(starts_on, 1 - weekdayOf(starts_on)); monday <= ends_on; monday = addDays(monday, 7)) {
    weeks.unshift({ starts_on: later(monday, starts_on), ends_on: earlier(addDays(monday, 6), ends_on) });
  }
  return weeks.filter((week) => week.starts_on <= today);
}
