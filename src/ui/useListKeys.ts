import { type RefObject, useCallback } from "react";
import { type Hotkeys, useHotkeys } from "./useHotkeys";

const ROW = "[data-row]";

/** The row that has the focus, if any. */
function focusedRow(list: HTMLElement): HTMLElement | null {
  const row = document.activeElement?.closest<HTMLElement>(ROW) ?? null;
  return row && list.contains(row) ? row : null;
}

/** Focuses the link or button that opens a row. */
function focusRow(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>("a, button")?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

/**
 * `j` and `k` move through the rows of a list (elements with `data-row="<id>"` whose first link opens them, so that
 * Enter does). `onKey` says what further keys do with the row that has the focus.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  onKey: Record<string, (id: string) => void> = {},
  enabled = true,
) {
  const step = useCallback(
    (by: 1 | -1) => {
      if (!list.current) {
        return;
      }
      const rows = [...list.current.querySelectorAll<HTMLElement>(ROW)];
      const current = focusedRow(list.current);
      const index = current ? rows.indexOf(current) + by : 0;
      focusRow(rows[Math.min(Math.max(index, 0), rows.length - 1)]);
    },
    [list],
  );
  const keys: Hotkeys = { j: () => step(1), k: () => step(-1) };
  for (const [key, act] of Object.entries(onKey)) {
    keys[key] = () => {
      const row = list.current && focusedRow(list.current);
      if (row?.dataset.row) {
        act(row.dataset.row);
      }
    };
  }
  useHotkeys(keys, enabled);
}
