import { type RefObject, useEffect, useState } from "react";

/** So far beyond the window something is still near. */
const MARGIN = "160px";

/** Whether an element is in the window or just beside it; true until that is known. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    const { current } = element;
    if (!current) {
      return;
    }
    // the last of several says how it is now
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: MARGIN,
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
