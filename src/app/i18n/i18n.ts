import type { Locale } from "antd/es/locale";
import dayjs from "dayjs";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, toLanguage } from "@/lib/language";
import { useLanguage } from "@/ui/useLanguage";
import { directionOf, type LanguageBundle, type Messages } from "./languages";
import type { Part } from "./partFiles";
import { partTexts } from "./parts";

const KEY = "escale.language";
const NAMESPACE = "translation";

const entryTexts: Record<Language, () => Promise<{ bundle: LanguageBundle }>> = {
  fr: () => import("./fr"),
  ar: () => import("./ar"),
  en: () => import("./en"),
};
const workspaceTexts: Record<Language, () => Promise<{ messages: Messages }>> = {
  fr: () => import("./fr.workspace"),
  ar: () => import("./ar.workspace"),
  en: () => import("./en.workspace"),
};
const parts = new Set<Part>();
const dayjsLocales: Record<Language, string> = { fr: "fr", ar: "ar-ma", en: "en-gb" };
const loaded = new Map<Language, LanguageBundle>();
let inWorkspace = false;

function add(language: Language, messages: Messages): void {
  i18next.addResourceBundle(language, NAMESPACE, messages, true, true);
}

async function load(language: Language): Promise<void> {
  const [{ bundle }, workspace, opened] = await Promise.all([
    entryTexts[language](),
    inWorkspace ? workspaceTexts[language]() : undefined,
    partTexts(language, parts),
  ]);
  loaded.set(language, bundle);
  for (const messages of [bundle.messages, workspace?.messages, opened]) add(language, messages ?? {});
}

/** Brings the texts of one part of the product, in the language shown now and in any shown from now on. */
export async function addPartTexts(part: Part): Promise<void> {
  parts.add(part);
  const language = toLanguage(i18next.language);
  add(language, await partTexts(language, [part]));
}

/** Brings the texts of the pages behind the sign-in, in the language shown now and in any shown from now on. */
export async function addWorkspaceTexts(): Promise<void> {
  inWorkspace = true;
  await load(toLanguage(i18next.language));
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
  const language = toLanguage(window.localStorage.getItem(KEY));
  await i18next.use(initReactI18next).init({
    lng: language,
    ns: NAMESPACE,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await showLanguage(language);
}

/** antd's own texts in the language shown now. */
export function useAntdLocale(): Locale | undefined {
  return loaded.get(useLanguage())?.antd;
}
