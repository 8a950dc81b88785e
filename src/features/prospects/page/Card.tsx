import type { ReactNode } from "react";
import styles from "./page.module.css";

interface CardProps {
  /** Begins the id of its title. */
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** A part of a person's page under its title. */
export function Card({ id, title, children }: CardProps) {
  return (
    <section className={styles.card} aria-labelledby={`prospect-${id}`}>
      <h2 className={styles.title} id={`prospect-${id}`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
