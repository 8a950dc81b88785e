import { formatMoney, formatMoneyCompact } from "@/lib/money";
import styles from "./inline.module.css";
import { useLanguage } from "./useLanguage";

interface MoneyProps {
  /** Whole dirhams. */
  amount: number;
  /** Shortens large amounts where space is small; the full one shows on hover. */
  compact?: boolean;
}

/** An amount in dirhams, in the reader's locale. */
export function Money({ amount, compact = false }: MoneyProps) {
  const language = useLanguage();
  const full = formatMoney(amount, language);
  return (
    <span className={styles.figure} title={compact ? full : undefined}>
      {compact ? formatMoneyCompact(amount, language) : full}
    </span>
  );
}
