import type { ReactNode } from "react";
import styles from "./charts.module.css";

/** A line of a chart's legend: a mark as it is drawn, in 16 by 12, and what it stands for. */
export function LegendKey({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li>
      <svg className={styles.key} viewBox="0 0 16 12" aria-hidden="true">
        {children}
      </svg>
      <span data-plot-text>{label}</span>
    </li>
  );
}
