import { Select } from "antd";
import { useMemo } from "react";
import { quarters } from "@/backend/week";

interface TimeSelectProps {
  /** `HH:MM` */
  value: string;
  label: string;
  wrong?: boolean;
  onChange: (time: string) => void;
}

/** A time of day by the quarter of an hour, on a clock of twenty-four hours in every language. */
export function TimeSelect({ value, label, wrong = false, onChange }: TimeSelectProps) {
  const options = useMemo(() => quarters(value).map((time) => ({ value: time, label: time })), [value]);
  return (
    <Select
      showSearch
      aria-label={label}
      value={value}
      options={options}
      status={wrong ? "error" : ""}
      onChange={onChange}
    />
  );
}
