import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { StatePage } from "./StatePage";

/** Says that an address leads nowhere. */
export function NotFoundPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  return (
    <StatePage
      title={t("app.notFound.title")}
      body={t("app.notFound.body")}
      actions={
        <Button type="primary" onClick={() => navigate("/")}>
          {t("app.notFound.home")}
        </Button>
      }
    />
  );
}
