import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function FiguresPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("kpi.title")}</h1>;
}
