import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./searchButton.module.css";

interface FirstLettersProps {
  typed: string;
  onType: (text: string) => void;
}

/** Takes what is typed until the palette's own field is here, so that no letter is lost or taken for a key of the page. */
export function FirstLetters({ typed, onType }: FirstLettersProps): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      className={styles.first}
      aria-label={t("search.label")}
      value={typed}
      onChange={({ target }) => onType(target.value)}
    />
  );
}
