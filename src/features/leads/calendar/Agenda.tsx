import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { EmptyState } from "@/ui/EmptyState";
import frame from "@/ui/rows.module.css";
import { useLanguage } from "@/ui/useLanguage";
import type { WorkCalendar } from "../follow-up-forms/workCalendar";
import { FollowUpItem } from "../follow-up-list/FollowUpItem";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import type { WorkList } from "../follow-up-list/useWorkList";
import styles from "./calendar.module.css";

interface AgendaProps {
  days: Day[];
  day: Day;
  onDay: (day: Day) => void;
  byDay: Map<Day, FollowUpRow[]>;
  calendar: WorkCalendar;
  work: WorkList;
}

/** On a phone: the days as a strip to choose from, and what is to be done on the one chosen. */
export function Agenda({ days, day, onDay, byDay, calendar, work }: AgendaProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = byDay.get(day) ?? [];
  const holiday = calendar.holidayOn(day);
  return (
    <>
      <ul className={styles.strip} aria-label={t("follow-ups.calendar.days")}>
        {days.map((one) => {
          const count = byDay.get(one)?.length ?? 0;
          return (
            <li key={one}>
              <button
                type="button"
                aria-pressed={one === day}
                aria-label={t("follow-ups.calendar.dayHas", { day: formatDay(one, language, "long"), count })}
                data-today={one === today()}
                data-closed={!calendar.isOpen(one)}
                onClick={() => onDay(one)}
              >
                <span>{formatDay(one, language, "weekday")}</span>
                <strong>{Number(one.slice(8))}</strong>
                <span className={styles.count}>{count || ""}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <h2 className={styles.chosen}>
        {formatDay(day, language, "long")}
        {holiday && <span className={styles.holiday}>{localizedName(holiday, language)}</span>}
      </h2>
      {rows.length > 0 ? (
        <ul className={frame.list}>
          {rows.map((row) => (
            <FollowUpItem key={row.id} row={row} to={work.addressOf(row.lead.id)} start={work.start} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("follow-ups.calendar.freeDay")} />
      )}
    </>
  );
}
