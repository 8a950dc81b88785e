import i18next from "i18next";
import { initReactI18next } from "react-i18next";

const files: Record<string, unknown> = import.meta.glob("../../src/locales/*/*.json", {
  eager: true,
  import: "default",
});

function messages(language: string): Record<string, unknown> {
  const prefix = `../../src/locales/${language}/`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, content]) => [path.slice(prefix.length, -".json".length), content]),
  );
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
