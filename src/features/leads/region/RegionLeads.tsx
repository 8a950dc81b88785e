import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { EmptyState } from "@/ui/EmptyState";
import { bringToTop } from "@/ui/motion";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { BulkSteps } from "../bulk/BulkSteps";
import { type LeadFilters, NO_FILTERS, NOBODY } from "../filters/leadFilters";
import styles from "./Region.module.css";
import type { RegionUrl } from "./useRegionUrl";

const LeadsTable = lazy(() => import("../table/LeadsTable").then((file) => ({ default: file.LeadsTable })));

interface RegionLeadsProps {
  agencies: AgencyLoad[];
  url: RegionUrl;
}

/** The open leads of the agency or agent chosen, to be handed over. */
export function RegionLeads({ agencies, url }: RegionLeadsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const section = useRef<HTMLElement>(null);
  const { agency: agencyId, agent: agentId } = url.chosen;
  const agency = agencies.find(({ id, agents }) =>
    agencyId ? id === agencyId : agents.some((one) => one.id === agentId),
  );
  const agent = agency?.agents.find(({ id }) => id === agentId);
  const filters = useMemo(
    (): LeadFilters => ({
      ...NO_FILTERS,
      open: true,
      agencies: agencyId ? [agencyId] : [],
      agents: agentId ? [agentId] : [],
    }),
    [agencyId, agentId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice brings its leads into sight
  useEffect(() => {
    bringToTop(section.current);
  }, [agencyId, agentId]);

  const name = agency && localizedName(agency, language);
  const whose = agent?.full_name ?? (agentId === NOBODY ? t("assignments.region.nobody") : null);
  const left = agent?.open_leads ?? (agentId === NOBODY ? agency?.unassigned : agency?.open_leads);
  return (
    <section ref={section} className={styles.leads} aria-labelledby="region-leads-title">
      <div className={styles.leadsHead}>
        <h2 className={styles.heading} id="region-leads-title">
          {name ?? t("assignments.region.unknown")}
          {whose && (
            <>
              {" · "}
              <bdi>{whose}</bdi>
            </>
          )}
        </h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} onClick={url.close}>
          {t("assignments.region.close")}
        </Button>
      </div>
      {left === 0 ? (
        <EmptyState title={t("assignments.region.empty.title")}>{t("assignments.region.empty.text")}</EmptyState>
      ) : (
        <Suspense fallback={<ListSkeleton rows={8} />}>
          <LeadsTable
            key={`${agencyId}.${agentId}`}
            filters={filters}
            editionId={undefined}
            onClear={url.close}
            bulkActions={(ids, clear, seen) => (
              <BulkSteps leadIds={ids} seen={seen} agencyId={agencyId ?? undefined} onDone={clear} />
            )}
          />
        </Suspense>
      )}
    </section>
  );
}
