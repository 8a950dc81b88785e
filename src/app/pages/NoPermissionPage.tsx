import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StaffRole } from "@/backend/profile";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { StatePage } from "./StatePage";

/** Says that a page exists but is not offered to the reader's role. */
export function NoPermissionPage({ role }: { role: StaffRole }): ReactNode {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  return (
    <StatePage
      title={t("app.noPermission.title")}
      body={t("app.noPermission.body", { role: t(`common.role.${role}`) })}
      actions={
        <Button type="primary" onClick={() => navigate("/")}>
          {t("app.noPermission.home")}
        </Button>
      }
    />
  );
}
