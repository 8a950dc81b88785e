import { Popover } from "antd";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { KIND_COLOR } from "../charts/kinds";
import { MarkLink } from "../charts/MarkLink";
import { toldFigures } from "../told";
import { stopLabel, stopName } from "../words";
import { MarkShape } from "./MarkShape";
import styles from "./map.module.css";
import type { Mark } from "./marks";
import { StopCard } from "./StopCard";
import { shadeStep } from "./shades";

interface StopMarkProps {
  mark: Mark;
  bounds: number[];
  href: string;
  first: boolean;
}

/** A stop on the map: its mark says visitors, conversion and caravan type, and leads to what it is made of. */
export function StopMark({ mark: { row, x, y, radius }, bounds, href, first }: StopMarkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = toldFigures(t, language);
  const label = row.planned
    ? stopLabel(row, t, language)
    : t("map.label", {
        city: stopName(row, language),
        kind: t(`common.caravanKind.${row.caravan_kind}`),
        visitors: formatCount(row.visitors, language),
        leads: told.placedLeads(row),
        conversion: told.conversion(row),
      });
  return (
    <Popover trigger={["hover", "focus"]} mouseEnterDelay={0} content={<StopCard row={row} />}>
      <g className={styles.mark} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <MarkLink href={href} label={label} first={first} sideways>
          <circle className={styles.hit} />
          <MarkShape
            kind={row.caravan_kind}
            radius={radius}
            color={KIND_COLOR[row.caravan_kind]}
            step={shadeStep(row, bounds)}
            bounds={bounds}
            planned={row.planned}
          />
        </MarkLink>
      </g>
    </Popover>
  );
}
