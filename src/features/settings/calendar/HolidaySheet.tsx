import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { HolidayForm } from "./HolidayForm";
import type { HolidayRow } from "./useHolidays";

interface HolidaySheetProps {
  /** The form the address names: `holiday.add` or `holiday.<id>`. */
  form: string | null;
  rows: HolidayRow[];
  year: number;
  onClose: () => void;
}

/** The form of a holiday, beside the year. */
export function HolidaySheet({ form, rows, year, onClose }: HolidaySheetProps) {
  const { t } = useTranslation();
  const [what, key] = (form ?? "").split(".", 2);
  const row = what === "holiday" ? rows.find(({ id }) => id === key) : undefined;
  const adds = what === "holiday" && key === "add";
  return (
    <Sheet
      open={adds || row !== undefined}
      width={720}
      title={t(adds ? "settings.holidays.add" : "settings.holidays.edit")}
      onClose={onClose}
    >
      {(adds || row) && <HolidayForm row={row ?? null} year={year} onDone={onClose} />}
    </Sheet>
  );
}
