import { BarChartOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyLoad } from "@/backend/agencyLoad";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { EmptyState } from "@/ui/EmptyState";
import { HeadLink } from "@/ui/HeadLink";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { CardSkeleton, ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { TeamAbsences } from "../absences/TeamAbsences";
import { useAbsences } from "../absences/useAbsences";
import { LeadDrawer } from "../lead-page/LeadDrawer";
import { LoadLegend } from "../region/LoadLegend";
import { LoadTable } from "../region/LoadTable";
import styles from "../region/Region.module.css";
import { RegionFigures } from "../region/RegionFigures";
import { RegionLeads } from "../region/RegionLeads";
import { useRegionUrl } from "../region/useRegionUrl";

/** The load of the region: its agencies and agents, and the leads of one of them to hand over. */
export default function RegionPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const region = useProfile().data?.region;
  const { data, error, isFetching, refetch } = useAgencyLoad();
  const url = useRegionUrl();
  const absences = useAbsences();
  const content = () => {
    if (!data) {
      return error ? (
        <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : (
        <>
          <CardSkeleton cards={4} />
          <ListSkeleton rows={8} />
        </>
      );
    }
    if (data.length === 0) {
      return <EmptyState title={t("assignments.region.none.title")}>{t("assignments.region.none.text")}</EmptyState>;
    }
    return (
      <>
        <RegionFigures agencies={data} />
        <LoadTable agencies={data} url={url} />
        <LoadLegend />
        <div className={styles.absences}>
          <TeamAbsences agencies={data} absences={absences} heading="h2" />
        </div>
        {(url.chosen.agency || url.chosen.agent) && <RegionLeads agencies={data} url={url} />}
      </>
    );
  };
  return (
    <>
      <PageHeader
        title={
          region
            ? t("assignments.region.title", { name: localizedName(region, language) })
            : t("assignments.region.titleBare")
        }
        lead={t("assignments.region.lead")}
        action={
          <HeadLink to="/figures" icon={<BarChartOutlined aria-hidden="true" />}>
            {t("app.nav.figures")}
          </HeadLink>
        }
      />
      {content()}
      <LeadDrawer />
    </>
  );
}
