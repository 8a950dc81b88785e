import type { ReactNode } from "react";
import { AppLink } from "./AppLink";
import styles from "./BackLink.module.css";

/** The way back to the list a page belongs to, above its title. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <AppLink to={to} className={`${styles.back} no-print`}>
      <span className={styles.arrow} aria-hidden="true" /> {children}
    </AppLink>
  );
}
