import { useUrlParam } from "@/ui/useUrlParam";
import { HolidaySheet } from "./HolidaySheet";
import { Holidays } from "./Holidays";
import { Hours } from "./Hours";
import { HoursSheet } from "./HoursSheet";
import { useHolidays } from "./useHolidays";

/** When agencies work: their hours, and the holidays of a year. */
export function Calendar() {
  const [form, setForm] = useUrlParam("form");
  const holidays = useHolidays();
  const close = () => setForm(null);
  return (
    <>
      <Hours open={setForm} />
      <Holidays {...holidays} open={setForm} />
      <HoursSheet form={form} onClose={close} />
      <HolidaySheet form={form} rows={holidays.rows} year={holidays.year} onClose={close} />
    </>
  );
}
