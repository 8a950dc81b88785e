import { Radio } from "antd";
import type { ReactNode } from "react";
import styles from "./ChoicePills.module.css";

interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  icon?: ReactNode;
}

interface ChoicePillsProps<Value extends string> {
  id?: string;
  choices: Choice<Value>[];
  value?: Value | undefined;
  onChange?: (value: Value) => void;
  disabled?: boolean;
  /** Names the group where no form field does. */
  label?: string;
  /** Has the focus once it is there. */
  autoFocus?: boolean;
}

/** antd hands it on, though its type does not name it: what is required must be more than a plain box. */
const RADIO_GROUP = { role: "radiogroup" };

/** One of a few, all in sight: radio buttons drawn as pills, moved through with the arrow keys. */
export function ChoicePills<Value extends string>({
  id,
  choices,
  value,
  onChange,
  disabled = false,
  label,
  autoFocus = false,
}: ChoicePillsProps<Value>) {
  return (
    <Radio.Group
      {...RADIO_GROUP}
      {...(id ? { id, name: id } : {})}
      className={styles.pills ?? ""}
      value={value}
      disabled={disabled}
      aria-label={label}
      onChange={({ target }) => onChange?.(target.value)}
    >
      {choices.map((choice, place) => (
        <Radio
          key={choice.value}
          value={choice.value}
          autoFocus={autoFocus && (value === undefined ? place === 0 : choice.value === value)}
        >
          {choice.icon}
          {choice.label}
        </Radio>
      ))}
    </Radio.Group>
  );
}
