import type { ReactNode } from "react";
import styles from "./StateDot.module.css";

/** Whether something is in use: a full dot or an empty one, and the word for it. */
export function StateDot({ active, children }: { active: boolean; children: ReactNode }) {
  return (
    <span className={styles.state} data-active={active}>
      {children}
    </span>
  );
}
