import { useTranslation } from "react-i18next";
import styles from "./PrintedFilters.module.css";

/** The filters in force as a sentence, for paper, where there is no bar. */
export function PrintedFilters({ said }: { said: string }) {
  const { t } = useTranslation();
  return (
    <span className={`print-only ${styles.line}`}>
      {said ? t("kpi.print.filters", { filters: said }) : t("kpi.print.all")}
    </span>
  );
}
