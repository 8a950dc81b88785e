import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePrinting } from "@/ui/printing";
import { useLanguage } from "@/ui/useLanguage";
import type { StopRow } from "../shape/stopRows";
import { useSize } from "../useSize";
import { stopName } from "../words";
import { LandMap } from "./LandMap";
import { MapLegend } from "./MapLegend";
import styles from "./map.module.css";
import { mapWidths } from "./mapWidths";
import { largestRadius } from "./markSize";
import { byMap } from "./marks";
import type { MapName } from "./projections";
import { shadeBounds } from "./shades";

/** The height on paper, where a map must not be cut by the end of a page. */
const ON_PAPER = 400;

interface MapChartProps {
  rows: StopRow[];
  /** The height there is, where the maps must fit into it. */
  height?: number | undefined;
}

/** The stops where they lie: the kingdom, and beside or under it the countries abroad, all marks on one scale. */
export function MapChart({ rows, height: asked }: MapChartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const height = usePrinting() ? ON_PAPER : asked;
  const frame = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => byMap(rows), [rows]);
  const shown = (["kingdom", "abroad"] as const).filter((map) => placed[map].length > 0);
  const widths = mapWidths(useSize(frame).width, shown, height);
  const most = Math.max(0, ...rows.map(({ visitors }) => visitors));
  const scale = {
    most,
    largest: largestRadius(Math.max(widths.kingdom, widths.abroad), rows.length),
    bounds: shadeBounds(rows),
  };
  const beyond = placed.elsewhere.map((row) => stopName(row, language));
  const [main, second] = shown;
  const land = (map: MapName) => <LandMap map={map} rows={placed[map]} width={widths[map]} scale={scale} />;

  return (
    <div className={styles.maps} data-in-a-row={height !== undefined} ref={frame}>
      {main && land(main)}
      <div className={styles.side}>
        {second && land(second)}
        <MapLegend rows={rows} scale={scale} />
        {beyond.length > 0 && (
          <p className={styles.beyond} data-plot-text>
            {t("map.beyond", { cities: beyond.join(", ") })}
          </p>
        )}
      </div>
    </div>
  );
}
