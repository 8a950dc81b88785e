import type { ReactNode } from "react";
import { Marked } from "./Marked";
import styles from "./options.module.css";

interface CommandBodyProps {
  icon: ReactNode;
  label: string;
  search: string;
}

/** The row of a page or an action. */
export function CommandBody({ icon, label, search }: CommandBodyProps) {
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked text={label} search={search} />
        </span>
      </span>
    </>
  );
}
