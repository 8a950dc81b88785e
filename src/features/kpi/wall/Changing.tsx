import { useState } from "react";
import styles from "./Changing.module.css";

/** A figure that shines for a moment when it changes while it is looked at. */
export function Changing({ children: text }: { children: string }) {
  const [shown, setShown] = useState({ text, changes: 0 });
  if (shown.text !== text) {
    setShown({ text, changes: shown.changes + 1 });
  }
  return (
    <span key={shown.changes} className={shown.changes > 0 ? styles.changed : undefined}>
      {text}
    </span>
  );
}
