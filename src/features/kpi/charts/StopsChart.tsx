import { useTranslation } from "react-i18next";
import { ticksTo } from "../shape/scale";
import type { StopGroup } from "../shape/stopRows";
import styles from "./charts.module.css";
import { DenseStopPanel } from "./DenseStopPanel";
import { LegendKey } from "./LegendKey";
import { StopPanel } from "./StopPanel";

/** More than these rows are no picture any more. */
const MOST_ROWS = 40;

const isDense = ({ rows }: StopGroup) => rows.length > MOST_ROWS;

/** The stops of every caravan side by side on one scale, each in tour order. */
export function StopsChart({ groups }: { groups: StopGroup[] }) {
  const { t } = useTranslation();
  const largest = Math.max(...groups.flatMap(({ rows }) => rows.flatMap((row) => [row.visitors, row.target ?? 0])));
  const ticks = ticksTo(largest);
  // only what is drawn is explained: a stop to come by its target, and not among thin bars
  const hasTarget = groups.some(({ rows }) => rows.some(({ target }) => target !== null));
  const hasPlanned = groups.some(
    (group) => !isDense(group) && group.rows.some(({ planned, target }) => planned && target !== null),
  );
  return (
    <>
      <div className={styles.panels} data-single={groups.length === 1 || groups.some(isDense)}>
        {groups.map((group) => {
          const Panel = isDense(group) ? DenseStopPanel : StopPanel;
          return <Panel key={group.kind} group={group} ticks={ticks} />;
        })}
      </div>
      {(hasTarget || hasPlanned) && (
        <ul className={styles.legend}>
          {hasTarget && (
            <LegendKey label={t("kpi.stops.targetKey")}>
              <rect className={styles.target} x="7" y="0" width="2" height="12" />
            </LegendKey>
          )}
          {hasPlanned && (
            <LegendKey label={t("kpi.stops.plannedKey")}>
              <rect className={styles.planned} x="0.5" y="2.5" width="15" height="7" rx="2" />
            </LegendKey>
          )}
        </ul>
      )}
    </>
  );
}
