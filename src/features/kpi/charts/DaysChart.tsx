import type { Day } from "@/lib/dates";
import type { CaravanKind } from "@/ui/kinds";
import type { DayFigures } from "../api";
import type { Measure } from "../shape/dayRows";
import styles from "./charts.module.css";
import { DayCurves } from "./DayCurves";
import { KindLegend } from "./KindLegend";

interface Curve {
  measure: Measure;
  height: number;
}

const SMALL = 64;
const CURVES: Curve[] = [
  { measure: "visitors", height: 190 },
  { measure: "leads", height: SMALL },
  { measure: "won_leads", height: SMALL },
];

/** What stands about the curves: the legend, the days, and a title for each. */
const LEGEND = 44;
const TITLE = 46;

/** The curves in a height that is given: visitors as high as there is room, the small ones only where it is enough for all. */
function curvesIn(height: number): Curve[] {
  const beside = height - LEGEND - CURVES.length * TITLE - 2 * SMALL;
  const [visitors, ...small] = CURVES;
  return visitors && beside >= 120
    ? [{ ...visitors, height: beside }, ...small]
    : [{ measure: "visitors", height: Math.max(80, height - LEGEND - TITLE) }];
}

interface DaysChartProps {
  days: DayFigures[];
  kinds: CaravanKind[];
  /** A day that is not over yet. */
  today: Day;
  /** The height there is, where the curves must fit into it. */
  height?: number | undefined;
}

/** Visitors day by day, with leads and won leads, where these are told, as small curves under them on the same days. */
export function DaysChart({ days, kinds, today, height: room }: DaysChartProps) {
  const curves = (room === undefined ? CURVES : curvesIn(room)).filter(({ measure }) =>
    days.some((day) => day[measure] !== null),
  );
  return (
    <div className={styles.curves}>
      <KindLegend kinds={kinds} />
      {curves.map(({ measure, height }, index) => (
        <DayCurves
          key={measure}
          days={days}
          kinds={kinds}
          today={today}
          measure={measure}
          height={height}
          withDays={index === curves.length - 1}
        />
      ))}
    </div>
  );
}
