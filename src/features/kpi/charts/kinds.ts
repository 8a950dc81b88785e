import type { CaravanKind } from "@/ui/kinds";

/** The colour of a caravan type on a chart: the theme's own, as on its tag. */
export const KIND_COLOR: Record<CaravanKind, string> = {
  open: "var(--escale-open)",
  limited_income: "var(--escale-limited-income)",
  abroad: "var(--escale-abroad)",
};

/** Animations are short; without them where the reader's device asks so, which Recharts heeds by itself. */
export const ANIMATION_MS = 350;
