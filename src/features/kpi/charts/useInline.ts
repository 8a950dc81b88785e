import { useChartWidth } from "recharts";
import { useLanguage } from "@/ui/useLanguage";

/** Places along the reading direction of a chart: from its start, from its end, and a stretch of a bar. */
export function useInline() {
  const rtl = useLanguage() === "ar";
  const width = useChartWidth() ?? 0;
  return {
    rtl,
    width,
    fromStart: (distance: number) => (rtl ? width - distance : distance),
    fromEnd: (distance: number) => (rtl ? distance : width - distance),
    /** The left edge of a stretch that begins so far from the start. */
    left: (distance: number, length: number) => (rtl ? width - distance - length : distance),
  };
}
