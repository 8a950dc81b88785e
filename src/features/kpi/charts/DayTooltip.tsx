import { useTranslation } from "react-i18next";
import type { Day } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { CaravanMark } from "@/ui/CaravanTag";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import type { DayRow } from "../shape/dayRows";
import styles from "./charts.module.css";

/** A day's figures under the pointer. */
export function DayTooltip({ row, kinds, today }: { row: DayRow | undefined; kinds: CaravanKind[]; today: Day }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const open = row ? kinds.filter((kind) => row[kind] !== null) : [];
  if (!row) {
    return null;
  }
  return (
    <div className={styles.tooltip}>
      <strong>{formatDay(row.day, language, "long")}</strong>
      {row.day === today && <span>{t("kpi.days.unfinished")}</span>}
      {open.length === 0 && <span>{t("kpi.days.onTheRoad")}</span>}
      {open.map((kind) => (
        <span className={styles.tooltipLine} key={kind}>
          <CaravanMark kind={kind} />
          {t(`common.caravanKind.${kind}`)}
          <b>{formatCount(row[kind] ?? 0, language)}</b>
        </span>
      ))}
    </div>
  );
}
