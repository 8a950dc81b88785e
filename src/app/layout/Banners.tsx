import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { formatDay } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./banners.module.css";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** What holds for every page: the fixed day of the demo, a connection that is gone. */
export function Banners(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useProfile();
  const online = useSyncExternalStore(subscribe, () => window.navigator.onLine);
  return (
    <>
      {data?.demo_today && (
        <p className={styles.demo}>{t("app.demoBanner", { date: formatDay(data.demo_today, language, "long") })}</p>
      )}
      <p className={styles.offline} role="status" hidden={online}>
        {online ? "" : t("app.offline")}
      </p>
    </>
  );
}
