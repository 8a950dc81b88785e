import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";
import { today } from "@/lib/clock";
import { useUrlParam } from "@/ui/useUrlParam";

type Row = Database["public"]["Tables"]["holidays"]["Row"];

/** What an admin types of a holiday. */
export type HolidayColumns = Pick<Row, "day" | "calendar" | "name_fr" | "name_ar" | "name_en">;

export type HolidayRow = HolidayColumns & Pick<Row, "id" | "version">;

/** The columns a holiday is read with. */
export const HOLIDAY_COLUMNS = "id,day,calendar,name_fr,name_ar,name_en,version";

/** The holidays of the year the address names, this one unless it does. */
export function useHolidays() {
  const [asked, setYear] = useUrlParam("year");
  const year = /^20\d\d$/.test(asked ?? "") ? Number(asked) : Number(today().slice(0, 4));
  const { result, query } = useList<HolidayRow>({
    resource: "holidays",
    filters: [
      { field: "day", operator: "gte", value: `${year}-01-01` },
      { field: "day", operator: "lte", value: `${year}-12-31` },
    ],
    sorters: [{ field: "day", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: HOLIDAY_COLUMNS },
    errorNotification: false,
  });
  return { rows: result.data, query, year, setYear: (next: number) => setYear(String(next)) };
}
