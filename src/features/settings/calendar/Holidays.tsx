import { EditOutlined, LeftOutlined, PlusOutlined, RightOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../settings.module.css";
import calendar from "./calendar.module.css";
import type { useHolidays } from "./useHolidays";

type HolidaysProps = ReturnType<typeof useHolidays> & { open: (form: string) => void };

/** The public holidays of a year; those the moon decides are marked until an admin has set their day. */
export function Holidays({ rows, query, year, setYear, open }: HolidaysProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.list}>
      <header className={styles.listHead}>
        <div>
          <h2 id={title}>{t("settings.holidays.title", { year })}</h2>
          <p className={styles.hint}>{t("settings.holidays.text")}</p>
        </div>
        <span className={calendar.years}>
          <Button
            icon={<LeftOutlined className={calendar.back ?? ""} />}
            aria-label={String(year - 1)}
            onClick={() => setYear(year - 1)}
          />
          <Button
            icon={<RightOutlined className={calendar.back ?? ""} />}
            aria-label={String(year + 1)}
            onClick={() => setYear(year + 1)}
          />
          <Button type="primary" icon={<PlusOutlined />} onClick={() => open("holiday.add")}>
            {t("settings.holidays.add")}
          </Button>
        </span>
      </header>
      {query.isLoading && <ListSkeleton rows={6} />}
      {query.error && !query.data && (
        <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
      )}
      {query.data && rows.length === 0 && (
        <EmptyState title={t("settings.holidays.none", { year })}>{t("settings.holidays.noneText")}</EmptyState>
      )}
      {rows.length > 0 && (
        <ul className={calendar.days}>
          {rows.map((row) => (
            <li key={row.id} data-past={row.day < today()}>
              <time dateTime={row.day}>{formatDay(row.day, language, "long")}</time>
              <strong>{localizedName(row, language)}</strong>
              {row.calendar === "hijri" && <span className={calendar.hijri}>{t("settings.holidays.hijri")}</span>}
              <Button
                type="text"
                icon={<EditOutlined />}
                aria-label={t("settings.action.edit", { name: localizedName(row, language) })}
                onClick={() => open(`holiday.${row.id}`)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
