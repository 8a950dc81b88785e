import type { FollowUpKindRow } from "@/backend/workSettings";
import { addDays, type Day, dayOf, momentAt, timeOf } from "@/lib/dates";
import type { WorkCalendar } from "./workCalendar";

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

function inOneHour(now: Date): DueTime {
  const rounded = new Date(Math.ceil((now.getTime() + HOUR_MS) / QUARTER_MS) * QUARTER_MS);
  return { day: dayOf(rounded), time: timeOf(rounded) };
}

/** The morning of a day, or the moment the agency opens that day if that is later. */
function morningOf(day: Day, calendar: WorkCalendar): DueTime {
  return { day, time: calendar.within(day, MORNING) };
}

/** Proposals for when to do something, soonest first, none twice, only while the agency works. */
export function quickMoments(now: Date, calendar: WorkCalendar): QuickMoment[] {
  const today = dayOf(now);
  const inDays = (days: number) => morningOf(calendar.nextOpen(addDays(today, days)), calendar);
  const moments: QuickMoment[] = [
    { name: "inOneHour", ...inOneHour(now) },
    { name: "tomorrow", ...inDays(1) },
    { name: "inThreeDays", ...inDays(3) },
    { name: "nextMonday", ...morningOf(calendar.mondayAfter(today), calendar) },
  ];
  return moments
    .filter(({ name, day, time }, index) => {
      if (name === "inOneHour") {
        return day === today && calendar.isWorking(day, time);
      }
      return moments.findIndex((other) => other.day === day && other.time === time) === index;
    })
    .sort((a, b) => (`${a.day}${a.time}` < `${b.day}${b.time}` ? -1 : 1));
}

/** What to do and when. */
export interface ProposedStep extends DueTime {
  kind: string;
}

interface Done {
  kind: string;
  outcome?: string | undefined;
}

/** What usually follows what was done, of what is still offered; the day after where nothing was done yet. */
export function proposeNext(
  { kind, outcome }: Done,
  { kinds, calendar, now }: { kinds: FollowUpKindRow[]; calendar: WorkCalendar; now: Date },
): ProposedStep {
  const after = kinds.find(({ id }) => id === kind)?.outcomes.find(({ id }) => id === outcome);
  const day = calendar.nextOpen(addDays(dayOf(now), after?.next_in_days ?? 1));
  const wanted = after?.next_kind_id ?? kind;
  const offered = kinds.filter(({ active }) => active);
  const next = offered.find(({ id }) => id === wanted) ?? offered[0];
  return { kind: next?.id ?? wanted, ...morningOf(day, calendar) };
}

/** The moment a form's day and time stand for. */
export function dueMoment({ day, time }: DueTime): Date {
  return momentAt(day, time);
}

/** A moment as a form holds it. */
export function dueTimeOf(moment: string | Date): DueTime {
  return { day: dayOf(moment), time: timeOf(moment) };
}

/** Times at which somebody may be disturbed, each quarter of an hour, with the given one among them. */
export function timesOfDay(including?: string): string[] {
  const times = Array.from({ length: 13 * 4 + 1 }, (_, index) => {
    const minutes = 8 * 60 + index * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  });
  return including && !times.includes(including) ? [...times, including].sort() : times;
}
