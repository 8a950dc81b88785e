import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { bringToTop } from "@/ui/motion";
import { useLanguage } from "@/ui/useLanguage";
import type { MyDay } from "./groups";
import styles from "./MyDay.module.css";

/** The groups that are counted, in working order. */
const COUNTED = ["overdue", "today", "fresh", "adrift"] as const;

/** How much there is of each, on top; touching one goes to it. */
export function DayCounters({ day }: { day: MyDay }) {
  const { t } = useTranslation();
  const language = useLanguage();
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
              <span className={styles.count}>{formatCount(count, language)}</span>
              <span className={styles.label}>{t(`my-day.counter.${group}`, { count })}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
