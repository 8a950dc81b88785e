import { type DayHours, WEEKDAYS, weekdayName, weekOf } from "@/backend/week";
import { useLanguage } from "../useLanguage";
import { DayTimes } from "./DayTimes";
import styles from "./hours.module.css";

/** A week at a glance: each day with its hours, or closed. */
export function Week({ hours }: { hours: DayHours[] }) {
  const language = useLanguage();
  const week = weekOf(hours);
  return (
    <dl className={styles.week}>
      {WEEKDAYS.map((weekday, index) => {
        const day = week[index];
        return (
          <div key={weekday} data-open={day?.open}>
            <dt>{weekdayName(weekday, language)}</dt>
            <dd>
              <DayTimes day={day} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
