import { Switch } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./bell.module.css";
import type { Reminders } from "./useReminders";

/** Whether this device also reminds by the browser's own notices; the browser is asked on the click alone. */
export function ReminderSwitch({ reminders: { isPossible, isOn, isRefused, change } }: { reminders: Reminders }) {
  const { t } = useTranslation();
  const id = useId();
  if (!isPossible) {
    return null;
  }
  return (
    <div className={styles.reminder}>
      <Switch size="small" id={id} checked={isOn} disabled={isRefused} onChange={(wanted) => void change(wanted)} />
      <label htmlFor={id}>
        {t("bell.remind.label")}
        <span className={styles.meta}>{t(isRefused ? "bell.remind.refused" : "bell.remind.hint")}</span>
      </label>
    </div>
  );
}
