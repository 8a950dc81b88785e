import { useSyncExternalStore } from "react";
import { getI18n } from "react-i18next";
import { type Language, toLanguage } from "@/lib/language";

function onChange(tell: () => void): () => void {
  const i18n = getI18n();
  i18n.on("languageChanged", tell);
  return () => i18n.off("languageChanged", tell);
}

const now = (): Language => toLanguage(getI18n().language);

/** The language the reader sees the product in; asked of every mark of a chart, so without the texts. */
export function useLanguage(): Language {
  return useSyncExternalStore(onChange, now);
}
