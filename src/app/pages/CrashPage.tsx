import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./crashPage.module.css";
import { StatePage } from "./StatePage";

/** True when a page's code is no longer on the server, as after a new version went online. */
function isMissingCode(error: Error): boolean {
  return /dynamically imported module|module script failed|preload/i.test(error.message);
}

/** Says that a page broke, or that it is from a version that is gone; reloading helps in both cases. */
export function CrashPage({ error }: { error: Error }): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <StatePage
        title={t("app.crash.title")}
        body={isMissingCode(error) ? t("app.crash.update") : t("app.crash.body")}
        actions={
          <button type="button" className={styles.reload} onClick={() => window.location.reload()}>
            {t("app.crash.reload")}
          </button>
        }
      />
    </div>
  );
}
