import { useSyncExternalStore } from "react";
import { isPrinting, onPrinting } from "@/ui/printing";
import type { ThemeMode } from "../theme";

export type ThemeChoice = ThemeMode | "system";

const KEY = "escale.theme";
const darkPreferred = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** The choice a stored text stands for; the device's own when there is none. */
export function toThemeChoice(text: string | null): ThemeChoice {
  return text === "light" || text === "dark" ? text : "system";
}

let choice = toThemeChoice(window.localStorage.getItem(KEY));

function currentMode(): ThemeMode {
  // paper is white
  if (isPrinting()) {
    return "light";
  }
  if (choice !== "system") {
    return choice;
  }
  return darkPreferred.matches ? "dark" : "light";
}

function publish(): void {
  document.documentElement.dataset.theme = currentMode();
  for (const listener of listeners) {
    listener();
  }
}

darkPreferred.addEventListener("change", publish);
onPrinting(publish);
publish();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the reader's choice of light, dark or the device's own, and remembers it on this device. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  window.localStorage.setItem(KEY, next);
  publish();
}

/** The mode in use now. */
export function useThemeMode(): ThemeMode {
  return useSyncExternalStore(subscribe, currentMode);
}

/** What the reader chose: light, dark, or as the device says. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}
