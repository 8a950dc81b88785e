import { WarningOutlined } from "@ant-design/icons";
import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "antd";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { AppLink } from "@/ui/AppLink";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { focusAt, focusedId, focusedPlace } from "@/ui/useListKeys";
import { type BellState, useMarkRead } from "./api";
import { BellRow } from "./BellRow";
import styles from "./bell.module.css";
import { DueRow } from "./DueRow";
import { ReminderSwitch } from "./ReminderSwitch";
import type { Reminders } from "./useReminders";

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

interface BellPanelProps {
  bell: UseQueryResult<BellState>;
  reminders: Reminders;
  /** Called when something leads to another place. */
  onLeave: () => void;
}

/** Everything that waits for the reader: what is overdue, what falls due, and what colleagues did, newest first. */
export function BellPanel({ bell, reminders, onLeave }: BellPanelProps): ReactNode {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { mutate: markRead } = useMarkRead();
  const { data, error } = bell;

  if (!data) {
    return error ? (
      <LoadProblem error={error} retrying={bell.isFetching} onRetry={() => void bell.refetch()} />
    ) : (
      <ListSkeleton rows={5} />
    );
  }
  const { items, overdue, unread } = data;
  const soon = data.due.filter(({ due_at }) => new Date(due_at) > now());
  const [newest] = items;
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      focusAt(list.current, focusedId(list.current) ? focusedPlace(list.current) + by : 0);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are links and buttons; the arrows only move between them
    <div ref={list} className={styles.panel} onKeyDown={step}>
      {overdue > 0 && (
        <AppLink to="/follow-ups?when=overdue&mine=1" className={styles.overdue} data-row="overdue" onClick={onLeave}>
          <WarningOutlined /> {t("bell.overdue", { count: overdue })}
        </AppLink>
      )}
      {soon.length > 0 && (
        <section aria-labelledby="bell-soon">
          <h3 className={styles.heading} id="bell-soon">
            {t("bell.soon")}
          </h3>
          <ul className={styles.list}>
            {soon.map((due) => (
              <DueRow key={due.id} due={due} onLeave={onLeave} />
            ))}
          </ul>
        </section>
      )}
      {items.length > 0 ? (
        <section aria-labelledby="bell-lately">
          <div className={styles.head}>
            <h3 className={styles.heading} id="bell-lately">
              {t("bell.lately")}
            </h3>
            {unread > 0 && newest && (
              <Button type="link" size="small" onClick={() => markRead({ before: newest.created_at })}>
                {t("bell.readAll")}
              </Button>
            )}
          </div>
          <ul className={styles.list}>
            {items.map((item) => (
              <BellRow key={item.id} item={item} onRead={() => markRead({ id: item.id })} onLeave={onLeave} />
            ))}
          </ul>
        </section>
      ) : (
        overdue === 0 &&
        soon.length === 0 && <EmptyState title={t("bell.nothing.title")}>{t("bell.nothing.text")}</EmptyState>
      )}
      <ReminderSwitch reminders={reminders} />
    </div>
  );
}
