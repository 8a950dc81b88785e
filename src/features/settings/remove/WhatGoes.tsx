import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { SettingUse } from "../api";
import type { SettingList } from "../settings";
import styles from "../settings.module.css";
import { useUseWords } from "../useUseWords";

/** What taking a setting away touches, or why it has to stay. */
export function WhatGoes({ list, use }: { list: SettingList; use: SettingUse }) {
  const { t } = useTranslation();
  const words = useUseWords();
  if (use.needed || use.last) {
    return <Alert type="info" showIcon message={t(use.needed ? "errors.setting_needed" : "errors.setting_last")} />;
  }
  const said = words(list, use);
  const isUsed = said.length > 0 || use.told;
  return (
    <>
      {said.length > 0 && (
        <ul className={styles.touched}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>
        {t(
          isUsed
            ? list === "stages"
              ? "settings.remove.stageKept"
              : "settings.remove.willKeep"
            : "settings.remove.never",
        )}
      </p>
    </>
  );
}
