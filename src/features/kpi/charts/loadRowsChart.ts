import { lazy } from "react";

const load = () => import("./RowsChart").then(({ RowsChart }) => ({ default: RowsChart }));
// The picture's code comes while the figures are asked for; a failure is told where it is drawn.
load().catch(() => undefined);

/** The chart of rows, its code loaded apart. */
export const LazyRowsChart = lazy(load);
