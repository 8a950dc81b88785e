import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import frame from "@/ui/rows.module.css";
import { isLeadGroup, type MyDay } from "./groups";
import { HowMany } from "./HowMany";
import styles from "./MyDay.module.css";

interface DaySectionProps {
  group: keyof MyDay;
  count: number;
  /** There are more than were loaded. */
  orMore: boolean;
  children: ReactNode;
}

/** A part of the day under its heading; an empty one is not shown. */
export function DaySection({ group, count, orMore, children }: DaySectionProps) {
  const { t } = useTranslation();
  if (count === 0) {
    return null;
  }
  return (
    <section className={styles.section} id={`day-${group}`} aria-labelledby={`day-${group}-title`}>
      <h2 className={styles.heading} id={`day-${group}-title`} data-group={group}>
        {t(`my-day.section.${group}`)}{" "}
        <span className={styles.howMany}>
          <HowMany count={count} orMore={orMore} />
        </span>
      </h2>
      {isLeadGroup(group) && <p className={styles.hint}>{t(`my-day.hint.${group}`)}</p>}
      <ul className={frame.list}>{children}</ul>
    </section>
  );
}
