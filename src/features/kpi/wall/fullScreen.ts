import { useEffect, useSyncExternalStore } from "react";

/** Fills the screen with the page, where the browser can and lets it: it must come of a click. */
export function enterFullScreen(): void {
  // on a phone that has no such thing the page stays as it is
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

function leaveFullScreen(): void {
  if (document.fullscreenElement) {
    document.exitFullscreen().catch(() => undefined);
  }
}

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** Whether the page fills the screen, and how to change that; left with the page that uses it. */
export function useFullScreen() {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement != null);
  useEffect(() => leaveFullScreen, []);
  return {
    isOffered: document.fullscreenEnabled === true,
    isFull,
    toggle: () => (isFull ? leaveFullScreen() : enterFullScreen()),
  };
}
