import { DatePicker, type DatePickerProps } from "antd";
import dayjs from "dayjs";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";

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
  return (
    <DatePicker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(picked: dayjs.Dayjs | null) => onChange?.(picked?.format("YYYY-MM-DD"))}
      disabledDate={(date) => {
        const day = date.format("YYYY-MM-DD");
        return (from !== undefined && day < from) || (until !== undefined && day > until);
      }}
      defaultPickerValue={dayjs(today())}
      format={["ddd D MMM YYYY", "DD/MM/YYYY", "D/M/YYYY", "D/M/YY", "YYYY-MM-DD"]}
      showNow={false}
      allowClear={allowClear}
    />
  );
}
