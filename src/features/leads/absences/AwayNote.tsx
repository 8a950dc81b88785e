import { CoffeeOutlined } from "@ant-design/icons";
import type { Absence } from "./absences";
import styles from "./absences.module.css";
import { useAwayWords } from "./useAwayWords";

/** Beside a name: until when they are away, and who stands in; nothing for who is there. */
export function AwayNote({ absence }: { absence: Absence | undefined }) {
  const words = useAwayWords();
  return absence ? (
    <span className={styles.away}>
      <CoffeeOutlined aria-hidden="true" /> <bdi>{words(absence)}</bdi>
    </span>
  ) : null;
}
