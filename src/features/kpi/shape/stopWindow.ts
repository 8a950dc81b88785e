import type { Day } from "@/lib/dates";
import type { StopRow } from "./stopRows";

/** So many of a caravan's stops as there is room for, about the one that is open or comes next. */
export function stopWindow(rows: StopRow[], today: Day, room: number): StopRow[] {
  const most = Math.max(1, room);
  const current = rows.findIndex(({ ends_on }) => ends_on >= today);
  const middle = (current < 0 ? rows.length - 1 : current) - Math.floor(most / 2);
  const first = Math.max(0, Math.min(middle, rows.length - most));
  return rows.slice(first, first + most);
}
