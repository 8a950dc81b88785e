import { usePrinting } from "@/ui/printing";

/** How marks come: they grow for a moment, and stand at once on paper and where the reader's device asks for calm. */
export function useGrowth() {
  return usePrinting() ? { isAnimationActive: false } : { animationDuration: 350 };
}
