/** Whether a click asks for another tab or window, which the browser opens by itself. */
export function isForOtherWindow({
  metaKey,
  ctrlKey,
  shiftKey,
  button,
}: Pick<MouseEvent, "metaKey" | "ctrlKey" | "shiftKey" | "button">): boolean {
  return metaKey || ctrlKey || shiftKey || button !== 0;
}
