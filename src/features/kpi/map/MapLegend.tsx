import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatCount, formatPercents } from "@/lib/numbers";
import { CARAVAN_KINDS } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import charts from "../charts/charts.module.css";
import { KindLegend } from "../charts/KindLegend";
import type { StopRow } from "../shape/stopRows";
import type { MapScale } from "./LandMap";
import { MarkShape } from "./MarkShape";
import styles from "./map.module.css";
import { radiusOf, sizeKeys } from "./markSize";
import { shadeStep } from "./shades";

interface KeyProps {
  radius: number;
  word: string;
  children: ReactNode;
}

/** A mark and what it means. */
function Key({ radius, word, children }: KeyProps) {
  const size = 2 * radius + 4;
  return (
    <li>
      <svg width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
        {children}
      </svg>
      <span data-plot-text>{word}</span>
    </li>
  );
}

const KEY_RADIUS = 8;
const KEY = { kind: "open", radius: KEY_RADIUS, color: "var(--escale-ink-soft)" } as const;

/** What size, shade, shape and outline of the marks mean. */
export function MapLegend({ rows, scale: { most, largest, bounds } }: { rows: StopRow[]; scale: MapScale }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = CARAVAN_KINDS.filter((kind) => rows.some((row) => row.caravan_kind === kind));
  const hasPlanned = rows.some(({ planned }) => planned);
  const isKnown = (row: StopRow) => shadeStep(row, bounds) !== null;
  const hasUnknown = rows.some((row) => !row.planned && !isKnown(row));
  const steps = rows.some(isKnown) ? bounds.slice(0, -1) : [];
  return (
    <dl className={styles.legend}>
      <dt data-plot-text>{t("map.legend.kind")}</dt>
      <dd>
        <KindLegend kinds={kinds} />
      </dd>
      {most > 0 && (
        <>
          <dt data-plot-text>{t("map.legend.size")}</dt>
          <dd>
            <ul className={charts.legend}>
              {sizeKeys(most).map((visitors) => (
                <Key key={visitors} radius={radiusOf(visitors, most, largest)} word={formatCount(visitors, language)}>
                  <circle className={styles.size} r={radiusOf(visitors, most, largest)} />
                </Key>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt data-plot-text>{t("map.legend.shade")}</dt>
      <dd>
        <ul className={charts.legend}>
          {steps.map((from, step) => (
            <Key key={from} radius={KEY_RADIUS} word={formatPercents(from, bounds[step + 1] ?? from, language)}>
              <MarkShape {...KEY} step={step} bounds={bounds} planned={false} />
            </Key>
          ))}
          {hasUnknown && (
            <Key radius={KEY_RADIUS} word={t("map.legend.unknown")}>
              <MarkShape {...KEY} step={null} bounds={bounds} planned={false} />
            </Key>
          )}
          {hasPlanned && (
            <Key radius={KEY_RADIUS} word={t("kpi.stops.plannedKey")}>
              <MarkShape {...KEY} step={null} bounds={bounds} planned />
            </Key>
          )}
        </ul>
      </dd>
    </dl>
  );
}
