import type { CaravanKind } from "@/ui/kinds";
import styles from "./map.module.css";
import { markPath } from "./markSize";
import { shadeStrength } from "./shades";

interface MarkShapeProps {
  kind: CaravanKind;
  radius: number;
  color: string;
  /** The step of conversion, or null where there is none to tell. */
  step: number | null;
  bounds: number[];
  planned: boolean;
}

/** A mark on its own ground: shaded by conversion, struck through where none is told, hollow and dashed while it is to come. */
export function MarkShape({ kind, radius, color, step, bounds, planned }: MarkShapeProps) {
  const path = markPath(kind, radius);
  const half = (radius * 0.55).toFixed(1);
  return (
    <>
      <path className={styles.ground} d={path} />
      {step !== null && <path className={styles.shade} d={path} fillOpacity={shadeStrength(step, bounds)} />}
      {step === null && !planned && <path className={styles.none} d={`M-${half} ${half}L${half} -${half}`} />}
      <path className={styles.outline} d={path} stroke={color} strokeDasharray={planned ? "2.5 2" : "none"} />
    </>
  );
}
