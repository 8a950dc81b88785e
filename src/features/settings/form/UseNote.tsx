import { useTranslation } from "react-i18next";
import { useSettingUse } from "../api";
import type { SettingList } from "../settings";
import styles from "../settings.module.css";
import { useUseWords } from "../useUseWords";

/** Says before a setting is changed what will show the change. */
export function UseNote({ list, id }: { list: SettingList; id: string }) {
  const { t } = useTranslation();
  const { data, isLoading } = useSettingUse(list, id);
  const words = useUseWords();
  const said = data ? words(list, data) : [];
  if (list === "message_templates") {
    return null;
  }
  return (
    <p className={styles.use} aria-live="polite">
      {isLoading && t("settings.use.counting")}
      {data && (said.length > 0 ? `${said.join(" · ")}. ${t("settings.use.follow")}` : t("settings.use.none"))}
    </p>
  );
}
