import { type RefObject, useCallback } from "react";
import { type Hotkeys, useHotkeys } from "./useHotkeys";

const ROW = "[data-row]";

/** The row that has the focus, if any. */
function focusedRow(list: HTMLElement): HTMLElement | null {
  const row = document.activeElement?.closest<HTMLElement>(ROW) ?? null;
  return row && list.contains(row) ? row : null;
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(ROW)] : [];
}

/** The place in a list of the row that has the focus; the first if none has. */
export function focusedPlace(list: HTMLElement | null): number {
  const row = list && focusedRow(list);
  return row ? rowsOf(list).indexOf(row) : 0;
}

/** The id of the row of a list that has the focus, if any. */
export function focusedId(list: HTMLElement | null): string | undefined {
  return (list && focusedRow(list))?.dataset.row;
}

/** Focuses the link or button that opens the row at a place of a list, or the nearest there is. */
export function focusAt(list: HTMLElement | null, place: number): void {
  const rows = rowsOf(list);
  const row = rows[Math.min(Math.max(place, 0), rows.length - 1)];
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
      const current = list.current && focusedRow(list.current);
      focusAt(list.current, current ? focusedPlace(list.current) + by : 0);
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
  useHotkeys(keys, enabled, true);
}
