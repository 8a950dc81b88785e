import styles from "./Arrow.module.css";

/** From one to the other, in the direction of reading; what it says stands in the words around it. */
export function Arrow() {
  return <span className={styles.arrow} aria-hidden="true" />;
}
