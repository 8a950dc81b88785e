import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { messagesByDomain } from "../../src/app/i18n/languages";

const files = import.meta.glob<object>("../../src/locales/*/*.json", { eager: true, import: "default" });

function messages(language: string): Record<string, unknown> {
  const inLanguage = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  const texts = JSON.stringify(messagesByDomain(Object.fromEntries(inLanguage)));
  // a test quotes a text with the spaces of the keyboard
  return JSON.parse(texts.replaceAll("\u00a0", " ")) as Record<string, unknown>;
}

/** Starts the product's own texts for component tests, in French unless told otherwise. */
export async function useTexts(language: "fr" | "ar" | "en" = "fr"): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: messages(language) } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}
