import type { I18nProvider } from "@refinedev/core";
import i18next from "i18next";
import { showLanguage } from "../i18n/i18n";
import { isLanguage } from "../i18n/languages";

/** Refine's own words, looked up under `refine.` so that they keep to one file of ours. */
export const i18nProvider: I18nProvider = {
  translate: (key: string, options?: Record<string, unknown>, defaultMessage?: string) => {
    const own = `refine.${key}`;
    return i18next.exists(own) ? String(i18next.t(own as never, options as never)) : (defaultMessage ?? key);
  },
  changeLocale: async (language) => {
    if (isLanguage(language)) {
      await showLanguage(language);
    }
  },
  getLocale: () => i18next.language,
};
