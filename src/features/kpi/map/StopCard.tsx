import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import type { StopRow } from "../shape/stopRows";
import { toldFigures } from "../told";
import { shortRange, stopName } from "../words";
import styles from "./map.module.css";

/** What a mark stands for, in figures. */
export function StopCard({ row }: { row: StopRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = toldFigures(t, language);
  const count = (value: number) => formatCount(value, language);
  const target = row.target === null ? [] : [[t("kpi.column.target"), count(row.target)]];
  const counted = [
    [t("kpi.measure.visitors"), count(row.visitors)],
    [t("kpi.measure.leads"), told.placedLeads(row)],
    [t("kpi.measure.won_leads"), told.placedWon(row)],
    [t("kpi.headline.conversion.title"), told.conversion(row)],
  ];
  return (
    <div className={styles.card}>
      <strong>{stopName(row, language)}</strong>
      <CaravanTag kind={row.caravan_kind} label={t(`common.caravanKind.${row.caravan_kind}`)} />
      <span className={styles.days}>
        {row.planned ? t("map.planned", { period: shortRange(row, language) }) : shortRange(row, language)}
      </span>
      <dl className={styles.figures}>
        {[...(row.planned ? [] : counted), ...target].map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
