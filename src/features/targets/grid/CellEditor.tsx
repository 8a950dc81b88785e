import { useRef } from "react";
import styles from "./grid.module.css";

/** Where the keyboard goes on after a cell is written. */
export type After = "down" | "up" | "next" | "back" | "stay";

/** What a cell does when it is written; the same functions in every cell. */
export interface CellActions {
  write: (text: string, after: After) => void;
  cancel: () => void;
  pasteBlock: (text: string) => void;
}

interface CellEditorProps {
  label: string;
  /** What stands in it to begin with. */
  text: string;
  /** What is written replaces all of it: arrows up and down go on, as after any other cell. */
  onDone: (text: string, after: After) => void;
  onCancel: () => void;
  /** Several cells were pasted into the one. */
  onBlock: (text: string) => void;
}

function afterKey({ key, shiftKey }: { key: string; shiftKey: boolean }): After | null {
  switch (key) {
    case "Enter":
      return shiftKey ? "up" : "down";
    case "Tab":
      return shiftKey ? "back" : "next";
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    default:
      return null;
  }
}

/** The field in a cell while it is written: Enter and Tab go on, Escape leaves it as it was. */
export function CellEditor({ label, text, onDone, onCancel, onBlock }: CellEditorProps) {
  // leaving the page's focus writes too, but not what a key has done already
  const isDone = useRef(false);
  const once = (act: () => void) => {
    if (!isDone.current) {
      isDone.current = true;
      act();
    }
  };
  return (
    <input
      className={styles.editor}
      aria-label={label}
      defaultValue={text}
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
      autoFocus
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) {
          return;
        }
        const after = afterKey(event);
        const { value } = event.currentTarget;
        if (event.key === "Escape") {
          once(onCancel);
        } else if (after) {
          event.preventDefault();
          once(() => onDone(value, after));
        }
      }}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData("text/plain");
        event.stopPropagation();
        if (/[\t\n]/.test(pasted.trimEnd())) {
          event.preventDefault();
          once(() => onBlock(pasted));
        }
      }}
      onCopy={(event) => event.stopPropagation()}
      onBlur={({ target }) => once(() => onDone(target.value, "stay"))}
    />
  );
}
