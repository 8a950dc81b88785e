import { formatPhone } from "@/lib/phone";
import styles from "./inline.module.css";

interface PhoneNumberProps {
  value: string;
  /** False where the person has not agreed to be called: the number is shown, not dialled. */
  dials?: boolean;
}

/** A phone number, grouped, left to right in any language, that dials when touched. */
export function PhoneNumber({ value, dials = true }: PhoneNumberProps) {
  if (!dials) {
    return <bdi dir="ltr">{formatPhone(value)}</bdi>;
  }
  return (
    <a className={styles.phone} href={`tel:${value}`} dir="ltr">
      {formatPhone(value)}
    </a>
  );
}
