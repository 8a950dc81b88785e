import { ArrowsAltOutlined } from "@ant-design/icons";
import { Button, ConfigProvider, Drawer, Grid } from "antd";
import { lazy, type ReactNode, Suspense, useContext } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { LeadSkeleton } from "./LeadSkeleton";
import { useLeadParam } from "./useLeadParam";

const LeadView = lazy(() => import("./LeadView").then((file) => ({ default: file.LeadView })));

/** The lead that the address names (`?lead=<id>`), beside the list it was opened from. */
export function LeadDrawer(): ReactNode {
  const { t } = useTranslation();
  const { leadId, close } = useLeadParam();
  const { md } = Grid.useBreakpoint();
  const { direction } = useContext(ConfigProvider.ConfigContext);
  return (
    <Drawer
      open={leadId !== null}
      onClose={close}
      placement={direction === "rtl" ? "left" : "right"}
      width={md === false ? "100%" : 720}
      destroyOnHidden
      title={t("lead.drawer")}
      extra={
        <AppLink to={`/leads/${leadId}`}>
          <Button type="text" icon={<ArrowsAltOutlined />}>
            {t("lead.fullPage")}
          </Button>
        </AppLink>
      }
    >
      {leadId && (
        <Suspense fallback={<LeadSkeleton />}>
          <LeadView key={leadId} id={leadId} />
        </Suspense>
      )}
    </Drawer>
  );
}
