import type { CSSProperties, ReactNode } from "react";
import styles from "./StageTag.module.css";

interface StageTagProps {
  /** The stage's colour, which is data. */
  color: string;
  label: ReactNode;
}

/** A pipeline stage: a bar of its colour beside its name, readable whatever the colour. */
export function StageTag({ color, label }: StageTagProps) {
  const style: CSSProperties & Record<"--stage", string> = { "--stage": color };
  return (
    <span className={styles.tag} style={style}>
      {label}
    </span>
  );
}
