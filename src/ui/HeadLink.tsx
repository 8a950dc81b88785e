import type { ReactNode } from "react";
import { AppLink } from "./AppLink";
import styles from "./HeadLink.module.css";

interface HeadLinkProps {
  to: string;
  icon: ReactNode;
  children: ReactNode;
}

/** A link in the head of a page to one that goes with it. */
export function HeadLink({ to, icon, children }: HeadLinkProps): ReactNode {
  return (
    <AppLink to={to} className={styles.link}>
      {icon} {children}
    </AppLink>
  );
}
