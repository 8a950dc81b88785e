import { DatePicker, type DatePickerProps } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";

// Years in full: of "9/10/2026" the picker would take "9/10/20" for a whole day while it is typed.
const FORMATS = ["ddd D MMM YYYY", "DD/MM/YYYY", "D/M/YYYY", "YYYY-MM-DD"];

interface DayPickerProps extends Pick<DatePickerProps, "id" | "status" | "disabled" | "placeholder" | "className"> {
  value?: Day | undefined;
  onChange?: (day: Day | undefined) => void;
  /** The first day that can be chosen. */
  from?: Day | undefined;
  /** The last day that can be chosen. */
  until?: Day | undefined;
  allowClear?: boolean;
}

/** A field for a calendar day. It speaks in days, never in moments, so no time zone can move one to its neighbour. */
export function DayPicker({ value, onChange, from, until, allowClear = false, ...rest }: DayPickerProps) {
  const [open, setOpen] = useState(false);
  const isOffered = (day: Day) => (from === undefined || day >= from) && (until === undefined || day <= until);
  // A day that is typed is taken as soon as it is whole: the picker would put the old one back without a word when the
  // form is sent by Ctrl+Enter, and also when the calendar does not offer the day. The form says what is wrong with it.
  const takeTyped = (typed: dayjs.Dayjs | dayjs.Dayjs[] | null) => {
    const day = dayjs.isDayjs(typed) ? typed.format("YYYY-MM-DD") : undefined;
    if (day && day !== value) {
      onChange?.(day);
    }
  };
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(picked: dayjs.Dayjs | null) => onChange?.(picked?.format("YYYY-MM-DD"))}
      onCalendarChange={takeTyped}
      open={open}
      onOpenChange={setOpen}
      onKeyDown={(event) => {
        // Enter takes the day and closes the calendar, which would lie over what comes next; the form around it is sent
        // from its button, once what is said of the day was read
        if (event.key === "Enter") {
          event.preventDefault();
          setOpen(false);
        }
        // it closes the calendar, not the sheet around it too
        if (event.key === "Escape" && open) {
          event.stopPropagation();
        }
      }}
      disabledDate={(date) => !isOffered(date.format("YYYY-MM-DD"))}
      defaultPickerValue={dayjs(today())}
      format={FORMATS}
      showNow={false}
      allowClear={allowClear}
    />
  );
}
