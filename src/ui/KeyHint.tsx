import styles from "./KeyHint.module.css";

const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

const NAMES: Record<string, string> = {
  mod: APPLE ? "⌘" : "Ctrl",
  shift: "⇧",
  enter: "↵",
  escape: "Esc",
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
  plus: "+",
  space: "␣",
};

/** The keys of a shortcut, such as `mod+k`, drawn as keys. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} dir="ltr">
      {keys.split("+").map((key) => (
        <kbd key={key}>{NAMES[key.toLowerCase()] ?? key}</kbd>
      ))}
    </span>
  );
}
