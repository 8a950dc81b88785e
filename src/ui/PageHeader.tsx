import type { ReactNode } from "react";
import styles from "./PageHeader.module.css";

interface PageHeaderProps {
  title: ReactNode;
  /** One line that says what the reader sees. */
  lead?: ReactNode;
  /** The page's one primary action. */
  action?: ReactNode;
  /** What stands above the title: a way back, a tag. */
  above?: ReactNode;
}

/** The head of a page: its title, one line about it, at most one primary action. */
export function PageHeader({ title, lead, action, above }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {above}
        <h1 className={styles.title}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {action && <div className={`${styles.action} no-print`}>{action}</div>}
    </header>
  );
}
