import type { CaravanKind } from "@/ui/kinds";
import type { DayFigures } from "../api";
import type { Measure } from "../shape/dayRows";
import styles from "./charts.module.css";
import { DayCurves } from "./DayCurves";
import { KindLegend } from "./KindLegend";

const CURVES: { measure: Measure; height: number }[] = [
  { measure: "visitors", height: 190 },
  { measure: "leads", height: 64 },
  { measure: "won_leads", height: 64 },
];

/** Visitors day by day, with leads and won leads as small curves under them on the same days. */
export function DaysChart({ days, kinds }: { days: DayFigures[]; kinds: CaravanKind[] }) {
  return (
    <div className={styles.curves}>
      <KindLegend kinds={kinds} />
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
