import type { ReactNode } from "react";
import styles from "./CaravanTag.module.css";

type CaravanKind = "open" | "limited_income" | "abroad";

const SHAPES: Record<CaravanKind, ReactNode> = {
  open: <circle cx="5" cy="5" r="4.5" />,
  limited_income: <rect x="0.75" y="0.75" width="8.5" height="8.5" />,
  abroad: <path d="M5 .5 9.8 9.5H.2z" />,
};

/** The mark of a caravan type: circle, square or triangle in its colour, so that nobody depends on colour. */
export function CaravanMark({ kind }: { kind: CaravanKind }) {
  return (
    <svg className={styles.mark} data-kind={kind} viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}

/** A caravan type: its mark and its name. */
export function CaravanTag({ kind, label }: { kind: CaravanKind; label: ReactNode }) {
  return (
    <span className={styles.tag}>
      <CaravanMark kind={kind} />
      {label}
    </span>
  );
}
