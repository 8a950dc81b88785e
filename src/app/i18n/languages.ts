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

/**
 * The texts of each domain under its name: `../../locales/fr/leads.json` gives `leads`, and `errors.workspace.json`, which
 * comes with the workspace, adds to `errors`.
 */
export function messagesByDomain(files: Record<string, object>): Messages {
  const messages: Record<string, object> = {};
  for (const [path, content] of Object.entries(files)) {
    const [domain = ""] = path.slice(path.lastIndexOf("/") + 1).split(".");
    messages[domain] = { ...messages[domain], ...content };
  }
  return messages;
}
