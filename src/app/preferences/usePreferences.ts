import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { type Profile, profileQuery } from "@/backend/profile";
import { queryClient } from "@/backend/queryClient";
import { callFunction } from "@/backend/rpc";
import type { Language } from "@/lib/language";
import { showLanguage } from "../i18n/i18n";
import { chooseTheme, type ThemeChoice } from "../theme/themeMode";
import { forgetLanguageChosen } from "./languageChosen";

interface Preferences {
  locale?: Language;
  theme?: ThemeChoice;
}

function remember(preferences: Preferences): void {
  queryClient.setQueryData<Profile>(profileQuery.queryKey, (profile) =>
    profile?.staff ? { ...profile, staff: { ...profile.staff, ...preferences } } : profile,
  );
}

/** Ways to change language and theme: shown at once, kept with the person's profile. */
export function usePreferences() {
  const { message } = App.useApp();
  const { t } = useTranslation();
  const { mutate: save } = useMutation({
    mutationFn: ({ locale, theme }: Preferences) =>
      callFunction("save_preferences", { p_locale: locale, p_theme: theme }),
    onMutate: remember,
    // a page left before the answer asks again when it is next opened
    onSuccess: (_, { locale }) => locale && forgetLanguageChosen(),
    onError: () => void message.warning(t("app.preferences.notSaved")),
  });

  return {
    save,
    changeLanguage: async (locale: Language) => {
      try {
        await showLanguage(locale);
      } catch {
        message.error(t("errors.network"));
        return;
      }
      save({ locale });
    },
    changeTheme: (theme: ThemeChoice) => {
      chooseTheme(theme);
      save({ theme });
    },
  };
}
