import { EnvironmentOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./topBar.module.css";

/** The agency or region the reader works for. */
export function Scope(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useProfile();
  const place = data?.agency ?? data?.region;
  return (
    <p className={styles.scope}>
      <EnvironmentOutlined />
      <span>{place ? localizedName(place, language) : t("app.headOffice")}</span>
    </p>
  );
}
