import { Pagination } from "antd";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import frame from "@/ui/rows.module.css";
import { ListSkeleton } from "@/ui/Skeletons";
import type { LeadRow } from "../pipeline/leadRow";
import { useStages } from "../pipeline/stages";
import type { Selection } from "../table/useSelection";
import styles from "./Queue.module.css";
import { QueueRow } from "./QueueRow";
import type { Queue as QueuePage } from "./useQueue";

interface QueueProps {
  queue: QueuePage;
  selection: Selection;
  list: RefObject<HTMLUListElement | null>;
  onAssign: (lead: LeadRow) => void;
}

const PATIENCE = 2;

/** The leads that wait for somebody, page by page. */
export function Queue({ queue, selection, list, onAssign }: QueueProps) {
  const { t } = useTranslation();
  const { byId } = useStages();
  if (queue.error) {
    return <LoadProblem error={queue.error} retrying={queue.isFetching} onRetry={() => void queue.refetch()} />;
  }
  if (queue.isLoading) {
    return <ListSkeleton rows={8} />;
  }
  if (queue.total === 0) {
    return <EmptyState title={t("assignments.queue.empty.title")}>{t("assignments.queue.empty.text")}</EmptyState>;
  }
  return (
    <>
      <ul className={`${frame.list} ${styles.list}`} ref={list} aria-busy={queue.isBusy}>
        {queue.rows.map((lead) => (
          <QueueRow
            key={lead.id}
            lead={lead}
            patience={byId.get(lead.stage_id)?.cooling_days ?? PATIENCE}
            checked={selection.ids.includes(lead.id)}
            onCheck={() => selection.toggle(lead.id)}
            onAssign={() => onAssign(lead)}
          />
        ))}
      </ul>
      <Pagination
        className={styles.pages ?? ""}
        size="small"
        current={queue.page}
        pageSize={queue.pageSize}
        total={queue.total}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(page) => queue.setPage(page)}
      />
    </>
  );
}
