/** Whether the reader has asked their device for less motion. */
export function wantsCalm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Brings a part of the page to the top of the window: gliding, or at once for who wants calm. */
export function bringToTop(part: Element | null): void {
  part?.scrollIntoView({ block: "start", behavior: wantsCalm() ? "instant" : "smooth" });
}
