import { useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { WorkCalendar } from "../follow-up-forms/workCalendar";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import styles from "./calendar.module.css";
import { Entry } from "./Entry";
import { More } from "./More";

const FIRST_FEW = 3;

interface MonthGridProps {
  days: Day[];
  /** The month whose days are meant; the rest of its weeks is paler. */
  month: string;
  byDay: Map<Day, FollowUpRow[]>;
  calendar: WorkCalendar;
  onOpen: (row: FollowUpRow) => void;
}

function MonthDay({ day, month, byDay, calendar, onOpen }: Omit<MonthGridProps, "days"> & { day: Day }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const rows = byDay.get(day) ?? [];
  const rest = rows.slice(FIRST_FEW);
  const holiday = calendar.holidayOn(day);
  return (
    <section
      ref={setNodeRef}
      className={styles.cell}
      data-over={isOver}
      data-closed={!calendar.isOpen(day)}
      data-other={!day.startsWith(month)}
      aria-label={t("follow-ups.calendar.dayHas", { day: formatDay(day, language, "long"), count: rows.length })}
    >
      <p className={styles.date} data-today={day === today()}>
        <span>{Number(day.slice(8))}</span>
        {holiday && <span className={styles.holiday}>{localizedName(holiday, language)}</span>}
        {rows.length > 0 && <span className={styles.count}>{rows.length}</span>}
      </p>
      {rows.slice(0, FIRST_FEW).map((row) => (
        <Entry key={row.id} row={row} onOpen={onOpen} />
      ))}
      {rest.length > 0 && <More rows={rest} onOpen={onOpen} />}
    </section>
  );
}

/** A month: each day's number of follow-ups and the first few. */
export function MonthGrid({ days, ...rest }: MonthGridProps) {
  const language = useLanguage();
  return (
    <div className={styles.month}>
      {days.slice(0, 7).map((day) => (
        <h2 key={day} className={styles.dayName}>
          {formatDay(day, language, "weekday")}
        </h2>
      ))}
      {days.map((day) => (
        <MonthDay key={day} day={day} {...rest} />
      ))}
    </div>
  );
}
