import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./crashPage.module.css";
import { StatePage } from "./StatePage";

/** Why a page cannot be shown: it broke, or its code did not come, for want of a network or of that version. */
function reasonOf(error: Error): "body" | "offline" | "update" {
  if (!/dynamically imported module|module script failed|preload/i.test(error.message)) {
    return "body";
  }
  return window.navigator.onLine ? "update" : "offline";
}

/** Says that a page broke or could not be loaded; reloading helps in each case. */
export function CrashPage({ error }: { error: Error }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <StatePage
        title={t("app.crash.title")}
        body={t(`app.crash.${reasonOf(error)}`)}
        actions={
          <button type="button" className={styles.reload} onClick={() => window.location.reload()}>
            {t("app.crash.reload")}
          </button>
        }
      />
    </div>
  );
}
