import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./LoadTable.module.css";

interface LoadFigureProps {
  field: "open" | "unassigned" | "overdue";
  value: number;
  /** Where the figure comes from. */
  to: string;
  tone?: "warning" | "danger";
}

/** A figure of a load, which opens the leads behind it. */
export function LoadFigure({ field, value, to, tone }: LoadFigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = formatCount(value, language);
  return (
    <td className={`${styles.cell} ${styles.count}`} data-tone={value > 0 ? tone : undefined} data-none={value === 0}>
      {value === 0 ? said : <AppLink to={to}>{said}</AppLink>}{" "}
      <span className={styles.label}>{t(`assignments.region.short.${field}`, { count: value })}</span>
    </td>
  );
}
