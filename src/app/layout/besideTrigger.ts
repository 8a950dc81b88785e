/** Puts a menu beside what opens it, so that it stays inside the same landmark of the page. */
export function besideTrigger(trigger: HTMLElement): HTMLElement {
  return trigger.parentElement ?? document.body;
}
