import { useTranslation } from "react-i18next";
import type { BarShapeProps } from "recharts";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { KindFigures } from "../api";
import { toldFigures } from "../told";
import styles from "./charts.module.css";
import { KindMark } from "./KindMark";
import { KIND_COLOR } from "./kinds";
import { MarkLink } from "./MarkLink";
import { useInline } from "./useInline";

/** A caravan type's bar, its identified part full; above it the name and the figure, under it what became of them. */
export function KindBar({ bar, row, href }: { bar: BarShapeProps; row: KindFigures; href: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = toldFigures(t, language);
  const { fromStart, fromEnd, left, width } = useInline();
  const length = Math.abs(bar.width);
  const identified = row.visitors === 0 ? 0 : (row.identified_visitors / row.visitors) * length;
  const color = KIND_COLOR[row.caravan_kind];
  const line = bar.y - 14;

  return (
    <MarkLink
      href={href}
      label={`${t(`common.caravanKind.${row.caravan_kind}`)} : ${formatCount(row.visitors, language)}`}
      first={bar.index === 0}
    >
      <rect className={styles.hit} x={0} y={line - 22} width={width} height={bar.height + 64} rx={4} />
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
          leads: told.placedLeads(row),
          won: told.placedWon(row),
        })}
      </text>
    </MarkLink>
  );
}
