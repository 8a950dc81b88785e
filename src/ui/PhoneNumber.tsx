import { formatPhone } from "@/lib/phone";
import styles from "./inline.module.css";

/** A phone number, grouped, left to right in any language, that dials when touched. */
export function PhoneNumber({ value }: { value: string }) {
  return (
    <a className={styles.phone} href={`tel:${value}`} dir="ltr">
      {formatPhone(value)}
    </a>
  );
}
