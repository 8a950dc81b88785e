import { useCallback, useState } from "react";

/** The leads ticked, over several pages. */
export function useSelection() {
  const [ids, set] = useState<string[]>([]);
  const clear = useCallback(() => set([]), []);
  const toggle = useCallback(
    (id: string) => set((current) => (current.includes(id) ? current.filter((one) => one !== id) : [...current, id])),
    [],
  );
  const drop = useCallback((id: string) => set((current) => current.filter((one) => one !== id)), []);
  return { ids, set, clear, toggle, drop };
}

export type Selection = ReturnType<typeof useSelection>;
