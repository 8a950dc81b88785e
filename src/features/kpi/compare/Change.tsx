import { formatSignedShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./compare.module.css";

/** By how much a figure changed from what it was; null where there is nothing to compare with. */
export function changeOf(now: number | null, before: number | null | undefined): number | null {
  return now === null || !before ? null : now / before - 1;
}

/** A change as a signed percentage, its way told by colour and sign. */
export function Change({ change }: { change: number | null }) {
  const language = useLanguage();
  if (change === null) {
    return <span className={styles.soft}>–</span>;
  }
  return (
    <span className={styles.change} data-way={change > 0 ? "up" : change < 0 ? "down" : "same"}>
      {formatSignedShare(change, language)}
    </span>
  );
}
