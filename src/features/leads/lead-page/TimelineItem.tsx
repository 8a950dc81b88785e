import { Tooltip } from "antd";
import { formatMoment, formatTime } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { EventBody } from "./EventBody";
import { EventMark } from "./EventMark";
import type { LeadEvent } from "./events";
import styles from "./Timeline.module.css";

/** One entry of the timeline: what happened, who did it and at what time. */
export function TimelineItem({ event }: { event: LeadEvent }) {
  const language = useLanguage();
  return (
    <li className={styles.event}>
      <EventMark event={event} />
      <div className={styles.content}>
        <EventBody event={event} />
        <p className={styles.meta}>
          {event.actor && (
            <>
              <bdi>{event.actor.full_name}</bdi>
              {" · "}
            </>
          )}
          <Tooltip title={formatMoment(event.occurred_at, language)}>
            <time dateTime={new Date(event.occurred_at).toISOString()}>{formatTime(event.occurred_at, language)}</time>
          </Tooltip>
        </p>
      </div>
    </li>
  );
}
