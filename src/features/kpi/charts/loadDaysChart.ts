import { loadable } from "@/ui/loadable";

/** The curves by day, their code loaded apart. */
export const LazyDaysChart = loadable(async () => ({ default: (await import("./DaysChart")).DaysChart }));
// The picture's code comes while the figures are asked for.
LazyDaysChart.preloadWhenIdle();
