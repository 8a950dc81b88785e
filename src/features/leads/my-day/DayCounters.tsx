import { useTranslation } from "react-i18next";
import { bringToTop } from "@/ui/motion";
import { LEAD_GROUPS, type MyDay } from "./groups";
import { HowMany } from "./HowMany";
import styles from "./MyDay.module.css";

/** The groups that are counted, in working order. */
const COUNTED = ["overdue", "today", ...LEAD_GROUPS] as const;

interface DayCountersProps {
  day: MyDay;
  incomplete: ReadonlySet<keyof MyDay>;
}

/** Goes to a group with the focus too, so that the keyboard goes on from there. */
function goTo(group: keyof MyDay): void {
  const section = document.getElementById(`day-${group}`);
  bringToTop(section);
  section?.querySelector<HTMLElement>("[data-row] a")?.focus({ preventScroll: true });
}

/** How much there is of each, on top; touching one goes to it. */
export function DayCounters({ day, incomplete }: DayCountersProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.counters}>
      {COUNTED.map((group) => {
        const count = day[group].length;
        const figure = (
          <>
            <span className={styles.count}>
              <HowMany count={count} orMore={incomplete.has(group)} />
            </span>
            <span>{t(`my-day.counter.${group}`, { count })}</span>
          </>
        );
        return (
          <li key={group}>
            {count === 0 ? (
              <span className={styles.counter} data-none>
                {figure}
              </span>
            ) : (
              <a
                className={styles.counter}
                data-group={group}
                href={`#day-${group}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(group);
                }}
              >
                {figure}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
