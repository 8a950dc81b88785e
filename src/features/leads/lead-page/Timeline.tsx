import { Button, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { dayOf } from "@/lib/dates";
import { LoadProblem } from "@/ui/LoadProblem";
import { When } from "@/ui/When";
import { byDay } from "./events";
import type { Lead } from "./lead";
import styles from "./Timeline.module.css";
import { TimelineItem } from "./TimelineItem";
import { useLeadEvents } from "./useLeadEvents";

/** Everything that happened to a lead, newest first, under the day it happened on. */
export function Timeline({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { events, hasMore, query } = useLeadEvents(lead.id);
  if (query.isLoading) {
    return <Skeleton active paragraph={{ rows: 6 }} title={false} className={styles.loading ?? ""} />;
  }
  if (query.error && events.length === 0) {
    return <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      {byDay(events, (moment) => dayOf(moment)).map(({ day, events: ofDay }) => (
        <section className={styles.day} key={day}>
          <h3 className={styles.dayName}>
            <When day={day} />
          </h3>
          <ol className={styles.events}>
            {ofDay.map((event) => (
              <TimelineItem key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
      {hasMore && (
        <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {t("lead.timeline.earlier")}
        </Button>
      )}
    </>
  );
}
