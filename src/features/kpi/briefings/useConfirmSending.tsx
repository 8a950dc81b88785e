import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import styles from "./briefings.module.css";

/** Asks before a briefing is sent, which nobody can take back: what it is about, and what is said in it. */
export function useConfirmSending(): (name: string, note: string) => Promise<boolean> {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  return useCallback(
    async (name, note) =>
      await modal.confirm({
        title: t("briefing.form.confirm", { name }),
        content: (
          <>
            <p className={styles.soft}>{t("briefing.form.lasting")}</p>
            {note && (
              <p className={styles.excerpt} dir="auto">
                {note}
              </p>
            )}
          </>
        ),
        okText: t("briefing.form.sendNow"),
        cancelText: t("common.action.cancel"),
      }),
    [modal, t],
  );
}
