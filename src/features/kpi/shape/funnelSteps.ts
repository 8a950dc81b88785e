import type { Figures, FunnelStage } from "../api";

type FunnelStep = { count: number; before?: number } & (
  | { key: "visitors" | "identified" | "leads" }
  | { key: "stage"; stage: FunnelStage }
);

/**
 * From visitors to sales, in order, each with how many there were a step before: visitors, those identified, leads (the first
 * stage, where each begins), then the leads that came to each further stage or beyond.
 */
export function funnelSteps({ totals, funnel }: Pick<Figures, "totals" | "funnel">): FunnelStep[] {
  const steps: FunnelStep[] = [
    { key: "visitors", count: totals.visitors },
    { key: "identified", count: totals.identified_visitors },
    { key: "leads", count: totals.leads },
    ...funnel.slice(1).map((stage) => ({ key: "stage" as const, stage, count: stage.leads })),
  ];
  return steps.map((step, place) => {
    const before = steps[place - 1];
    return before ? { ...step, before: before.count } : step;
  });
}
