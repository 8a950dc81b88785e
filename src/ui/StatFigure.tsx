import type { ReactNode } from "react";
import styles from "./StatFigure.module.css";

interface StatFigureProps {
  label: ReactNode;
  value: ReactNode;
  /** What the figure is compared with or made of. */
  note?: ReactNode;
  tone?: "plain" | "danger" | "success";
}

/** A figure that speaks: large, with what it counts under it. */
export function StatFigure({ label, value, note, tone = "plain" }: StatFigureProps) {
  return (
    <dl className={styles.stat} data-tone={tone}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </dl>
  );
}
