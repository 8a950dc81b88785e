import type { MouseEvent } from "react";

/** Whether a click asks for another tab or window, which the browser opens by itself. */
export function isForOtherWindow({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || button !== 0;
}
