import { useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  Area,
  AreaChart,
  CartesianGrid,
  type DotItemDotProps,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { Day } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import type { DayFigures } from "../api";
import { OpenDrill } from "../filters/DrillFrom";
import { useDrill } from "../filters/useDrill";
import { dayRows, emptyRow, type Measure } from "../shape/dayRows";
import { ticksTo } from "../shape/scale";
import { ChartBox } from "./ChartBox";
import styles from "./charts.module.css";
import { DayTooltip } from "./DayTooltip";
import { KindMark } from "./KindMark";
import { KIND_COLOR } from "./kinds";
import { useCountAxis } from "./useCountAxis";
import { useGrowth } from "./useGrowth";

interface DayCurvesProps {
  days: DayFigures[];
  kinds: CaravanKind[];
  /** A day that is not over yet. */
  today: Day;
  measure: Measure;
  height: number;
  /** Days are named under the last of the curves only. */
  withDays: boolean;
}

/** One figure day by day, a curve a caravan type with the type's mark on each day, broken where nobody received visitors. */
export function DayCurves({ days, kinds, today, measure, height, withDays }: DayCurvesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const growth = useGrowth();
  const rtl = language === "ar";
  const open = useContext(OpenDrill);
  const drill = useDrill();
  const rows = useMemo(() => dayRows(days, measure), [days, measure]);
  const last = rows.at(-1);
  const underWay = last?.day === today ? last : undefined;
  // a day that has just begun is no collapse: it stands for itself
  const joined = useMemo(() => rows.map((row) => (row.day === today ? emptyRow(today) : row)), [rows, today]);
  const largest = Math.max(0, ...rows.flatMap((row) => kinds.map((kind) => row[kind] ?? 0)));
  const ticks = ticksTo(largest, measure === "visitors" ? 4 : 2);
  const countAxis = useCountAxis(ticks);
  const markOf = (kind: CaravanKind) => (dot: DotItemDotProps) =>
    dot.value == null || dot.cx == null || dot.cy == null ? (
      <g key={dot.key} />
    ) : (
      <KindMark key={dot.key} kind={kind} cx={dot.cx} cy={dot.cy} size={rows.length > 45 ? 2 : 3} />
    );

  return (
    <div>
      <h3 className={styles.curveTitle} data-plot-text>
        {t(`kpi.measure.${measure}`)}
      </h3>
      <ChartBox height={height + (withDays ? 24 : 8)}>
        <AreaChart
          data={joined}
          syncId="kpi-days"
          accessibilityLayer={false}
          // by keyboard the table behind the picture leads to the same day
          onClick={({ activeLabel }) =>
            activeLabel && open(drill({ from: String(activeLabel), to: String(activeLabel) }))
          }
          style={{ cursor: "pointer" }}
          margin={{ top: 6, right: rtl ? 0 : 8, bottom: withDays ? 0 : 8, left: rtl ? 8 : 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--escale-line)" />
          <XAxis
            dataKey="day"
            reversed={rtl}
            hide={!withDays}
            height={24}
            minTickGap={24}
            interval="preserveStartEnd"
            tickLine={false}
            axisLine={{ stroke: "var(--escale-line)" }}
            tick={{ className: styles.tick ?? "" }}
            tickFormatter={(day: string) => formatDay(day, language, "brief")}
          />
          <YAxis {...countAxis} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: "var(--escale-ink-soft)", strokeDasharray: "3 3" }}
            content={({ active, label }) =>
              active ? <DayTooltip row={rows.find(({ day }) => day === label)} kinds={kinds} today={today} /> : null
            }
          />
          {underWay && <ReferenceLine x={today} stroke="var(--escale-ink-soft)" strokeDasharray="2 4" />}
          {kinds.map((kind) => (
            <Area
              key={kind}
              dataKey={kind}
              type="linear"
              stroke={KIND_COLOR[kind]}
              strokeWidth={1.75}
              fill={KIND_COLOR[kind]}
              fillOpacity={0.1}
              dot={markOf(kind)}
              activeDot={{ r: 4, fill: KIND_COLOR[kind], stroke: "var(--escale-surface)" }}
              {...growth}
            />
          ))}
          {kinds.map((kind) => {
            const soFar = underWay?.[kind];
            return (
              soFar != null && (
                <ReferenceDot
                  key={`${kind} today`}
                  x={today}
                  y={soFar}
                  shape={({ cx = 0, cy = 0 }) => <KindMark kind={kind} cx={cx} cy={cy} size={4} hollow />}
                />
              )
            );
          })}
        </AreaChart>
      </ChartBox>
    </div>
  );
}
