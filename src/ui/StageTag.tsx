import type { CSSProperties, ReactNode } from "react";
import styles from "./StageTag.module.css";

interface StageTagProps {
  /** The stage's colour, which is data. */
  color: string;
  label: ReactNode;
}

function stageStyle(color: string): CSSProperties & Record<"--stage", string> {
  return { "--stage": color };
}

/** The colour of a stage beside its name. */
export function StageDot({ color }: Pick<StageTagProps, "color">) {
  return <span className={styles.dot} style={stageStyle(color)} aria-hidden />;
}

/** A pipeline stage: a bar of its colour beside its name, readable whatever the colour. */
export function StageTag({ color, label }: StageTagProps) {
  return (
    <span className={styles.tag} style={stageStyle(color)}>
      {label}
    </span>
  );
}
