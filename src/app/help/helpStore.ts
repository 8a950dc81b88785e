import { useSyncExternalStore } from "react";

let isOpen = false;
const listeners = new Set<() => void>();

function set(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the list of keys, from wherever it is asked for. */
export const openKeys = (): void => set(true);

/** Puts the list of keys away. */
export const closeKeys = (): void => set(false);

/** Whether the list of keys is shown. */
export function useKeysOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}
