import { lazy } from "react";

const load = () => import("./MapChart").then(({ MapChart }) => ({ default: MapChart }));
// The picture's code comes while the figures are asked for; a failure is told where it is drawn.
load().catch(() => undefined);

/** The map, its code and outlines loaded apart. */
export const LazyMapChart = lazy(load);
