import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function StopPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("tour.title")}</h1>;
}
