import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { useDrill } from "../filters/useDrill";
import type { StopRow } from "../shape/stopRows";
import { stopName } from "../words";
import { placedLabels } from "./labels";
import land from "./land.json";
import styles from "./map.module.css";
import { marksOf } from "./marks";
import { type MapName, SHEET_WIDTH } from "./projections";
import { StopMark } from "./StopMark";

/** What marks of all maps are measured by. */
export interface MapScale {
  /** The most visitors of a stop, and the radius of its mark. */
  most: number;
  largest: number;
  /** Where the steps of conversion begin and end. */
  bounds: number[];
}

interface LandMapProps {
  map: MapName;
  rows: StopRow[];
  width: number;
  scale: MapScale;
}

const FONT_SIZE = 12;

/** A map with its stops. Geography is not mirrored: in every language west is left. */
export function LandMap({ map, rows, width, scale }: LandMapProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  const { height: sheetHeight, home, around, borders } = land[map];
  const stretch = width / SHEET_WIDTH;
  const height = sheetHeight * stretch;
  const { most, largest } = scale;
  const marks = useMemo(() => marksOf(map, rows, width, most, largest), [map, rows, width, most, largest]);
  const labels = useMemo(() => {
    const named = marks.map(({ row, x, y, radius }) => ({
      id: row.stop_id,
      name: stopName(row, language),
      x,
      y,
      radius: row.caravan_kind === "abroad" ? radius * 1.3 : radius,
      weight: row.visitors,
    }));
    return placedLabels(named, { width, height }, FONT_SIZE);
  }, [marks, width, height, language]);
  if (width === 0) {
    return null;
  }
  return (
    <section className={styles.map} style={{ width }}>
      <h3 className={styles.name} data-plot-text>
        {t(`map.${map}`)}
      </h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links, and a picture has no fieldset */}
      <svg
        className={styles.sheet}
        data-map={map}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t("map.stops", {
          count: rows.length,
          formatted: formatCount(rows.length, language),
          map: t(`map.${map}`),
        })}
      >
        <g transform={`scale(${stretch})`}>
          <path className={styles.around} d={around} />
          <path className={styles.home} d={home} vectorEffect="non-scaling-stroke" />
          {borders && <path className={styles.border} d={borders} vectorEffect="non-scaling-stroke" />}
        </g>
        {marks.map((mark, place) => (
          <StopMark
            key={mark.row.stop_id}
            mark={mark}
            bounds={scale.bounds}
            href={drill({ stops: [mark.row.stop_id] })}
            first={place === 0}
          />
        ))}
        {labels.map(
          ({ id, lead }) =>
            lead && (
              <line
                key={id}
                className={styles.lead}
                x1={lead.from[0]}
                y1={lead.from[1]}
                x2={lead.to[0]}
                y2={lead.to[1]}
              />
            ),
        )}
        {labels.map((label) => (
          <text
            key={label.id}
            className={styles.label}
            x={label.x + label.width / 2}
            y={label.y + label.height * 0.76}
            textAnchor="middle"
            fontSize={FONT_SIZE}
            paintOrder="stroke"
            strokeLinejoin="round"
          >
            {label.name}
          </text>
        ))}
      </svg>
    </section>
  );
}
