import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "@/ui/Mark";
import styles from "./PrintHead.module.css";

/** What stands above a page on paper: whose it is and what of. */
export function PrintHead({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={`print-only ${styles.head}`}>
      <span className={styles.brand}>
        <Mark className={styles.mark ?? ""} />
        {t("app.name")}
      </span>
      <span>{children}</span>
    </div>
  );
}
