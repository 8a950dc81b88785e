import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./board.module.css";

const COLUMNS = [5, 4, 4, 3, 2];

/** The shape of the board while it loads. */
export function BoardSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles.canvas} role="status" aria-busy="true">
      <span className="visually-hidden">{t("leads.loading")}</span>
      {COLUMNS.map((cards, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a picture that never changes
        <div className={styles.column} key={column}>
          <div className={styles.head}>
            <Skeleton active title={{ width: "60%" }} paragraph={false} />
          </div>
          <div className={styles.list}>
            <div className={styles.cards}>
              {Array.from({ length: cards }, (_, card) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a picture that never changes
                <div className={styles.card} key={card}>
                  <Skeleton active title={{ width: "70%" }} paragraph={{ rows: 1 }} />
                </div>
              ))}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
