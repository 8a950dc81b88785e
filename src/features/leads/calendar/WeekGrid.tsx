import { useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import { now, today } from "@/lib/clock";
import { type Day, timeOf } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { WorkCalendar } from "../follow-up-forms/workCalendar";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import styles from "./calendar.module.css";
import { Entry } from "./Entry";
import { More } from "./More";
import { FIRST_HOUR, HOUR_PX, inLanes, LAST_HOUR, placeOf } from "./timeGrid";

const HOURS = Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, index) => FIRST_HOUR + index);

interface DayProps {
  day: Day;
  rows: FollowUpRow[];
  calendar: WorkCalendar;
  onOpen: (row: FollowUpRow) => void;
}

/** The hours at which the agency works, lighter than the rest. */
function Opening({ day, calendar }: Pick<DayProps, "day" | "calendar">) {
  const hours = calendar.isOpen(day) ? calendar.hoursOn(day) : undefined;
  if (!hours) {
    return null;
  }
  const top = placeOf(hours.opens);
  return (
    <span
      className={styles.opening}
      style={{ top, height: placeOf(hours.closes) - top, backgroundPositionY: -top }}
      aria-hidden="true"
    />
  );
}

function WeekDay({ day, rows, calendar, onOpen }: DayProps) {
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const isToday = day === today();
  return (
    <div
      ref={setNodeRef}
      className={styles.column}
      data-over={isOver}
      style={{ height: (LAST_HOUR - FIRST_HOUR) * HOUR_PX + 44 }}
    >
      <Opening day={day} calendar={calendar} />
      {isToday && <span className={styles.now} style={{ top: placeOf(timeOf(now())) }} aria-hidden="true" />}
      {inLanes(rows, ({ due_at }) => timeOf(due_at)).map(({ time, lane, lanes, entries }) => {
        const [first, ...rest] = entries;
        const style = {
          top: placeOf(time),
          insetInlineStart: `${(lane * 100) / lanes}%`,
          width: `${100 / lanes}%`,
        };
        return (
          first &&
          (rest.length > 0 ? (
            <div key={first.id} className={styles.crowd} style={style}>
              <More rows={entries} onOpen={onOpen} brief />
            </div>
          ) : (
            <Entry key={first.id} row={first} style={style} onOpen={onOpen} />
          ))
        );
      })}
    </div>
  );
}

interface WeekGridProps extends Pick<DayProps, "calendar" | "onOpen"> {
  days: Day[];
  byDay: Map<Day, FollowUpRow[]>;
}

/** A week by its hours: the agency's are light, holidays are named. */
export function WeekGrid({ days, byDay, calendar, onOpen }: WeekGridProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.week}>
      <div className={styles.corner} />
      {days.map((day) => {
        const holiday = calendar.holidayOn(day);
        return (
          <h2 key={day} className={styles.dayName} data-today={day === today()}>
            {formatDay(day, language, "short")}
            {holiday && <span className={styles.holiday}>{localizedName(holiday, language)}</span>}
          </h2>
        );
      })}
      <div className={styles.hours} aria-hidden="true">
        {HOURS.map((hour) => (
          <span key={hour} style={{ height: HOUR_PX }}>
            {String(hour).padStart(2, "0")}:00
          </span>
        ))}
      </div>
      {days.map((day) => (
        <section
          key={day}
          aria-label={t("follow-ups.calendar.dayHas", {
            day: formatDay(day, language, "long"),
            count: byDay.get(day)?.length ?? 0,
          })}
        >
          <WeekDay day={day} rows={byDay.get(day) ?? []} calendar={calendar} onOpen={onOpen} />
        </section>
      ))}
    </div>
  );
}
