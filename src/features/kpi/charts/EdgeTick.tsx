import { useChartWidth } from "recharts";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./charts.module.css";

interface EdgeTickProps {
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
}

/** A number under a bar's axis; those at the ends stay inside the picture. */
export function EdgeTick({ x = 0, y = 0, payload = { value: 0 } }: EdgeTickProps) {
  const language = useLanguage();
  const width = useChartWidth() ?? 0;
  const at = Number(x);
  const rtl = language === "ar";
  const anchor = at > 1 && at < width - 1 ? "middle" : at <= 1 === rtl ? "end" : "start";
  return (
    <text className={styles.tick} x={at} y={Number(y) + 8} textAnchor={anchor}>
      {formatCount(payload.value, language)}
    </text>
  );
}
