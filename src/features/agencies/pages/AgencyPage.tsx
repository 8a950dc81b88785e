import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function AgencyPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("agencies.title")}</h1>;
}
