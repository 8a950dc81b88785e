import { type Day, daysFrom } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import type { DayFigures, Figures } from "../api";
import type { Period } from "./stopRows";

/** A figure that has a curve of its own. */
export type Measure = "visitors" | "leads" | "won_leads";

/** A day of a curve: a number, or null where the caravan was on the road and a gap is the truth. */
export type DayRow = { day: Day } & Record<CaravanKind, number | null>;

const NOTHING = { visits: 0, visitors: 0, identified_visitors: 0, leads: 0, won_leads: 0, withheld_leads: 0 };
const NOT_TOLD = { leads: null, won_leads: null };

function isWithin(day: Day, { from, to }: Period): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

/**
 * The figures by day and caravan type. Days of a stop without visits count 0, up to today;
 * days between stops, and days to come, have no row.
 */
export function filledDays(figures: Figures, period: Period, today: Day): DayFigures[] {
  const days = new Map<string, DayFigures>();
  for (const { caravan_kind, starts_on, ends_on } of figures.by_stop) {
    for (const day of daysFrom(starts_on, ends_on)) {
      if (day <= today && isWithin(day, period)) {
        days.set(`${day} ${caravan_kind}`, {
          day,
          caravan_kind,
          ...NOTHING,
          ...(figures.leads_by_place ? {} : NOT_TOLD),
        });
      }
    }
  }
  for (const row of figures.by_day) {
    days.set(`${row.day} ${row.caravan_kind}`, row);
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
}

/** A day on which no curve has a point. */
export function emptyRow(day: Day): DayRow {
  return { day, open: null, limited_income: null, abroad: null };
}

/** One curve a caravan type over every day between the first and the last counted. */
export function dayRows(days: DayFigures[], measure: Measure): DayRow[] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) {
    return [];
  }
  const rows = new Map<Day, DayRow>(daysFrom(first.day, last.day).map((day) => [day, emptyRow(day)]));
  for (const figures of days) {
    const row = rows.get(figures.day);
    if (row) {
      row[figures.caravan_kind] = figures[measure];
    }
  }
  return [...rows.values()];
}

/** The day with most visitors of all caravans together, or none where nobody has come yet. */
export function busiestDay(days: DayFigures[]): { day: Day; visitors: number } | undefined {
  const sums = new Map<Day, number>();
  for (const { day, visitors } of days) {
    sums.set(day, (sums.get(day) ?? 0) + visitors);
  }
  const [first] = [...sums].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 0 ? { day: first[0], visitors: first[1] } : undefined;
}
