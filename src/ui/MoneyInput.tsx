import { Input, type InputProps } from "antd";
import { parseMoney } from "@/lib/money";
import { formatCount } from "@/lib/numbers";
import styles from "./inline.module.css";
import { useLanguage } from "./useLanguage";

interface MoneyInputProps extends Omit<InputProps, "value" | "onChange" | "suffix" | "dir"> {
  /** The amount as typed; `parseMoney` reads it. */
  value?: string;
  onChange?: (typed: string) => void;
}

/** A field for an amount in whole dirhams, grouped when it is left. */
export function MoneyInput({ value, onChange, className = "", ...props }: MoneyInputProps) {
  const language = useLanguage();
  const group = (typed: string) => {
    const amount = parseMoney(typed);
    if (amount !== null) {
      onChange?.(formatCount(amount, language));
    }
  };
  return (
    <Input
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="next"
      {...props}
      className={`${styles.money} ${className}`}
      dir="ltr"
      suffix="MAD"
      value={value}
      onChange={({ target }) => onChange?.(target.value)}
      onBlur={({ target }) => group(target.value)}
    />
  );
}
