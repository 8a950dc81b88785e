import { ArrowsAltOutlined } from "@ant-design/icons";
import { Button, ConfigProvider, Drawer, Grid } from "antd";
import {
  lazy,
  type ReactNode,
  Suspense,
  startTransition,
  useContext,
  useEffect,
  useOptimistic,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useHotkeys } from "@/ui/useHotkeys";
import { LeadSkeleton } from "./LeadSkeleton";
import { NeighbourNav } from "./NeighbourNav";
import { focusLinkOf, neighboursOf, rememberOrder, shownOrder } from "./neighbours";
import { useLead } from "./useLead";
import { useLeadParam } from "./useLeadParam";

const LeadView = lazy(() => import("./LeadView").then((file) => ({ default: file.LeadView })));

/** The lead that the address names (`?lead=<id>`), beside the list it was opened from. */
export function LeadDrawer(): ReactNode {
  const { t } = useTranslation();
  const { leadId: named, addressOf, close } = useLeadParam();
  const [leadId, showAhead] = useOptimistic(named);
  const { md } = Grid.useBreakpoint();
  const { direction } = useContext(ConfigProvider.ConfigContext);
  const navigate = useAppNavigate();
  const isThere = useLead(leadId ?? "", false).lead !== undefined;
  const [order, setOrder] = useState<string[]>([]);
  const last = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page behind is read anew for each lead, and once it is there
  useEffect(() => {
    if (leadId) {
      const shown = shownOrder();
      rememberOrder(shown);
      setOrder(shown);
      last.current = leadId;
    }
  }, [leadId, isThere]);
  const neighbours = leadId && neighboursOf(leadId, order);
  // what had the focus may be gone, as a button of the lead before or of the stage before: then no part of the drawer hears it
  useHotkeys({ escape: () => document.activeElement === document.body && close() }, leadId !== null);
  const go = (id: string) =>
    startTransition(() => {
      // the lead first, then the page behind, which reads the address too
      showAhead(id);
      // in place of the one before: the way back leads to the list
      navigate(addressOf(id), { replace: true });
    });
  return (
    <Drawer
      open={leadId !== null}
      onClose={close}
      afterOpenChange={(isOpen) => !isOpen && focusLinkOf(last.current)}
      placement={direction === "rtl" ? "left" : "right"}
      width={md === false ? "100%" : 720}
      destroyOnHidden
      title={t("lead.drawer")}
      extra={
        <>
          {neighbours && <NeighbourNav neighbours={neighbours} onGo={go} />}
          <AppLink to={`/leads/${leadId}`}>
            <Button type="text" icon={<ArrowsAltOutlined />}>
              {t("lead.fullPage")}
            </Button>
          </AppLink>
        </>
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
