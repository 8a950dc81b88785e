import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import styles from "./AgencyDay.module.css";

/** The keys that work through the queue. */
export function QueueKeys() {
  const { t } = useTranslation();
  return (
    <div className={styles.keys}>
      <span>
        <KeyHint keys="j" /> <KeyHint keys="k" /> {t("assignments.keys.move")}
      </span>
      <span>
        <KeyHint keys="a" /> {t("assignments.keys.assign")}
      </span>
      <span>
        <KeyHint keys="x" /> {t("assignments.keys.select")}
      </span>
    </div>
  );
}
