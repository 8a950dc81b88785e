import { DatePicker, type DatePickerProps } from "antd";
import dayjs from "dayjs";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";

const FORMATS = ["ddd D MMM YYYY", "DD/MM/YYYY", "D/M/YYYY", "D/M/YY", "YYYY-MM-DD"];

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
  const isOffered = (day: Day) => (from === undefined || day >= from) && (until === undefined || day <= until);
  // The picker would put the old day back without a word; taken as typed, the form says beside the field what is wrong.
  const takeTyped = ({ target }: { target: EventTarget }) => {
    const typed = target instanceof HTMLInputElement ? dayjs(target.value, FORMATS, true) : null;
    const day = typed?.isValid() ? typed.format("YYYY-MM-DD") : undefined;
    if (day && day !== value && !isOffered(day)) {
      onChange?.(day);
    }
  };
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(picked: dayjs.Dayjs | null) => onChange?.(picked?.format("YYYY-MM-DD"))}
      onBlur={takeTyped}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          takeTyped(event);
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
