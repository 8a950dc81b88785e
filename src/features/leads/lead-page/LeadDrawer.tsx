import { ConfigProvider, Drawer, Grid } from "antd";
import { lazy, type ReactNode, Suspense, useContext } from "react";
import { useTranslation } from "react-i18next";
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
      aria-label={t("lead.drawer")}
    >
      {leadId && (
        <Suspense fallback={<LeadSkeleton />}>
          <LeadView id={leadId} beside />
        </Suspense>
      )}
    </Drawer>
  );
}
