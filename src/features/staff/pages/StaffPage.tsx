import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function StaffPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("staff.title")}</h1>;
}
