import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import styles from "./LeadContent.module.css";

/** The shape of a lead while it loads. */
export function LeadSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles.lead} role="status" aria-busy="true">
      <VisuallyHidden>{t("ui.loading")}</VisuallyHidden>
      <Skeleton active avatar={{ size: 56 }} title={{ width: 240 }} paragraph={{ rows: 1, width: 360 }} />
      <div className={styles.card}>
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      </div>
      <div className={styles.columns}>
        <div className={`${styles.card} ${styles.next}`}>
          <Skeleton active title={{ width: 160 }} paragraph={{ rows: 2 }} />
        </div>
        <div className={styles.story}>
          <Skeleton active title={{ width: 120 }} paragraph={{ rows: 6 }} />
        </div>
        <div className={styles.side}>
          <div className={styles.card}>
            <Skeleton active title={{ width: 160 }} paragraph={{ rows: 5 }} />
          </div>
        </div>
      </div>
    </div>
  );
}
