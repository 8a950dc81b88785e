import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const listeners = new Set<() => void>();

/**
 * Style sheets lay the page out for paper where the root says `data-printing`: it stands there from just before the browser
 * prints until it has, so that what measures itself, such as a chart, is drawn for the sheet and not for the window.
 */
function layOut(forPaper: boolean): void {
  const root = document.documentElement;
  if (forPaper !== root.hasAttribute("data-printing")) {
    root.toggleAttribute("data-printing", forPaper);
    // the browser takes the page as it stands when this returns
    flushSync(() => {
      for (const listener of listeners) {
        listener();
      }
    });
  }
}

window.addEventListener("beforeprint", () => layOut(true));
window.addEventListener("afterprint", () => layOut(false));

/** Calls back when the page is laid out for paper, and when it is again for the window. */
export function onPrinting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page is laid out for paper now. */
export function isPrinting(): boolean {
  return document.documentElement.hasAttribute("data-printing");
}

/** Whether the page is laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(onPrinting, isPrinting);
}

/** Lays the page out for paper, lets everything draw itself for it, and opens the browser's print dialog. */
export async function printPage(): Promise<void> {
  layOut(true);
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  window.print();
}
