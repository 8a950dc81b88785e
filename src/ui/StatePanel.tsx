import type { ReactNode } from "react";
import styles from "./StatePanel.module.css";

interface StatePanelProps {
  tone: "quiet" | "danger";
  mark: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  role?: "alert" | "status";
  /** It stands for the whole page, whose title it then is. */
  page?: boolean;
}

/** What stands in the place of content when there is none to show. */
export function StatePanel({ tone, mark, title, children, actions, role, page = false }: StatePanelProps) {
  const Title = page ? "h1" : "h2";
  return (
    <section className={styles.panel} data-tone={tone} role={role}>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
