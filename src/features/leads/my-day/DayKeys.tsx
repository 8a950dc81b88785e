import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import styles from "./MyDay.module.css";

/** The keys that move through the day. */
export function DayKeys() {
  const { t } = useTranslation();
  return (
    <div className={styles.keys}>
      <span>
        <KeyHint keys="j" /> <KeyHint keys="k" /> {t("my-day.keys.move")}
      </span>
      <span>
        <KeyHint keys="enter" /> {t("my-day.keys.open")}
      </span>
      <span>
        <KeyHint keys="f" /> {t("my-day.keys.followUp")}
      </span>
    </div>
  );
}
