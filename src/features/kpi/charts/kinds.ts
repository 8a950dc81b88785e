import type { CaravanKind } from "@/ui/kinds";

/** The colour of a caravan type on a chart: the theme's own, as on its tag. */
export const KIND_COLOR: Record<CaravanKind, string> = {
  open: "var(--escale-open)",
  limited_income: "var(--escale-limited-income)",
  abroad: "var(--escale-abroad)",
};
