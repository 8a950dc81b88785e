import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function MyDayPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("leads.title")}</h1>;
}
