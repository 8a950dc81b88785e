import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { type Day, daysBetween } from "@/lib/dates";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { sentenceCase } from "@/lib/text";
import { KeyLegend } from "@/ui/KeyLegend";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./calendar.module.css";
import { type CalendarView, step } from "./range";

interface ToolbarProps {
  view: CalendarView;
  day: Day;
  days: Day[];
  onDay: (day: Day) => void;
  awake: boolean;
}

/** Which days are shown, and the way to those before, after, and back to today. */
export function Toolbar({ view, day, days, onDay, awake }: ToolbarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const go = (by: 1 | -1) => onDay(step(view, day, by));
  useHotkeys(
    {
      t: () => onDay(today()),
      "[": () => go(-1),
      "]": () => go(1),
      pageup: () => go(-1),
      pagedown: () => go(1),
    },
    awake,
    true,
  );
  const [first = day, last = day] = [days[0], days.at(-1)];
  const title =
    view === "week" ? formatDayRange(first, last, language) : sentenceCase(formatDay(day, language, "month"));
  return (
    <div className={styles.toolbar}>
      <Button onClick={() => onDay(today())} disabled={daysBetween(day, today()) === 0}>
        {t("follow-ups.calendar.today")}
      </Button>
      <span className={styles.arrows}>
        <Button
          type="text"
          icon={<LeftOutlined />}
          aria-label={t(`follow-ups.calendar.previous.${view}`)}
          onClick={() => go(-1)}
        />
        <Button
          type="text"
          icon={<RightOutlined />}
          aria-label={t(`follow-ups.calendar.next.${view}`)}
          onClick={() => go(1)}
        />
      </span>
      <p className={styles.range} aria-live="polite">
        {title}
      </p>
      <span className={styles.keys}>
        <KeyLegend
          keys={[
            { keys: ["[", "]"], does: t(`follow-ups.calendar.keys.${view}`) },
            { keys: ["t"], does: t("follow-ups.calendar.keys.today") },
            { keys: ["j", "k"], does: t("follow-ups.calendar.keys.move") },
            { keys: ["␣"], does: t("follow-ups.calendar.keys.carry") },
          ]}
        />
      </span>
    </div>
  );
}
