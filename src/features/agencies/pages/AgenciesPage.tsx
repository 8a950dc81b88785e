import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function AgenciesPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("agencies.title")}</h1>;
}
