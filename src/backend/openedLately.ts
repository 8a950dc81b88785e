const PREFIX = "escale.opened.";
const MOST = 8;

function keysOf(storage: Storage): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(PREFIX));
}

/** The ids of what a person opened lately on this device, latest first. No name is kept: names are read anew by who may. */
export function openedLately(staffId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + staffId) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps that a person opened something, and forgets what anybody else opened on this device. */
export function rememberOpened(staffId: string, id: string): void {
  const key = PREFIX + staffId;
  try {
    for (const other of keysOf(localStorage).filter((one) => one !== key)) {
      localStorage.removeItem(other);
    }
    const ids = [id, ...openedLately(staffId).filter((one) => one !== id)];
    localStorage.setItem(key, JSON.stringify(ids.slice(0, MOST)));
  } catch {
    // no room or not allowed: nothing is remembered
  }
}

/** Forgets on this device what anybody opened. */
export function forgetOpened(): void {
  for (const key of keysOf(localStorage)) {
    localStorage.removeItem(key);
  }
}
