import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./fields.module.css";

/** A label that says that its field may stay empty. */
export function Optional({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {children} <span className={styles.optional}>{t("capture.register.optional")}</span>
    </>
  );
}
