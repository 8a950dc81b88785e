import { Tooltip } from "antd";
import { useEffect, useState } from "react";
import { now, today } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { formatDay, formatMoment, relativeDay, relativeMoment } from "@/lib/formatDates";
import styles from "./inline.module.css";
import { useLanguage } from "./useLanguage";

type WhenProps =
  | { at: string | Date; timeZone?: string | undefined; day?: never }
  | { day: Day; timeZone?: string | undefined; at?: never };

/** Renders again every minute, so that "5 minutes ago" does not stay so. */
function useEachMinute() {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
}

/** A moment (`at`) or a calendar day (`day`) as people say it, exact on hover. */
export function When({ at, day, timeZone }: WhenProps) {
  const language = useLanguage();
  useEachMinute();
  if (day !== undefined) {
    return (
      <Tooltip title={formatDay(day, language, "long")}>
        <time className={styles.when} dateTime={day}>
          {relativeDay(day, today(timeZone), language)}
        </time>
      </Tooltip>
    );
  }
  const moment = new Date(at);
  return (
    <Tooltip title={formatMoment(moment, language, timeZone)}>
      <time className={styles.when} dateTime={moment.toISOString()}>
        {relativeMoment(moment, { now: now(), language, ...(timeZone ? { timeZone } : {}) })}
      </time>
    </Tooltip>
  );
}
