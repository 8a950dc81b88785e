import { type RefObject, useLayoutEffect, useState } from "react";
import { usePrinting } from "@/ui/printing";

interface Size {
  width: number;
  height: number;
}

/** The room inside an element as it is laid out, followed while it changes, and on paper as it is there. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const printing = usePrinting();
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  // an observer is not asked once the browser prints
  // biome-ignore lint/correctness/useExhaustiveDependencies: paper has a width of its own
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) {
      return;
    }
    const measure = () => setSize({ width: measured.clientWidth, height: measured.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, printing]);
  return size;
}
