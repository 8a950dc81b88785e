import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatHour } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import { HoursPicture } from "../charts/pictures";
import { useHourHref } from "../hour/useHourHref";
import { busiestHour, type HourRow, hourRows } from "../shape/hourRows";
import { ChartFrame } from "./ChartFrame";
import type { FigureTable } from "./columns";
import { type FigureProps, frameState } from "./figureProps";

/** When visitors come: by the hour of the day, in each stop's own time. */
export function HoursFigure({ figures, failed, period, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = useMemo(() => hourRows(figures?.by_hour ?? []), [figures]);
  const kinds = (figures?.by_kind ?? []).map(({ caravan_kind }) => caravan_kind);
  const hourHref = useHourHref();
  const busiest = busiestHour(rows);
  const title = busiest
    ? t("kpi.hours.finding", {
        from: formatHour(busiest.hour, language),
        to: formatHour(busiest.hour + 1, language),
        visitors: formatCount(busiest.visitors, language),
      })
    : t("kpi.hours.title");
  const count = (key: CaravanKind | "visitors", name: string) => ({
    key,
    title: name,
    numeric: true,
    text: (row: HourRow) => formatCount(row[key], language),
    raw: (row: HourRow) => row[key],
  });
  const table: FigureTable<HourRow> = {
    rows,
    rowKey: ({ hour }) => String(hour),
    columns: [
      {
        key: "hour",
        title: t("kpi.column.hour"),
        text: ({ hour }) => formatHour(hour, language),
        raw: ({ hour }) => hour,
        to: ({ hour }) => hourHref(hour),
      },
      count("visitors", t("kpi.measure.visitors")),
      ...kinds.map((kind) => count(kind, t(`common.caravanKind.${kind}`))),
    ],
  };
  return (
    <ChartFrame
      state={frameState(figures, failed, rows.length === 0)}
      name={t("kpi.hours.title")}
      title={title}
      measure={t("kpi.hours.measure", { period })}
      definition={t("kpi.hours.definition")}
      asOf={figures?.as_of}
      summary={title}
      empty={{ title: t("kpi.days.empty"), text: t("kpi.days.emptyText") }}
      table={table}
      fileName={`${fileName}-${t("kpi.hours.file")}`}
      height={280}
    >
      <HoursPicture rows={rows} kinds={kinds} />
    </ChartFrame>
  );
}
