import { Pagination } from "antd";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import frame from "@/ui/rows.module.css";
import { useLanguage } from "@/ui/useLanguage";
import { FollowUpItem } from "./FollowUpItem";
import styles from "./FollowUps.module.css";
import type { FollowUpRow } from "./followUpRow";
import { PAGE_SIZE } from "./useFollowUps";
import { useSnoozeKey } from "./useSnoozeKey";
import type { WorkList } from "./useWorkList";

interface FollowUpListProps {
  rows: FollowUpRow[];
  total: number;
  page: number;
  /** The rows are those of other filters, new ones are on their way. */
  old: boolean;
  onPage: (page: number) => void;
  work: WorkList;
}

/** A page of follow-ups; each can be closed or put off where it stands. */
export function FollowUpList({ rows, total, page, old, onPage, work }: FollowUpListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: profile } = useProfile();
  const { list, addressOf, start } = work;
  useSnoozeKey(work, rows);
  // who reads several agencies is told which one it is
  const whose = ({ assignee, agency }: FollowUpRow) =>
    [assignee?.full_name ?? t("follow-ups.list.nobody"), profile?.agency ? null : localizedName(agency, language)]
      .filter(Boolean)
      .join(" · ");
  return (
    <div ref={list}>
      <ul className={`${frame.list} ${styles.list}`} data-old={old} aria-label={t("follow-ups.title")}>
        {rows.map((row) => (
          <FollowUpItem
            key={row.id}
            row={row}
            to={addressOf(row.lead.id)}
            aside={<span className={styles.whose}>{whose(row)}</span>}
            start={start}
          />
        ))}
      </ul>
      {total > PAGE_SIZE && (
        <div className={styles.pages}>
          <Pagination
            current={page}
            pageSize={PAGE_SIZE}
            total={total}
            showSizeChanger={false}
            responsive
            onChange={onPage}
          />
        </div>
      )}
    </div>
  );
}
