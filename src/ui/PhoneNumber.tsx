import { formatPhone } from "@/lib/phone";
import styles from "./inline.module.css";

interface PhoneNumberProps {
  value: string;
  /** Offers to dial: for a person only with their consent to be called. */
  dials?: boolean;
}

/** A phone number, grouped, left to right in any language. */
export function PhoneNumber({ value, dials = false }: PhoneNumberProps) {
  if (!dials) {
    return (
      <bdi className={styles.phone} dir="ltr">
        {formatPhone(value)}
      </bdi>
    );
  }
  return (
    <a className={styles.phone} href={`tel:${value}`} dir="ltr">
      {formatPhone(value)}
    </a>
  );
}
