import { useTranslation } from "react-i18next";
import { CaravanTag } from "@/ui/CaravanTag";
import type { CaravanKind } from "@/ui/kinds";
import type { DayFigures } from "../api";
import type { Measure } from "../shape/dayRows";
import styles from "./charts.module.css";
import { DayCurves } from "./DayCurves";

const CURVES: { measure: Measure; height: number }[] = [
  { measure: "visitors", height: 190 },
  { measure: "leads", height: 64 },
  { measure: "won_leads", height: 64 },
];

/** Visitors day by day, with leads and won leads as small curves under them on the same days. */
export function DaysChart({ days, kinds }: { days: DayFigures[]; kinds: CaravanKind[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.curves}>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <CaravanTag kind={kind} label={<span data-plot-text>{t(`common.caravanKind.${kind}`)}</span>} />
          </li>
        ))}
      </ul>
      {CURVES.map(({ measure, height }, index) => (
        <DayCurves
          key={measure}
          days={days}
          kinds={kinds}
          measure={measure}
          height={height}
          withDays={index === CURVES.length - 1}
        />
      ))}
    </div>
  );
}
