import { Input, type InputProps } from "antd";
import type { ReactNode } from "react";
import styles from "./fields.module.css";

/** A field for what runs left to right in any language: numbers, addresses. It is about somebody else, so nothing is filled in. */
export function LtrInput(props: InputProps): ReactNode {
  return <Input dir="ltr" className={styles.ltr ?? ""} autoComplete="off" enterKeyHint="next" {...props} />;
}
