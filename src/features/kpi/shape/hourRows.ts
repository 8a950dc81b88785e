import type { CaravanKind } from "@/ui/kinds";
import type { HourFigures } from "../api";

/** Visitors of an hour, by caravan type. */
export type HourRow = { hour: number; visitors: number } & Record<CaravanKind, number>;

/** Every hour between the first and the last with visitors, those without any too. */
export function hourRows(hours: HourFigures[]): HourRow[] {
  const all = hours.map(({ hour }) => hour);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const rows: HourRow[] = [];
  for (let hour = first; hour <= last; hour += 1) {
    const row: HourRow = { hour, visitors: 0, open: 0, limited_income: 0, abroad: 0 };
    for (const one of hours.filter((figures) => figures.hour === hour)) {
      row[one.caravan_kind] += one.visitors;
      row.visitors += one.visitors;
    }
    rows.push(row);
  }
  return rows;
}

/** The hour with most visitors, or none where nobody has come yet. */
export function busiestHour(rows: HourRow[]): HourRow | undefined {
  return [...rows].sort((a, b) => b.visitors - a.visitors)[0];
}
