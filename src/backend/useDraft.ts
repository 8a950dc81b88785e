import { useCallback, useMemo } from "react";
import { useProfile } from "./profile";

const PREFIX = "escale.draft.";

function read<T>(key: string): Partial<T> | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // no room or not allowed: the draft lives as long as its form
    return false;
  }
}

/** Forgets what somebody else left behind in this tab. */
function forgetOthers(owner: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && !key.startsWith(owner)) {
      sessionStorage.removeItem(key);
    }
  }
}

/**
 * Keeps what is being typed until it is saved, so that closing a form, leaving the page or reloading it loses nothing.
 * A draft belongs to the person and the tab. `initial` is what was kept, over the given values; `keep` tells whether this browser
 * keeps anything.
 */
export function useDraft<T extends object>(name: string, values: T) {
  const { data } = useProfile();
  const owner = `${PREFIX}${data?.staff?.id ?? ""}.`;
  const key = owner + name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a form begins with is read once, when it opens
  const initial = useMemo<T>(() => {
    forgetOthers(owner);
    return { ...values, ...read<T>(key) };
  }, [key]);
  const keep = useCallback((draft: Partial<T>) => write(key, draft), [key]);
  const drop = useCallback(() => sessionStorage.removeItem(key), [key]);
  return { initial, keep, drop };
}
