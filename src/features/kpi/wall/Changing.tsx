import { useState } from "react";
import styles from "./Changing.module.css";

/** A figure, or a dash until it is there, that shines for a moment when it changes while it is looked at. */
export function Changing({ children: text }: { children: string | undefined }) {
  const [shown, setShown] = useState({ text, changes: 0 });
  if (shown.text !== text) {
    setShown({ text, changes: shown.text === undefined ? 0 : shown.changes + 1 });
  }
  return (
    <span key={shown.changes} className={styles.figure} data-changed={shown.changes > 0}>
      {text ?? "–"}
    </span>
  );
}
