import { useTranslation } from "react-i18next";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import { useLanguage } from "@/ui/useLanguage";
import { useDrill } from "../filters/useDrill";
import type { StopGroup } from "../shape/stopRows";
import { ChartBox } from "./ChartBox";
import styles from "./charts.module.css";
import { EdgeTick } from "./EdgeTick";
import { PanelHead } from "./PanelHead";
import { StopBar } from "./StopBar";
import { AXIS_HEIGHT, BAR_HEIGHT, COLUMNS, HEADER_HEIGHT, ROW_HEIGHT } from "./stopLayout";
import { useGrowth } from "./useGrowth";
import { useInline } from "./useInline";

function ColumnNames() {
  const { t } = useTranslation();
  const { fromEnd } = useInline();
  return COLUMNS.map(({ measure, end }) => (
    <text key={measure} className={styles.column} x={fromEnd(end)} y={12} textAnchor="end">
      {t(`kpi.measure.${measure}`)}
    </text>
  ));
}

interface StopPanelProps {
  group: StopGroup;
  /** Shared by all panels, so that their bars can be compared. */
  ticks: number[];
}

/** The stops of one caravan, as bars in tour order. */
export function StopPanel({ group, ticks }: StopPanelProps) {
  const language = useLanguage();
  const growth = useGrowth();
  const drill = useDrill();
  const scaleEnd = ticks.at(-1) ?? 1;
  const shape = (bar: BarShapeProps) => {
    const row = group.rows[bar.index];
    return row ? <StopBar bar={bar} row={row} scaleEnd={scaleEnd} href={drill({ stops: [row.stop_id] })} /> : <g />;
  };

  return (
    <section className={styles.panel}>
      <PanelHead group={group} />
      <ChartBox height={HEADER_HEIGHT + group.rows.length * ROW_HEIGHT + AXIS_HEIGHT}>
        <BarChart
          data={group.rows}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: HEADER_HEIGHT, right: 0, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--escale-line)" />
          <XAxis
            type="number"
            domain={[0, scaleEnd]}
            ticks={ticks}
            reversed={language === "ar"}
            height={AXIS_HEIGHT}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={<EdgeTick />}
          />
          <YAxis type="category" dataKey="stop_id" hide width={0} />
          <Bar dataKey="visitors" barSize={BAR_HEIGHT} shape={shape} {...growth} />
          <ColumnNames />
        </BarChart>
      </ChartBox>
    </section>
  );
}
