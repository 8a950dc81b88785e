import { Skeleton } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Skeletons.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

function Loading({ className, children }: { className?: string | undefined; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={className} role="status" aria-busy="true">
      <VisuallyHidden>{t("ui.loading")}</VisuallyHidden>
      {children}
    </div>
  );
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function Rows({ rows }: { rows: number }) {
  return indexes(rows).map((row) => (
    <div className={styles.row} key={row}>
      <Skeleton.Avatar active size={32} />
      <Skeleton active title={false} paragraph={{ rows: 2, width: ["40%", "70%"] }} />
    </div>
  ));
}

/** The shape of a list while it loads. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Loading>
      <Rows rows={rows} />
    </Loading>
  );
}

/** The shape of cards or figures side by side while they load. */
export function CardSkeleton({ cards = 3 }: { cards?: number }) {
  return (
    <Loading className={styles.cards}>
      {indexes(cards).map((card) => (
        <div className={styles.card} key={card}>
          <Skeleton active title={{ width: "50%" }} paragraph={{ rows: 2 }} />
        </div>
      ))}
    </Loading>
  );
}

/** The shape of a whole page while its code or first data loads. */
export function PageSkeleton() {
  return (
    <Loading>
      <Skeleton active title={{ width: 240 }} paragraph={{ rows: 1, width: 360 }} className={styles.head ?? ""} />
      <Rows rows={6} />
    </Loading>
  );
}
