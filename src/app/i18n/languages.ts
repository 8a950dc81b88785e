import type { Locale } from "antd/es/locale";
import type { Language } from "@/lib/language";

/** The languages of the product in the order they are offered, each under the name its readers give it. */
export const languageNames: Record<Language, string> = {
  fr: "Français",
  ar: "العربية",
  en: "English",
};

export const languages = Object.keys(languageNames) as Language[];

/** Our texts, a tree a domain. */
export type Messages = Record<string, unknown>;

/** What a language brings along: our texts and antd's. */
export interface LanguageBundle {
  messages: Messages;
  antd: Locale;
}

/** Writing direction of a language. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** Names each domain's file after itself: `../../locales/fr/leads.json` gives `leads`. */
export function messagesByDomain(files: Record<string, unknown>): Messages {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.slice(path.lastIndexOf("/") + 1, -".json".length), content]),
  );
}
