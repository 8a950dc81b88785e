import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "@/lib/language";
import { useLanguage } from "@/ui/useLanguage";
import { showLanguage } from "../i18n/i18n";
import { languageNames, languages } from "../i18n/languages";
import { rememberLanguageChosen } from "../preferences/languageChosen";
import styles from "./entry.module.css";

/** The three languages side by side, each in its own words, for who has not signed in yet. */
export function LanguageLinks(): ReactNode {
  const { t } = useTranslation();
  const shown = useLanguage();
  const [failed, setFailed] = useState(false);

  const choose = async (language: Language) => {
    setFailed(false);
    try {
      await showLanguage(language);
      rememberLanguageChosen();
    } catch {
      setFailed(true);
    }
  };

  return (
    <fieldset className={styles.languages} aria-label={t("app.language.label")}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === shown}
          onClick={() => void choose(language)}
        >
          {languageNames[language]}
        </button>
      ))}
      {failed && <span role="alert">{t("errors.network")}</span>}
    </fieldset>
  );
}
