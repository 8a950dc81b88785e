import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function AdminHomePage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("admin.title")}</h1>;
}
