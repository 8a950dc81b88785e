import { useEffect, useState } from "react";
import { toLanguage } from "@/lib/language";
import { useLanguage } from "@/ui/useLanguage";
import type { ActiveStaff } from "../guards/staffContext";
import { showLanguage } from "../i18n/i18n";
import { chooseTheme, toThemeChoice } from "../theme/themeMode";
import { isLanguageChosen } from "./languageChosen";
import { usePreferences } from "./usePreferences";

/**
 * Brings the person's own language and theme to this device; true once they are there. A language
 * chosen on the sign-in page is the newer wish and is kept instead.
 */
export function usePersonalAppearance(staff: ActiveStaff): boolean {
  const shown = useLanguage();
  const { save } = usePreferences();
  const [readyFor, setReadyFor] = useState<string>();

  useEffect(() => {
    if (readyFor === staff.id) {
      return;
    }
    chooseTheme(toThemeChoice(staff.theme));
    if (isLanguageChosen()) {
      save({ locale: shown });
      setReadyFor(staff.id);
    } else {
      // where their language cannot be loaded, the device's goes on
      showLanguage(toLanguage(staff.locale))
        .catch(() => undefined)
        .then(() => setReadyFor(staff.id));
    }
  }, [staff, readyFor, shown, save]);

  return readyFor === staff.id;
}
