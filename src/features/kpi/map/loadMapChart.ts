import { loadable } from "@/ui/loadable";

/** The map, its code and outlines loaded apart. */
export const LazyMapChart = loadable(async () => ({ default: (await import("./MapChart")).MapChart }));
// The picture's code comes while the figures are asked for.
LazyMapChart.preloadWhenIdle();
