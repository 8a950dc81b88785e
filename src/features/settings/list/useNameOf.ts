import { useCallback } from "react";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { SettingColumns } from "../settings";

/** Gives a setting's name in the reader's language. */
export function useNameOf(): (row: SettingColumns) => string {
  const language = useLanguage();
  return useCallback((row) => localizedName(row, language), [language]);
}
