import { useTranslation } from "react-i18next";
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { useLanguage } from "@/ui/useLanguage";
import { ChartBox } from "./ChartBox";
import styles from "./charts.module.css";
import { MarkLink } from "./MarkLink";
import { useGrowth } from "./useGrowth";
import { useInline } from "./useInline";

/** A bar of its own line: what it is called, how much it is, and what there is to say of it. */
export interface ChartRow {
  key: string;
  name: string;
  value: number;
  /** The value as the reader writes it. */
  figure: string;
  note: string;
  color: string;
  /** Where its figures come from. */
  href?: string | undefined;
}

const ROW_HEIGHT = 66;
const BAR_HEIGHT = 14;

function RowBar({ bar, row }: { bar: BarShapeProps; row: ChartRow }) {
  const { t } = useTranslation();
  const { fromStart, fromEnd, left, width } = useInline();
  const length = Math.abs(bar.width);
  const line = bar.y - 8;
  const content = (
    <>
      <rect className={styles.hit} x={0} y={line - 18} width={width} height={ROW_HEIGHT - 6} rx={4} />
      <text className={styles.name} x={fromStart(0)} y={line}>
        {row.name}
      </text>
      <text className={styles.figure} x={fromEnd(0)} y={line} textAnchor="end">
        {row.figure}
      </text>
      <rect className={styles.track} x={0} y={bar.y} width={width} height={bar.height} rx={3} />
      <rect x={left(0, length)} y={bar.y} width={length} height={bar.height} rx={3} fill={row.color} />
      <text className={styles.soft} x={fromStart(0)} y={bar.y + bar.height + 16}>
        {row.note}
      </text>
    </>
  );
  return row.href ? (
    <MarkLink href={row.href} label={t("common.named", { name: row.name, value: row.figure })} first={bar.index === 0}>
      {content}
    </MarkLink>
  ) : (
    <g>{content}</g>
  );
}

/** Rows compared by their bars, in the order given. */
export function RowsChart({ rows }: { rows: ChartRow[] }) {
  const language = useLanguage();
  const growth = useGrowth();
  const largest = Math.max(1, ...rows.map(({ value }) => value));
  const shape = (bar: BarShapeProps) => {
    const row = rows[bar.index];
    return row ? <RowBar bar={bar} row={row} /> : <g />;
  };
  return (
    <ChartBox height={rows.length * ROW_HEIGHT}>
      <BarChart
        data={rows}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      >
        <XAxis type="number" domain={[0, largest]} reversed={language === "ar"} hide />
        <YAxis type="category" dataKey="key" hide width={0} />
        <Bar dataKey="value" barSize={BAR_HEIGHT} shape={shape} {...growth} minPointSize={1} />
      </BarChart>
    </ChartBox>
  );
}
