import { lazy } from "react";

const load = () => import("./DaysChart").then(({ DaysChart }) => ({ default: DaysChart }));
// The picture's code comes while the figures are asked for; a failure is told where it is drawn.
load().catch(() => undefined);

/** The curves by day, their code loaded apart. */
export const LazyDaysChart = lazy(load);
