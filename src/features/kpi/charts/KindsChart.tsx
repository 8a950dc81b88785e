import { useTranslation } from "react-i18next";
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import { useLanguage } from "@/ui/useLanguage";
import type { KindFigures } from "../api";
import { useDrill } from "../filters/useDrill";
import { ChartBox } from "./ChartBox";
import styles from "./charts.module.css";
import { KindBar } from "./KindBar";
import { LegendKey } from "./LegendKey";
import { useGrowth } from "./useGrowth";

const ROW_HEIGHT = 142;
const BAR_HEIGHT = 24;

/** The caravan types compared, the identified part of each shown. */
export function KindsChart({ kinds }: { kinds: KindFigures[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const growth = useGrowth();
  const drill = useDrill();
  const largest = Math.max(1, ...kinds.map(({ visitors }) => visitors));
  const shape = (bar: BarShapeProps) => {
    const row = kinds[bar.index];
    return row ? <KindBar bar={bar} row={row} href={drill({ kinds: [row.caravan_kind] })} /> : <g />;
  };
  return (
    <>
      <ChartBox height={kinds.length * ROW_HEIGHT}>
        <BarChart
          data={kinds}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        >
          <XAxis type="number" domain={[0, largest]} reversed={language === "ar"} hide />
          <YAxis type="category" dataKey="caravan_kind" hide width={0} />
          <Bar dataKey="visitors" barSize={BAR_HEIGHT} shape={shape} {...growth} />
        </BarChart>
      </ChartBox>
      <ul className={styles.legend}>
        <LegendKey label={t("kpi.kinds.identifiedKey")}>
          <rect className={styles.full} x="0" y="1" width="16" height="10" rx="2" />
        </LegendKey>
        <LegendKey label={t("kpi.kinds.anonymousKey")}>
          <rect className={styles.full} x="0" y="1" width="16" height="10" rx="2" fillOpacity={0.28} />
        </LegendKey>
      </ul>
    </>
  );
}
