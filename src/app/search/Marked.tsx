import { matchedDigits, matchedParts, type Part } from "@/lib/matchedParts";
import { formatPhone } from "@/lib/phone";
import styles from "./options.module.css";

function Parts({ parts }: { parts: Part[] }) {
  let at = 0;
  return parts.map(({ text, isMatch }) => {
    at += text.length;
    return isMatch ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}

/** A text with what was looked for marked in it. */
export function Marked({ text, search }: { text: string; search: string }) {
  return (
    <bdi>
      <Parts parts={matchedParts(text, search)} />
    </bdi>
  );
}

/** A phone number, grouped and left to right, with the digits looked for marked in it. */
export function MarkedPhone({ value, search }: { value: string; search: string }) {
  return (
    <bdi dir="ltr" className={styles.phone}>
      <Parts parts={matchedDigits(formatPhone(value), search)} />
    </bdi>
  );
}
