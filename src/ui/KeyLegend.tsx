import { KeyHint } from "./KeyHint";
import styles from "./KeyLegend.module.css";

interface KeyLegendProps {
  /** What each key, or keys that belong together, does. */
  keys: { keys: string[]; does: string }[];
}

/** The keys that work on a page, where there is a keyboard and room. */
export function KeyLegend({ keys: entries }: KeyLegendProps) {
  return (
    <div className={styles.legend}>
      {entries.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <KeyHint key={key} keys={key} />
          ))}
          {does}
        </span>
      ))}
    </div>
  );
}
