import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { formatHour } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { CaravanMark } from "@/ui/CaravanTag";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import { OpenDrill } from "../filters/DrillFrom";
import { useHourHref } from "../hour/useHourHref";
import type { HourRow } from "../shape/hourRows";
import { ticksTo } from "../shape/scale";
import { ChartBox } from "./ChartBox";
import styles from "./charts.module.css";
import { KindLegend } from "./KindLegend";
import { KIND_COLOR } from "./kinds";
import { useCountAxis } from "./useCountAxis";
import { useGrowth } from "./useGrowth";

function HourTooltip({ row, kinds }: { row: HourRow | undefined; kinds: CaravanKind[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return row ? (
    <div className={styles.tooltip}>
      <strong>{formatHour(row.hour, language)}</strong>
      {kinds.map((kind) => (
        <span className={styles.tooltipLine} key={kind}>
          <CaravanMark kind={kind} />
          {t(`common.caravanKind.${kind}`)}
          <b>{formatCount(row[kind], language)}</b>
        </span>
      ))}
    </div>
  ) : null;
}

/** Visitors by the hour of the day, the caravan types on top of each other. */
export function HoursChart({ rows, kinds }: { rows: HourRow[]; kinds: CaravanKind[] }) {
  const language = useLanguage();
  const growth = useGrowth();
  const open = useContext(OpenDrill);
  const hourHref = useHourHref();
  const rtl = language === "ar";
  const ticks = ticksTo(Math.max(0, ...rows.map(({ visitors }) => visitors)));
  const countAxis = useCountAxis(ticks);
  return (
    <div className={styles.curves}>
      <KindLegend kinds={kinds} />
      <ChartBox height={240}>
        <BarChart
          data={rows}
          accessibilityLayer={false}
          // by keyboard the table behind the picture leads to the same hour
          onClick={({ activeLabel }) => activeLabel !== undefined && open(hourHref(Number(activeLabel)))}
          style={{ cursor: "pointer" }}
          margin={{ top: 6, right: rtl ? 0 : 8, bottom: 0, left: rtl ? 8 : 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--escale-line)" />
          <XAxis
            dataKey="hour"
            reversed={rtl}
            height={24}
            minTickGap={12}
            tickLine={false}
            axisLine={{ stroke: "var(--escale-line)" }}
            tick={{ className: styles.tick ?? "" }}
            tickFormatter={(hour: number) => formatHour(hour, language)}
          />
          <YAxis {...countAxis} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: "var(--escale-surface-sunken)" }}
            content={({ active, label }) =>
              active ? <HourTooltip row={rows.find(({ hour }) => hour === label)} kinds={kinds} /> : null
            }
          />
          {kinds.map((kind) => (
            <Bar
              key={kind}
              dataKey={kind}
              stackId="visitors"
              maxBarSize={48}
              fill={KIND_COLOR[kind]}
              stroke="var(--escale-surface)"
              strokeWidth={1}
              {...growth}
            />
          ))}
        </BarChart>
      </ChartBox>
    </div>
  );
}
