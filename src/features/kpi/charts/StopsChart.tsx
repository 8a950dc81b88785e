import { useTranslation } from "react-i18next";
import { ticksTo } from "../shape/scale";
import type { StopGroup } from "../shape/stopRows";
import styles from "./charts.module.css";
import { DenseStopPanel } from "./DenseStopPanel";
import { StopPanel } from "./StopPanel";

/** More than these rows are no picture any more. */
const MOST_ROWS = 40;

/** The stops of every caravan side by side on one scale, each in tour order. */
export function StopsChart({ groups }: { groups: StopGroup[] }) {
  const { t } = useTranslation();
  const largest = Math.max(...groups.flatMap(({ rows }) => rows.flatMap((row) => [row.visitors, row.target ?? 0])));
  const ticks = ticksTo(largest);
  return (
    <>
      <div
        className={styles.panels}
        data-single={groups.length === 1 || groups.some(({ rows }) => rows.length > MOST_ROWS)}
      >
        {groups.map((group) => {
          const Panel = group.rows.length > MOST_ROWS ? DenseStopPanel : StopPanel;
          return <Panel key={group.kind} group={group} ticks={ticks} />;
        })}
      </div>
      <ul className={styles.legend}>
        <li>
          <svg className={styles.key} viewBox="0 0 16 12" aria-hidden="true">
            <rect className={styles.target} x="7" y="0" width="2" height="12" />
          </svg>
          <span data-plot-text>{t("kpi.stops.targetKey")}</span>
        </li>
        <li>
          <svg className={styles.key} viewBox="0 0 16 12" aria-hidden="true">
            <rect className={styles.planned} x="0.5" y="2.5" width="15" height="7" rx="2" />
          </svg>
          <span data-plot-text>{t("kpi.stops.plannedKey")}</span>
        </li>
      </ul>
    </>
  );
}
