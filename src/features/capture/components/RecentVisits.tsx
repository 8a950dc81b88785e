import { CheckCircleFilled, ClockCircleOutlined, UndoOutlined, UserOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatTime } from "@/lib/formatDates";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { RecentVisit } from "../recent";
import styles from "./RecentVisits.module.css";

interface RecentVisitsProps {
  visits: RecentVisit[];
  timeZone: string;
  isLoading: boolean;
  failed: boolean;
  onUndo: (visit: RecentVisit) => void;
}

/** The host's last visits, newest first; what can still be taken back says so. */
export function RecentVisits({ visits, timeZone, isLoading, failed, onUndo }: RecentVisitsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="recent-visits">
      <h2 id="recent-visits" className={styles.title}>
        {t("capture.recent.title")}
      </h2>
      {failed && <p className={styles.quiet}>{t("capture.recent.failed")}</p>}
      {isLoading && visits.length === 0 && <ListSkeleton rows={3} />}
      {!isLoading && !failed && visits.length === 0 && <p className={styles.quiet}>{t("capture.recent.empty")}</p>}
      <ul className={styles.list}>
        {visits.map((visit) => (
          <VisitItem key={visit.id} visit={visit} timeZone={timeZone} onUndo={onUndo} />
        ))}
      </ul>
    </section>
  );
}

function VisitItem({
  visit,
  timeZone,
  onUndo,
}: { visit: RecentVisit } & Pick<RecentVisitsProps, "timeZone" | "onUndo">) {
  const { t } = useTranslation();
  const language = useLanguage();
  const party = t("capture.recent.party", { count: visit.partySize });
  const time = formatTime(visit.occurredAt, language, timeZone);
  return (
    <li className={styles.item} data-state={visit.state}>
      <StateIcon visit={visit} />
      <span className={styles.words}>
        <bdi className={styles.what}>{visit.isRegistered ? (visit.name ?? t("capture.recent.registered")) : party}</bdi>
        <span className={styles.quiet}>
          {visit.isRegistered && `${party} · `}
          {visit.state === "waiting" && `${t("capture.recent.waiting")} · `}
          {visit.state === "undoing" && `${t("capture.recent.undoing")} · `}
          <When at={visit.occurredAt} timeZone={timeZone} />
        </span>
      </span>
      {visit.canUndo && (
        <Button
          type="text"
          className={styles.undo ?? ""}
          icon={<UndoOutlined />}
          onClick={() => onUndo(visit)}
          aria-label={t("capture.recent.undoLabel", { count: visit.partySize, time })}
        >
          {t("capture.recent.undo")}
        </Button>
      )}
    </li>
  );
}

function StateIcon({ visit }: { visit: RecentVisit }): ReactNode {
  if (visit.state !== "counted") {
    return <ClockCircleOutlined className={styles.waiting} aria-hidden="true" />;
  }
  return visit.isRegistered ? (
    <UserOutlined className={styles.registered} aria-hidden="true" />
  ) : (
    <CheckCircleFilled className={styles.counted} aria-hidden="true" />
  );
}
