import { useTranslation } from "react-i18next";
import { type Language, toLanguage } from "@/lib/language";

/** The language the reader sees the product in. */
export function useLanguage(): Language {
  return toLanguage(useTranslation().i18n.language);
}
