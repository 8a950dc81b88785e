import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function CounterPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("capture.title")}</h1>;
}
