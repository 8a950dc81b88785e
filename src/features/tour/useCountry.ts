import { intlLocale } from "@/lib/language";
import { useLanguage } from "@/ui/useLanguage";

/** Gives the name of a foreign country in the reader's language; the kingdom goes without saying. */
export function useCountry(): (code: string) => string | undefined {
  const language = useLanguage();
  const names = new Intl.DisplayNames([intlLocale(language)], { type: "region" });
  return (code) => (code === "MA" ? undefined : names.of(code));
}
