/** The languages of the interface. */
export type Language = "fr" | "ar" | "en";

const LOCALES: Record<Language, string> = { fr: "fr-FR", ar: "ar-MA", en: "en-GB" };

/** The language a tag such as `ar-MA` stands for; French for any that the product does not speak. */
export function toLanguage(tag: string | null | undefined): Language {
  const base = tag?.split("-")[0];
  return base === "ar" || base === "en" ? base : "fr";
}

/** The locale whose dates, numbers and amounts a reader of the language expects. */
export function intlLocale(language: string): string {
  return LOCALES[toLanguage(language)];
}
