import { useTranslation } from "react-i18next";
import type { BarShapeProps } from "recharts";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { StopRow } from "../shape/stopRows";
import { toldFigures } from "../told";
import { shortRange, stopLabel, stopName } from "../words";
import styles from "./charts.module.css";
import { KIND_COLOR } from "./kinds";
import { MarkLink } from "./MarkLink";
import { BAR_SHIFT, COLUMNS, ROW_HEIGHT } from "./stopLayout";
import { useInline } from "./useInline";

interface StopBarProps {
  bar: BarShapeProps;
  row: StopRow;
  /** What the whole axis stands for. */
  scaleEnd: number;
  href: string;
}

/** A stop's row: its name and figures, under them its bar with the target as a tick; the whole row leads to the stop. */
export function StopBar({ bar, row, scaleEnd, href }: StopBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { width, fromStart, fromEnd, left } = useInline();
  // the band is shared: words in its upper half, the bar in its lower
  const y = bar.y + BAR_SHIFT;
  const top = y - 20;
  const toPixels = (count: number) => (count / scaleEnd) * width;
  const city = stopName(row, language);
  const told = toldFigures(t, language);
  const text = {
    visitors: ({ visitors }: StopRow) => formatCount(visitors, language),
    leads: told.placedLeads,
    won_leads: told.placedWon,
  };

  return (
    <MarkLink href={href} label={stopLabel(row, t, language)} first={bar.index === 0}>
      <rect className={styles.hit} x={0} y={top - 4} width={width} height={ROW_HEIGHT} rx={4} />
      <text className={styles.name} x={fromStart(0)} y={top + 9}>
        {city}
      </text>
      {row.planned ? (
        <text className={styles.soft} x={fromEnd(0)} y={top + 9} textAnchor="end">
          {shortRange(row, language)}
        </text>
      ) : (
        COLUMNS.map(({ measure, end, strong }) => (
          <text
            key={measure}
            className={strong ? styles.figure : styles.soft}
            x={fromEnd(end)}
            y={top + 9}
            textAnchor="end"
          >
            {text[measure](row)}
          </text>
        ))
      )}
      <rect className={styles.track} x={0} y={y} width={width} height={bar.height} rx={2} />
      {row.planned && row.target !== null && (
        <rect
          className={styles.planned}
          x={left(0.5, toPixels(row.target))}
          y={y + 0.5}
          width={toPixels(row.target)}
          height={bar.height - 1}
          rx={2}
        />
      )}
      <rect
        x={left(0, Math.abs(bar.width))}
        y={y}
        width={Math.abs(bar.width)}
        height={bar.height}
        rx={2}
        fill={KIND_COLOR[row.caravan_kind]}
      />
      {row.target !== null && (
        <rect
          className={styles.target}
          x={left(toPixels(row.target) - 1, 2)}
          y={y - 3}
          width={2}
          height={bar.height + 6}
        />
      )}
    </MarkLink>
  );
}
