import type { Locale } from "antd/es/locale";
import dayjs from "dayjs";
import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import type { Language } from "@/lib/language";
import type { LanguageBundle } from "./languages";
import { directionOf, isLanguage } from "./languages";

const KEY = "escale.language";
const NAMESPACE = "translation";

const loaders: Record<Language, () => Promise<{ bundle: LanguageBundle }>> = {
  fr: () => import("./fr"),
  ar: () => import("./ar"),
  en: () => import("./en"),
};
const dayjsLocales: Record<Language, string> = { fr: "fr", ar: "ar-ma", en: "en-gb" };
const loaded = new Map<Language, LanguageBundle>();

function storedLanguage(): Language {
  const value = window.localStorage.getItem(KEY);
  return isLanguage(value) ? value : "fr";
}

async function load(language: Language): Promise<void> {
  if (!loaded.has(language)) {
    const { bundle } = await loaders[language]();
    loaded.set(language, bundle);
    i18next.addResourceBundle(language, NAMESPACE, bundle.messages);
  }
}

/** Shows the whole interface in another language: texts, direction, dates, antd's own words. */
export async function showLanguage(language: Language): Promise<void> {
  await load(language);
  dayjs.locale(dayjsLocales[language]);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  window.localStorage.setItem(KEY, language);
  await i18next.changeLanguage(language);
}

/** Starts the translations in the language last used on this device, French at first. */
export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: storedLanguage(),
    ns: NAMESPACE,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await showLanguage(storedLanguage());
}

/** The language shown now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : "fr";
}

/** antd's own texts in the language shown now. */
export function useAntdLocale(): Locale | undefined {
  return loaded.get(useLanguage())?.antd;
}
