import { useTranslation } from "react-i18next";
import type { Day } from "@/lib/dates";
import { formatCount } from "@/lib/numbers";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { KIND_COLOR } from "../charts/kinds";
import type { StopGroup, StopRow } from "../shape/stopRows";
import { shortRange, stopName } from "../words";
import { Changing } from "./Changing";
import { Meter } from "./Meter";
import styles from "./stops.module.css";

interface StopColumnProps {
  group: StopGroup;
  /** Those of its stops there is room for. */
  rows: StopRow[];
  /** What the longest bar stands for. */
  end: number;
  today: Day;
}

/** A caravan's stops, a line each; the one that is open stands out. */
export function StopColumn({ group, rows, end, today }: StopColumnProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const isOpen = ({ starts_on, ends_on }: StopRow) => starts_on <= today && today <= ends_on;
  return (
    <section className={styles.column}>
      <h3 className={styles.head}>
        <CaravanTag kind={group.kind} label={t(`common.caravanKind.${group.kind}`)} />
        <span className={styles.visited}>
          {t("wall.visited", {
            visited: count(group.rows.filter(({ visits }) => visits > 0).length),
            stops: count(group.rows.length),
          })}
        </span>
      </h3>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.stop_id} data-open={isOpen(row)} data-planned={row.planned}>
            <span className={styles.city}>{stopName(row, language)}</span>
            <Meter value={row.visitors} target={row.target ?? 0} end={end} color={KIND_COLOR[group.kind]} />
            <span className={styles.figure}>
              {row.planned ? shortRange(row, language) : <Changing>{count(row.visitors)}</Changing>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
