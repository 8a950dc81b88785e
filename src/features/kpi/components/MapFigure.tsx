import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { MapPicture } from "../charts/pictures";
import { useMapFinding } from "../map/useMapFinding";
import { stopGroups } from "../shape/stopRows";
import { ChartFrame } from "./ChartFrame";
import { type FigureProps, frameState } from "./figureProps";
import { useStopTable } from "./useStopTable";

/** Where the stops lie, sized by visitors and shaded by conversion. */
export function MapFigure({ figures, failed, filters, period, today, fileName }: FigureProps) {
  const { t } = useTranslation();
  const rows = useMemo(
    () => (figures ? stopGroups(figures, filters, today).flatMap((group) => group.rows) : []),
    [figures, filters, today],
  );
  const title = useMapFinding(rows);

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
      <MapPicture rows={rows} />
    </ChartFrame>
  );
}
