import { useList } from "@refinedev/core";
import { today } from "@/lib/clock";
import { addDays, type Day } from "@/lib/dates";
import { ABSENCE_COLUMNS, type Absence, isInForce } from "./absences";

const MINUTE = 60_000;

/** How long it is told what came back after an absence. */
const DAYS_TOLD = 7;

/** Who is away in the reader's agencies, will be, or came back lately; one request for everything on a page that asks. */
export function useAbsences(enabled = true): Absence[] {
  const { result } = useList<Absence>({
    resource: "absence_rows",
    filters: [
      {
        operator: "or",
        value: [
          { field: "ended_at", operator: "null", value: null },
          { field: "ended_at", operator: "gte", value: addDays(today(), -DAYS_TOLD) },
        ],
      },
    ],
    sorters: [{ field: "starts_on", order: "asc" }],
    pagination: { pageSize: 500 },
    meta: { select: ABSENCE_COLUMNS },
    queryOptions: { enabled, staleTime: MINUTE, refetchInterval: MINUTE },
    errorNotification: false,
  });
  return result.data;
}

/** Who is away on any of these days but by one absence, by the id of the absent person; the first of several. */
export function useAwayOn(from: Day, until: Day, but?: string): ReadonlyMap<string, Absence> {
  const met = useAbsences().filter(
    ({ id, starts_on, ends_on, ended_at }) =>
      id !== but && ended_at === null && starts_on <= until && ends_on >= from && ends_on >= today(),
  );
  return new Map(met.reverse().map((one) => [one.staff_id, one]));
}

/** Who is away today, by the id of the absent person. */
export function useAway(enabled = true): ReadonlyMap<string, Absence> {
  const day = today();
  const absences = useAbsences(enabled);
  return new Map(absences.filter((one) => isInForce(one, day)).map((one) => [one.staff_id, one]));
}
