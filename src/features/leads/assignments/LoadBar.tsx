import type { CSSProperties } from "react";
import styles from "./LoadBar.module.css";

interface LoadBarProps {
  /** Leads somebody works. */
  worked: number;
  /** Leads that wait for somebody, drawn after those. */
  waiting?: number;
  /** What a full bar stands for. */
  most: number;
  /** What an even load would be, as a line across. */
  mean?: number | null;
}

const HEAVY = 1.25;

/** A load against the mean and the heaviest; a picture of figures that stand beside it. */
export function LoadBar({ worked, waiting = 0, most, mean = null }: LoadBarProps) {
  const share = (count: number) => `${most > 0 ? Math.min(100, (100 * count) / most) : 0}%`;
  const style: CSSProperties & Record<"--worked" | "--waiting" | "--mean", string> = {
    "--worked": share(worked),
    "--waiting": share(waiting),
    "--mean": share(mean ?? 0),
  };
  const heavy = mean !== null && worked + waiting > mean * HEAVY;
  return (
    <span className={styles.bar} style={style} data-heavy={heavy} aria-hidden="true">
      <span className={styles.worked} />
      {waiting > 0 && <span className={styles.waiting} />}
      {mean !== null && <span className={styles.mean} />}
    </span>
  );
}
