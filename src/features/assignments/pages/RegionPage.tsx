import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function RegionPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("assignments.title")}</h1>;
}
