import { useTranslation } from "react-i18next";
import { bringToTop } from "@/ui/motion";
import type { MyDay } from "./groups";
import { HowMany } from "./HowMany";
import styles from "./MyDay.module.css";

/** The groups that are counted, in working order. */
const COUNTED = ["overdue", "today", "fresh", "adrift"] as const;

interface DayCountersProps {
  day: MyDay;
  incomplete: ReadonlySet<keyof MyDay>;
}

/** How much there is of each, on top; touching one goes to it. */
export function DayCounters({ day, incomplete }: DayCountersProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.counters}>
      {COUNTED.map((group) => {
        const count = day[group].length;
        return (
          <li key={group}>
            <a
              className={styles.counter}
              data-group={group}
              data-none={count === 0}
              href={`#day-${group}`}
              onClick={(event) => {
                event.preventDefault();
                bringToTop(document.getElementById(`day-${group}`));
              }}
            >
              <span className={styles.count}>
                <HowMany count={count} orMore={incomplete.has(group)} />
              </span>
              <span className={styles.label}>{t(`my-day.counter.${group}`, { count })}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
