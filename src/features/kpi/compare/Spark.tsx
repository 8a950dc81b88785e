import styles from "./compare.module.css";

interface SparkProps {
  values: number[];
  /** The same for all rows of a table, so that they can be compared. */
  largest: number;
  label: string;
  color?: string | undefined;
}

const HEIGHT = 22;
const STEP = 7;

/** A row's course in time as small bars; time runs the way the reader's language does. */
export function Spark({ values, largest, label, color = "var(--escale-brand)" }: SparkProps) {
  if (values.length === 0) {
    return <span className={styles.soft}>–</span>;
  }
  return (
    <svg
      className={styles.spark}
      width={values.length * STEP}
      height={HEIGHT}
      viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {values.map((value, place) => {
        const height = Math.max(1, (value / Math.max(1, largest)) * HEIGHT);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
          <rect key={place} x={place * STEP} y={HEIGHT - height} width={STEP - 2} height={height} rx={1} fill={color} />
        );
      })}
    </svg>
  );
}
