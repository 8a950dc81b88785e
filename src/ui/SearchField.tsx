import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { KeyHint } from "./KeyHint";
import styles from "./SearchField.module.css";
import { useHotkeys } from "./useHotkeys";

const PAUSE_MS = 300;

interface SearchFieldProps {
  /** Names the field. */
  label: string;
  /** What can be looked for. */
  hint: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Looks for what is typed, a moment after its last letter; `s` goes there. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const field = useRef<InputRef>(null);
  useHotkeys({ s: () => field.current?.focus({ cursor: "all" }) });

  // the URL changed by other means: the back button, a chip removed
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text.trim() === sent.current) {
      return;
    }
    const timer = setTimeout(() => {
      sent.current = text.trim();
      onSearch(sent.current);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onSearch]);

  return (
    <Input
      ref={field}
      className={styles.search ?? ""}
      type="search"
      allowClear
      maxLength={100}
      value={text}
      onChange={({ target }) => setText(target.value)}
      prefix={<SearchOutlined />}
      suffix={text ? null : <KeyHint keys="s" />}
      placeholder={hint}
      aria-label={label}
    />
  );
}
