import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { useLanguage } from "@/ui/useLanguage";
import { OpenDrill } from "../filters/DrillFrom";
import { useDrill } from "../filters/useDrill";
import type { StopGroup, StopRow } from "../shape/stopRows";
import { stopLabel, stopName } from "../words";
import { ChartBox } from "./ChartBox";
import styles from "./charts.module.css";
import { KIND_COLOR } from "./kinds";
import { PanelHead } from "./PanelHead";
import { AXIS_WIDTH, useCountAxis } from "./useCountAxis";
import { useGrowth } from "./useGrowth";

/** Wide enough to be told apart and pointed at; where they do not all fit the chart is moved sideways. */
const BAR_WIDTH = 4;
const HEIGHT = 220;

/** So many are called by their names; the table behind the picture has them all. */
const NAMED = 5;

function DenseBar({ bar, row, scaleEnd }: { bar: BarShapeProps; row: StopRow; scaleEnd: number }) {
  const bottom = bar.y + bar.height;
  const plot = row.visitors > 0 ? (bar.height / row.visitors) * scaleEnd : 0;
  const target = row.target !== null && plot > 0 ? bottom - (row.target / scaleEnd) * plot : null;
  return (
    <g>
      <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill={KIND_COLOR[row.caravan_kind]} />
      {target !== null && (
        <rect className={styles.target} x={bar.x - 1} y={target - 1} width={bar.width + 2} height={2} />
      )}
    </g>
  );
}

/** Many stops of one caravan as thin bars in tour order; the busiest by name, each under the pointer. */
export function DenseStopPanel({ group, ticks }: { group: StopGroup; ticks: number[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rtl = language === "ar";
  const growth = useGrowth();
  const openDrill = useContext(OpenDrill);
  const drill = useDrill();
  const { rows } = group;
  const scaleEnd = ticks.at(-1) ?? 1;
  const countAxis = useCountAxis(ticks);
  const busiest = [...rows].sort((a, b) => b.visitors - a.visitors).slice(0, NAMED);
  const shape = (bar: BarShapeProps) => {
    const row = rows[bar.index];
    return row ? <DenseBar bar={bar} row={row} scaleEnd={scaleEnd} /> : <g />;
  };
  const open = (id: unknown) => {
    if (typeof id === "string") {
      openDrill(drill({ stops: [id] }));
    }
  };
  return (
    <section className={styles.panel}>
      <PanelHead group={group} />
      <div className={styles.sideways}>
        <div style={{ minWidth: rows.length * (BAR_WIDTH + 1) + AXIS_WIDTH }}>
          <ChartBox height={HEIGHT}>
            <BarChart
              data={rows}
              accessibilityLayer={false}
              barCategoryGap={1}
              margin={{ top: 8, right: 0, bottom: 8, left: 0 }}
              onClick={({ activeLabel }) => open(activeLabel)}
              style={{ cursor: "pointer" }}
            >
              <CartesianGrid vertical={false} stroke="var(--escale-line)" />
              <XAxis dataKey="stop_id" reversed={rtl} hide />
              <YAxis {...countAxis} />
              <Tooltip
                isAnimationActive={false}
                cursor={{ fill: "var(--escale-surface-sunken)" }}
                content={({ active, label }) => {
                  const row = active ? rows.find(({ stop_id }) => stop_id === label) : undefined;
                  return row ? <div className={styles.tooltip}>{stopLabel(row, t, language)}</div> : null;
                }}
              />
              <Bar dataKey="visitors" shape={shape} {...growth} />
            </BarChart>
          </ChartBox>
        </div>
      </div>
      <ol className={styles.busiest}>
        {busiest.map((row) => (
          <li key={row.stop_id}>
            <AppLink to={drill({ stops: [row.stop_id] })}>{stopName(row, language)}</AppLink>{" "}
            {formatCount(row.visitors, language)}
          </li>
        ))}
      </ol>
    </section>
  );
}
