import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import type { Day } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
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
export function PeriodFields({ edition, filters, problem: refusal, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  // a day outside the edition stays where it was typed, and narrows nothing, until the period changes by other means
  const periodOf = ({ from, to }: Partial<FigureFilters>) => [edition.id, from, to].join(" ");
  const [typed, setTyped] = useState<{ beside: string; days: Partial<Record<"from" | "to", Dayjs>> } | null>(null);
  const now = periodOf(filters);
  const outside = typed?.beside === now ? typed.days : {};
  useEffect(() => setTyped((before) => (before?.beside === now ? before : null)), [now]);
  const problem =
    outside.from || outside.to
      ? t("kpi.filters.outside", { period: formatDayRange(edition.starts_on, edition.ends_on, language) })
      : refusal;
  const choose = (name: "from" | "to", value: Dayjs | null) => {
    const day = toDay(value);
    const isOutside = value !== null && day !== undefined && (day < edition.starts_on || day > edition.ends_on);
    const period = isOutside ? filters : { ...filters, [name]: day };
    setTyped({ beside: periodOf(period), days: { ...outside, [name]: isOutside ? value : undefined } });
    if (!isOutside) {
      onChange({ [name]: day });
    }
  };
  const shown = (name: "from" | "to") => outside[name] ?? (filters[name] ? dayjs(filters[name]) : null);
  const common = {
    format: ["D MMM YYYY", "DD/MM/YYYY", "D/M/YYYY", "YYYY-MM-DD"],
    defaultPickerValue: dayjs(edition.starts_on),
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
        value={shown("from")}
        onChange={(value) => choose("from", value)}
      />
      <label htmlFor={`${id}-to`}>{t("kpi.filters.to")}</label>
      <DatePicker
        {...common}
        id={`${id}-to`}
        placeholder={t("kpi.filters.end")}
        value={shown("to")}
        onChange={(value) => choose("to", value)}
      />
      {problem && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
