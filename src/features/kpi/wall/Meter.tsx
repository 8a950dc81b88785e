import styles from "./Meter.module.css";

interface MeterProps {
  value: number;
  /** Where the target stands, or 0 where there is none. */
  target: number;
  /** What the whole length stands for. */
  end: number;
  color: string;
}

const percent = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`;

/** A bar with its target as a tick; the figures stand beside it in words. */
export function Meter({ value, target, end, color }: MeterProps) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.fill} style={{ width: percent(value, end), background: color }} />
      {target > 0 && <span className={styles.target} style={{ insetInlineStart: percent(target, end) }} />}
    </span>
  );
}
