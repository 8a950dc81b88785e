import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useRefreshAll } from "@/backend/useRefreshAll";
import { restoreSetting } from "../api";
import type { SettingList, SettingRow } from "../settings";
import styles from "../settings.module.css";
import { SettingFace } from "./SettingFace";
import { useNameOf } from "./useNameOf";

/** What is no longer offered, kept because something old is called so; it can be offered again. */
export function Retired({ list, rows }: { list: SettingList; rows: SettingRow[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const refresh = useRefreshAll();
  const message = useErrorMessage();
  const { message: toast } = App.useApp();
  const [busy, setBusy] = useState<string | null>(null);
  if (rows.length === 0) {
    return null;
  }
  const restore = async (row: SettingRow) => {
    setBusy(row.id);
    try {
      await restoreSetting(list, row.id);
      await refresh();
    } catch (error) {
      toast.error(message(error));
    } finally {
      setBusy(null);
    }
  };
  return (
    <details className={styles.retired}>
      <summary>{t("settings.retired.title", { count: rows.length })}</summary>
      <p className={styles.hint}>{t("settings.retired.text")}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <SettingFace list={list} row={row} />
            <Button
              size="small"
              loading={busy === row.id}
              aria-label={t("settings.retired.restoreOne", { name: nameOf(row) })}
              onClick={() => void restore(row)}
            >
              {t("settings.retired.restore")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
