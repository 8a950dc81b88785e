import { lazy, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/ui/useLanguage";
import { bestConversion } from "../shape/bestConversion";
import { stopGroups } from "../shape/stopRows";
import { toldFigures } from "../told";
import { stopName } from "../words";
import { ChartFrame } from "./ChartFrame";
import { type FigureProps, frameState } from "./figureProps";
import { useStopTable } from "./useStopTable";

const loadMap = () => import("../map/MapChart").then(({ MapChart }) => ({ default: MapChart }));
const MapChart = lazy(loadMap);
// The picture's code comes while the figures are asked for; a failure is told where it is drawn.
loadMap().catch(() => undefined);

/** Where the stops lie, sized by visitors and shaded by conversion. */
export function MapFigure({ figures, failed, filters, period, today, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = useMemo(
    () => (figures ? stopGroups(figures, filters, today).flatMap((group) => group.rows) : []),
    [figures, filters, today],
  );
  const told = toldFigures(t, language);
  const best = bestConversion(rows);
  const title = best
    ? t("map.finding", {
        city: stopName(best, language),
        share: told.conversion(best),
        leads: told.placedLeads(best),
      })
    : t("map.title");

  return (
    <ChartFrame
      state={frameState(figures, failed, rows.length === 0)}
      name={t("map.title")}
      title={title}
      measure={t("map.measure", { period })}
      definition={t("map.definition")}
      asOf={figures?.as_of}
      summary={title}
      empty={{ title: t("kpi.stops.empty"), text: t("kpi.stops.emptyText") }}
      table={useStopTable(rows)}
      fileName={`${fileName}-${t("map.file")}`}
      height={560}
    >
      <MapChart rows={rows} />
    </ChartFrame>
  );
}
