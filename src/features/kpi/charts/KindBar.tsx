import { useTranslation } from "react-i18next";
import type { BarShapeProps } from "recharts";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { KindFigures } from "../api";
import styles from "./charts.module.css";
import { KindMark } from "./KindMark";
import { KIND_COLOR } from "./kinds";
import { useInline } from "./useInline";

/** A caravan type's bar, its identified part full; above it the name and the figure, under it what became of them. */
export function KindBar({ bar, row }: { bar: BarShapeProps; row: KindFigures }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fromStart, fromEnd, left } = useInline();
  const length = Math.abs(bar.width);
  const identified = row.visitors === 0 ? 0 : (row.identified_visitors / row.visitors) * length;
  const color = KIND_COLOR[row.caravan_kind];
  const line = bar.y - 14;

  return (
    <g>
      <KindMark kind={row.caravan_kind} cx={fromStart(6)} cy={line - 5} size={5.5} />
      <text className={styles.kindName} x={fromStart(20)} y={line}>
        {t(`common.caravanKind.${row.caravan_kind}`)}
      </text>
      <text className={styles.kindFigure} x={fromEnd(0)} y={line} textAnchor="end">
        {formatCount(row.visitors, language)}
      </text>
      <rect x={left(0, length)} y={bar.y} width={length} height={bar.height} rx={3} fill={color} fillOpacity={0.28} />
      <rect x={left(0, identified)} y={bar.y} width={identified} height={bar.height} rx={3} fill={color} />
      <text className={styles.soft} x={fromStart(0)} y={bar.y + bar.height + 20}>
        {t("kpi.kinds.line", {
          identified: formatShare(row.identified_visitors, row.visitors, language),
          leads: formatCount(row.leads, language),
          won: formatCount(row.won_leads, language),
        })}
      </text>
    </g>
  );
}
