import type { Figures, FunnelStage } from "../api";
import { conversionOf } from "../told";

/** A step of the funnel: what is counted, and how many there were a step before. */
export type FunnelStep = { count: number; before?: number } & (
  | { key: "visitors" | "identified" | "leads" }
  | { key: "stage"; stage: FunnelStage }
);

/**
 * From visitors to sales, in order, each with how many there were a step before: visitors, those identified, leads (the first
 * stage, where each begins; without those kept back), then the leads that came to each further stage or beyond.
 */
export function funnelSteps({
  totals,
  funnel,
  leads_narrowed,
}: Pick<Figures, "totals" | "funnel" | "leads_narrowed">): FunnelStep[] {
  const steps: FunnelStep[] = [
    // Visitors belong to no agency and no product.
    ...(leads_narrowed
      ? []
      : [
          { key: "visitors" as const, count: totals.visitors },
          { key: "identified" as const, count: totals.identified_visitors },
        ]),
    { key: "leads", count: conversionOf(totals).leads ?? 0 },
    ...funnel.slice(1).map((stage) => ({ key: "stage" as const, stage, count: stage.leads })),
  ];
  return steps.map((step, place) => {
    const before = steps[place - 1];
    return before ? { ...step, before: before.count } : step;
  });
}
