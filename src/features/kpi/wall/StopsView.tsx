import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { busiestStop, stopGroups } from "../shape/stopRows";
import { stopWindow } from "../shape/stopWindow";
import { useSize } from "../useSize";
import { stopName } from "../words";
import { StopColumn } from "./StopColumn";
import styles from "./stops.module.css";
import wall from "./wall.module.css";
import type { WallData } from "./wallData";

/** A row and what stands above the rows, in lines of text. */
const ROW_LINES = 1.9;
const HEAD_LINES = 2.6;

/** Every caravan's stops in tour order, against their targets. */
export function StopsView({ figures, filters, today }: WallData) {
  const { t } = useTranslation();
  const language = useLanguage();
  const room = useRef<HTMLDivElement>(null);
  const { height } = useSize(room);
  const line = room.current ? Number.parseFloat(getComputedStyle(room.current).fontSize) : 1;
  const groups = useMemo(() => stopGroups(figures, filters, today), [figures, filters, today]);
  const most = busiestStop(groups);
  const rows = Math.floor((height / line - HEAD_LINES) / ROW_LINES);
  const end = Math.max(1, ...groups.flatMap((group) => group.rows.flatMap((row) => [row.visitors, row.target ?? 0])));
  return (
    <>
      <h2 className={wall.title}>
        {most
          ? t("kpi.stops.finding", { city: stopName(most, language), visitors: formatCount(most.visitors, language) })
          : t("kpi.stops.title")}
        <span className={styles.key}>
          <span className={styles.tick} aria-hidden="true" />
          {t("kpi.stops.targetKey")}
        </span>
      </h2>
      <div className={styles.columns} ref={room}>
        {height > 0 &&
          groups.map((group) => (
            <StopColumn
              key={group.kind}
              group={group}
              rows={stopWindow(group.rows, today, rows)}
              end={end}
              today={today}
            />
          ))}
        {groups.length === 0 && <p className={wall.rest}>{t("kpi.stops.empty")}</p>}
      </div>
    </>
  );
}
