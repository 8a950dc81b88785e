import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { SettingUse } from "./api";
import type { SettingList } from "./settings";

/** Gives in words what a setting touches, a sentence each; none of what was never used. */
export function useUseWords(): (list: SettingList, use: SettingUse) => string[] {
  const { t } = useTranslation();
  return useCallback(
    (list, { leads, planned, done }) => {
      const said: string[] = [];
      if (leads > 0) {
        said.push(t(list === "stages" ? "settings.use.inStage" : "settings.use.lost", { count: leads }));
      }
      if (planned > 0) {
        said.push(t("settings.use.planned", { count: planned }));
      }
      if (done > 0) {
        said.push(t("settings.use.done", { count: done }));
      }
      return said;
    },
    [t],
  );
}
