import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { DayFigures } from "../api";
import { DaysPicture } from "../charts/pictures";
import { useDrill } from "../filters/useDrill";
import { busiestDay, filledDays } from "../shape/dayRows";
import { ChartFrame } from "./ChartFrame";
import type { FigureTable } from "./columns";
import { countColumns } from "./countColumns";
import { type FigureProps, frameState } from "./figureProps";

/** Room for visitors, not for the small curves under them. */
const BRIEF = 330;

interface DaysFigureProps extends FigureProps {
  /** Visitors alone, and lower: one picture of several on a page. */
  brief?: boolean;
}

/** Visitors day by day and caravan type, with leads and won leads under them. */
export function DaysFigure({ figures, failed, filters, period, today, fileName, brief = false }: DaysFigureProps) {
  // leads that are narrowed are not told by day
  const isOfVisitors = brief || figures?.leads_by_place === false;
  const height = isOfVisitors ? BRIEF : undefined;
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  const days = useMemo(() => (figures ? filledDays(figures, filters, today) : []), [figures, filters, today]);
  const kinds = (figures?.by_kind ?? []).map(({ caravan_kind }) => caravan_kind);
  const busiest = busiestDay(days);
  const finding = busiest && {
    day: formatDay(busiest.day, language),
    visitors: formatCount(busiest.visitors, language),
  };
  const measure = t(isOfVisitors ? "kpi.days.visitorsMeasure" : "kpi.days.measure", { period });
  const table: FigureTable<DayFigures> = {
    rows: days,
    rowKey: (row) => `${row.day} ${row.caravan_kind}`,
    columns: [
      {
        key: "day",
        title: t("kpi.column.day"),
        text: (row) =>
          row.day === today ? t("kpi.days.soFar", { day: formatDay(row.day, language) }) : formatDay(row.day, language),
        raw: (row) => row.day,
        to: (row) => drill({ kinds: [row.caravan_kind], from: row.day, to: row.day }),
      },
      {
        key: "kind",
        title: t("kpi.column.kind"),
        text: (row) => t(`common.caravanKind.${row.caravan_kind}`),
        raw: (row) => t(`common.caravanKind.${row.caravan_kind}`),
      },
      ...countColumns<DayFigures>(t, language),
    ],
  };

  return (
    <ChartFrame
      state={frameState(figures, failed, days.length === 0)}
      name={t("kpi.days.title")}
      title={finding ? t("kpi.days.finding", finding) : t("kpi.days.title")}
      measure={
        days.at(-1)?.day === today ? t("kpi.days.notOver", { measure, day: formatDay(today, language) }) : measure
      }
      definition={t("kpi.days.definition")}
      asOf={figures?.as_of}
      summary={finding ? t("kpi.days.finding", finding) : t("kpi.days.title")}
      empty={{ title: t("kpi.days.empty"), text: t("kpi.days.emptyText") }}
      table={table}
      fileName={`${fileName}-${t("kpi.days.file")}`}
      height={height ?? 420}
    >
      <DaysPicture days={days} kinds={kinds} today={today} height={height} />
    </ChartFrame>
  );
}
