import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { IgnoredFilter } from "../filters/filters";
import styles from "./Notices.module.css";

/** The parts of the address that name nothing the page knows, which is shown without them. */
export function IgnoredNotice({ names }: { names: (IgnoredFilter | "sort" | "by")[] }) {
  const { t } = useTranslation();
  return (
    names.length > 0 && (
      <Alert
        className={styles.notice ?? ""}
        type="info"
        showIcon
        role="status"
        message={t("kpi.ignored.text", { filters: names.map((name) => t(`kpi.ignored.${name}`)).join(", ") })}
      />
    )
  );
}
