import { useEffect, useLayoutEffect, useRef } from "react";
import { isLayerOpen } from "./isLayerOpen";

/** What each key does: `j`, `/`, `?`, `Enter`, `mod+k` (Ctrl or ⌘). */
export type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

/** The letter or sign on a key: an Arabic keyboard gives Arabic letters, and the same keys are meant. */
export function latinKey({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  if (key.length > 1 || /^[ -~]$/.test(key)) {
    return key.toLowerCase();
  }
  return code === "Slash" ? "/" : code.replace(/^Key/, "").toLowerCase();
}

/** The name of a pressed key: lower case, with `mod+` and `alt+` before it. */
function hotkeyOf(event: KeyboardEvent): string {
  // a shifted letter is the letter, a shifted sign such as `?` is already the sign
  return `${event.ctrlKey || event.metaKey ? "mod+" : ""}${event.altKey ? "alt+" : ""}${latinKey(event)}`;
}

/** The digit printed on a key of the upper row: there French keyboards give signs, Arabic ones Arabic digits. */
function digitOf({ code, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  return ctrlKey || metaKey || altKey ? "" : (/^Digit(\d)$/.exec(code)?.[1] ?? "");
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        "input:not([type=checkbox], [type=radio]), textarea, select, [role=combobox], [role=textbox], [role=listbox], [role=menu], .ant-modal-wrap",
      ) !== null)
  );
}

/** The space bar presses the button that has the focus, and does nothing else then. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return key === " " && target instanceof Element && target.closest("button, summary") !== null;
}

/**
 * Listens to single keys on the page, except where somebody types or a dialog is open; `mod+…` works everywhere.
 * `isBehind` says of a page that it rests while a drawer or dialog lies over it.
 */
export function useHotkeys(keys: Hotkeys, enabled = true, isBehind = false): void {
  const latest = useRef(keys);
  // with the drawing itself: a key pressed right after must not meet what it meant before
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) {
      return;
    }
    const listen = (event: KeyboardEvent) => {
      const name = hotkeyOf(event);
      const actionOf = (key: string) => (Object.hasOwn(latest.current, key) ? latest.current[key] : undefined);
      const action = actionOf(name) ?? actionOf(digitOf(event));
      if (!action || event.defaultPrevented || event.isComposing || (isBehind && isLayerOpen())) {
        return;
      }
      if (isPressing(event) || (!name.startsWith("mod+") && isTyping(event.target))) {
        return;
      }
      event.preventDefault();
      action(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [enabled, isBehind]);
}
