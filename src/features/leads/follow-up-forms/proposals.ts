import { addDays, type Day, dayOf, daysBetween, momentAt, timeOf } from "@/lib/dates";
import type { FollowUpKind, FollowUpOutcome } from "./followUp";

/** A day and a time on the agency's clock, as a form holds them. */
export interface DueTime {
  day: Day;
  time: string;
}

/** Moments people usually mean. */
type QuickName = "inOneHour" | "tomorrow" | "inThreeDays" | "nextMonday";

export interface QuickMoment extends DueTime {
  name: QuickName;
}

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 60 * 60_000;
const MORNING = "10:00";
const LAST_HOUR = "20:00";

/** 0 is Sunday. */
function weekday(day: Day): number {
  return ((daysBetween("2023-01-01", day) % 7) + 7) % 7;
}

/** Agencies are closed on Sundays: what falls on one waits for Monday. */
function workday(day: Day): Day {
  return weekday(day) === 0 ? addDays(day, 1) : day;
}

/** The next Monday after a day. */
function mondayAfter(day: Day): Day {
  return addDays(day, (8 - weekday(day)) % 7 || 7);
}

function inOneHour(now: Date): DueTime {
  const rounded = new Date(Math.ceil((now.getTime() + HOUR_MS) / QUARTER_MS) * QUARTER_MS);
  return { day: dayOf(rounded), time: timeOf(rounded) };
}

/** Proposals for when to do something, soonest first, none twice, never on a Sunday. */
export function quickMoments(now: Date): QuickMoment[] {
  const today = dayOf(now);
  const soon = inOneHour(now);
  const moments: QuickMoment[] = [
    { name: "inOneHour", ...soon },
    { name: "tomorrow", day: workday(addDays(today, 1)), time: MORNING },
    { name: "inThreeDays", day: workday(addDays(today, 3)), time: MORNING },
    { name: "nextMonday", day: mondayAfter(today), time: MORNING },
  ];
  return moments.filter(({ name, day, time }, index) => {
    if (name === "inOneHour") {
      return day === today && time <= LAST_HOUR && weekday(day) !== 0;
    }
    return moments.findIndex((other) => other.day === day && other.time === time) === index;
  });
}

/** The next working day's morning, so many days ahead. */
function morning(now: Date, days: number): DueTime {
  return { day: workday(addDays(dayOf(now), days)), time: MORNING };
}

export interface NextStep extends DueTime {
  kind: FollowUpKind;
}

const AFTER: Record<FollowUpOutcome, { kind?: FollowUpKind; days: number }> = {
  reached: { kind: "meeting", days: 3 },
  no_answer: { kind: "call", days: 1 },
  call_back: { kind: "call", days: 1 },
  held: { kind: "call", days: 3 },
  sent: { kind: "call", days: 3 },
  cancelled: { days: 3 },
};

/** What usually follows: after a missed call another tomorrow, after a talk a meeting, after an offer sent a call. */
export function proposeNext(kind: FollowUpKind, outcome: FollowUpOutcome | undefined, now: Date): NextStep {
  const after = outcome ? AFTER[outcome] : { days: 1 };
  return { kind: after.kind ?? kind, ...morning(now, after.days) };
}

/** The moment a form's day and time stand for. */
export function dueMoment({ day, time }: DueTime): Date {
  return momentAt(day, time);
}

/** A moment as a form holds it. */
export function dueTimeOf(moment: string | Date): DueTime {
  return { day: dayOf(moment), time: timeOf(moment) };
}

/** Times of the working day, each quarter of an hour, with the given one among them. */
export function timesOfDay(including?: string): string[] {
  const times = Array.from({ length: 13 * 4 + 1 }, (_, index) => {
    const minutes = 8 * 60 + index * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  });
  return including && !times.includes(including) ? [...times, including].sort() : times;
}
