import { startTransition, useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether a part that can wait is drawn: not with the first drawing, so that what is read first is there sooner, and by
 * itself right after. `drawNow` is for who needs the part at once.
 */
export function useSecondDrawing() {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  const drawNow = useCallback(() => flushSync(() => setDue(true)), []);
  return { isDue, drawNow };
}
