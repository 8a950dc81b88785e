import { useCallback, useEffect, useState } from "react";
import { useHotkeys } from "@/ui/useHotkeys";

/** How long a page stays. */
export const PAGE_MS = 15_000;

interface Paging {
  count: number;
  page: number;
  onTurn: (page: number) => void;
  /** Read from right to left, where the next page lies on the left. */
  rtl: boolean;
}

/** Pages that turn by themselves, round and round; arrow keys turn them by hand, the space bar holds them. */
export function usePaging({ count, page, onTurn, rtl }: Paging) {
  const [paused, setPaused] = useState(false);
  const turn = useCallback((step: 1 | -1) => onTurn((page + step + count) % count), [onTurn, page, count]);
  const toggle = useCallback(() => setPaused((was) => !was), []);
  useEffect(() => {
    if (!paused) {
      const timer = window.setTimeout(() => turn(1), PAGE_MS);
      return () => window.clearTimeout(timer);
    }
  }, [paused, turn]);
  useHotkeys({
    arrowright: () => turn(rtl ? -1 : 1),
    arrowleft: () => turn(rtl ? 1 : -1),
    " ": toggle,
  });
  return { paused, toggle, turn };
}
