import type { I18nProvider } from "@refinedev/core";
import i18next, { type ParseKeys } from "i18next";
import { toLanguage } from "@/lib/language";
import { showLanguage } from "../i18n/i18n";

function isText(key: string): key is ParseKeys {
  return i18next.exists(key);
}

interface Words {
  defaultMessage?: string | undefined;
  [name: string]: unknown;
}

/** Refine calls with (key, options, default) or with (key, default). */
function wordsOf(options: unknown, defaultMessage?: string): Words {
  return typeof options === "string" ? { defaultMessage: options } : { ...(options ?? {}), defaultMessage };
}

/** Refine's own words are looked up under `refine.`, so that they keep to one file of ours; ours under their key. */
export const i18nProvider: I18nProvider = {
  translate: (key: string, options?: unknown, fallback?: string) => {
    const { defaultMessage, ...words } = wordsOf(options, fallback);
    const found = [`refine.${key}`, key].find(isText);
    return found ? String(i18next.t(found, words)) : (defaultMessage ?? key);
  },
  changeLocale: (language) => showLanguage(toLanguage(language)),
  getLocale: () => i18next.language,
};
