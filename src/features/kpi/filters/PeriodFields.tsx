import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import type { Day } from "@/lib/dates";
import styles from "./FigureFilters.module.css";
import type { FigureFilters } from "./filters";

interface PeriodFieldsProps {
  edition: Edition;
  filters: FigureFilters;
  /** What is wrong with the period. */
  problem?: string | undefined;
  onChange: (part: Partial<FigureFilters>) => void;
}

function toDay(value: Dayjs | null): Day | undefined {
  return value?.format("YYYY-MM-DD");
}

/** From and to, within the edition; what is wrong with them stands beside them. */
export function PeriodFields({ edition, filters, problem, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const common = {
    format: ["D MMM YYYY", "DD/MM/YYYY", "D/M/YYYY", "YYYY-MM-DD"],
    minDate: dayjs(edition.starts_on),
    maxDate: dayjs(edition.ends_on),
    showNow: false,
    inputReadOnly: false,
    status: problem ? ("error" as const) : ("" as const),
    "aria-invalid": Boolean(problem),
    "aria-describedby": problem ? `${id}-problem` : undefined,
  };
  return (
    <fieldset className={styles.period}>
      <legend className="visually-hidden">{t("kpi.filters.period")}</legend>
      <label htmlFor={`${id}-from`}>{t("kpi.filters.from")}</label>
      <DatePicker
        {...common}
        id={`${id}-from`}
        placeholder={t("kpi.filters.start")}
        value={filters.from ? dayjs(filters.from) : null}
        onChange={(value) => onChange({ from: toDay(value) })}
      />
      <label htmlFor={`${id}-to`}>{t("kpi.filters.to")}</label>
      <DatePicker
        {...common}
        id={`${id}-to`}
        placeholder={t("kpi.filters.end")}
        value={filters.to ? dayjs(filters.to) : null}
        onChange={(value) => onChange({ to: toDay(value) })}
      />
      {problem && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
