import type { ReactNode } from "react";
import { Mark } from "@/ui/Mark";
import styles from "./statePage.module.css";

interface StatePageProps {
  title: string;
  body: ReactNode;
  actions: ReactNode;
}

/** A page that has nothing to show but why, and what to do next. */
export function StatePage({ title, body, actions }: StatePageProps): ReactNode {
  return (
    <section className={styles.page}>
      <Mark className={styles.mark} />
      <h1>{title}</h1>
      <p>{body}</p>
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
