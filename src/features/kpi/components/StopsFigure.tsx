import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { StopsPicture } from "../charts/pictures";
import { busiestStop, stopGroups } from "../shape/stopRows";
import { stopName } from "../words";
import { ChartFrame } from "./ChartFrame";
import { type FigureProps, frameState } from "./figureProps";
import { useStopTable } from "./useStopTable";

/** Visitors per stop in tour order, with target, leads and won leads. */
export function StopsFigure({ figures, failed, filters, period, today, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  // the same rows for the same figures, or the bars would grow anew at every render
  const groups = useMemo(() => (figures ? stopGroups(figures, filters, today) : []), [figures, filters, today]);
  const rows = groups.flatMap((group) => group.rows);
  const busiest = busiestStop(groups);
  // one stop alone draws the most of nobody
  const most = busiest &&
    rows.length > 1 && { city: stopName(busiest, language), visitors: formatCount(busiest.visitors, language) };
  const visited = rows.filter(({ visits }) => visits > 0).length;

  return (
    <ChartFrame
      state={frameState(figures, failed, rows.length === 0)}
      name={t("kpi.stops.title")}
      title={most ? t("kpi.stops.finding", most) : t("kpi.stops.title")}
      measure={t("kpi.stops.measure", { period })}
      definition={t("kpi.stops.definition")}
      asOf={figures?.as_of}
      summary={[
        t("kpi.stops.visited", { visited: formatCount(visited, language), stops: formatCount(rows.length, language) }),
        most ? t("kpi.stops.finding", most) : "",
      ].join(" ")}
      empty={{ title: t("kpi.stops.empty"), text: t("kpi.stops.emptyText") }}
      table={useStopTable(rows)}
      fileName={`${fileName}-${t("kpi.stops.file")}`}
      height={480}
    >
      <StopsPicture groups={groups} />
    </ChartFrame>
  );
}
