import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import styles from "./MyDay.module.css";

interface RemainderProps {
  of: "followUps" | "leads";
  /** How many are not on the page. */
  count: number;
  /** Where they all are. */
  to: string;
}

/** Says that the page does not show everything, and leads to where everything is; nothing where it does. */
export function Remainder({ of, count, to }: RemainderProps) {
  const { t } = useTranslation();
  if (count === 0) {
    return null;
  }
  return (
    <p className={styles.remainder}>
      {t(`my-day.beyond.${of}`, { count })} <AppLink to={to}>{t(`my-day.all.${of}`)}</AppLink>
    </p>
  );
}
