import type { ReactNode } from "react";
import { AppLink } from "./AppLink";
import styles from "./FigureStrip.module.css";

export interface StripFigure {
  key: string;
  value: ReactNode;
  label: ReactNode;
  note?: ReactNode;
  tone?: "plain" | "warning" | "danger";
  /** Where the figure comes from. */
  to?: string | undefined;
}

function Figure({ value, label, note }: Omit<StripFigure, "key">) {
  return (
    <>
      <span className={styles.value}>{value}</span>
      <span className={styles.label}>{label}</span>
      {note && <span className={styles.note}>{note}</span>}
    </>
  );
}

/** A few figures in one frame, what matters most first; each opens down to where it comes from. */
export function FigureStrip({ figures }: { figures: StripFigure[] }) {
  return (
    <ul className={styles.strip}>
      {figures.map(({ key, ...figure }) => (
        <li key={key} data-tone={figure.tone}>
          {figure.to === undefined ? (
            <div className={styles.figure}>
              <Figure {...figure} />
            </div>
          ) : (
            <AppLink to={figure.to} className={styles.figure}>
              <Figure {...figure} />
            </AppLink>
          )}
        </li>
      ))}
    </ul>
  );
}
