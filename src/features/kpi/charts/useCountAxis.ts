import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./charts.module.css";

/** Room for the numbers of an axis. */
export const AXIS_WIDTH = 44;

/** The upright axis of counts, the same for every chart: at the side where reading begins, from zero to the last tick. */
export function useCountAxis(ticks: number[]) {
  const language = useLanguage();
  return {
    orientation: language === "ar" ? "right" : "left",
    width: AXIS_WIDTH,
    domain: [0, ticks.at(-1) ?? 1],
    ticks,
    interval: 0,
    tickLine: false,
    axisLine: false,
    // the end of a number is the side of the picture in both directions
    tick: { className: styles.tick ?? "", textAnchor: "end" },
    tickFormatter: (value: number) => formatCount(value, language),
  } as const;
}
