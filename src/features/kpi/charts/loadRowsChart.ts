import { loadable } from "@/ui/loadable";

/** The chart of rows, its code loaded apart. */
export const LazyRowsChart = loadable(async () => ({ default: (await import("./RowsChart")).RowsChart }));
// The picture's code comes while the figures are asked for.
LazyRowsChart.preloadWhenIdle();
