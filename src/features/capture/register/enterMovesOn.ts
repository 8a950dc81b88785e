import type { KeyboardEvent } from "react";

const FIELDS =
  "input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button[role=switch], button[type=submit]";

/** One stop per field: of a group of radio buttons only the chosen one, as Tab has it. */
function isStop(field: HTMLElement): boolean {
  return !(field instanceof HTMLInputElement && field.type === "radio" && !field.checked);
}

/** Makes Enter in a field go on to the next one, as a phone's keyboard offers; Ctrl or ⌘ with Enter sends the form. */
export function enterMovesOn(event: KeyboardEvent<HTMLFormElement>): void {
  const field = event.target;
  if (event.key !== "Enter" || event.nativeEvent.isComposing || !(field instanceof HTMLElement)) {
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
    return;
  }
  if (!(field instanceof HTMLInputElement)) {
    return;
  }
  event.preventDefault();
  if (field.getAttribute("aria-expanded") === "true") {
    // the first Enter in an open list chooses
    return;
  }
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)].filter(isStop);
  stops[stops.indexOf(field) + 1]?.focus();
}
