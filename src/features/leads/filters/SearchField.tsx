import { SearchOutlined } from "@ant-design/icons";
import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import { useHotkeys } from "@/ui/useHotkeys";
import styles from "./filters.module.css";

const PAUSE_MS = 300;

interface SearchFieldProps {
  value: string;
  onSearch: (text: string) => void;
}

/** Looks for a name or a phone number, a moment after the last letter typed. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const field = useRef<InputRef>(null);
  useHotkeys({ "/": () => field.current?.focus({ cursor: "all" }) });

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
      suffix={text ? null : <KeyHint keys="/" />}
      placeholder={t("leads.filters.searchHint")}
      aria-label={t("leads.filters.search")}
    />
  );
}
