import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export default function FollowUpsPage(): ReactNode {
  const { t } = useTranslation();
  return <h1>{t("follow-ups.title")}</h1>;
}
