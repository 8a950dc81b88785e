import { BarChartOutlined, ClockCircleOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyLoad } from "@/backend/agencyLoad";
import { useProfile } from "@/backend/profile";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { sentenceCase } from "@/lib/text";
import { HeadLink } from "@/ui/HeadLink";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { CardSkeleton, ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { AgencyDay } from "../agency-day/AgencyDay";
import { QueueKeys } from "../agency-day/QueueKeys";
import { useQueue } from "../agency-day/useQueue";
import { LeadDrawer } from "../lead-page/LeadDrawer";

/** The agency's day: what slips, what waits to be given, who has how much. */
export default function AgencyDayPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, isFetching, refetch } = useAgencyLoad();
  const queue = useQueue();
  const own = useProfile().data?.agency?.id;
  const agency = data?.find(({ id }) => id === own);
  const content = () => {
    if (agency) {
      return <AgencyDay agency={agency} queue={queue} />;
    }
    if (error) {
      return <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />;
    }
    return (
      <>
        <CardSkeleton cards={3} />
        <ListSkeleton rows={8} />
      </>
    );
  };
  return (
    <>
      <PageHeader
        title={t("assignments.day.title")}
        lead={t("assignments.day.lead", { day: sentenceCase(formatDay(today(), language, "long")) })}
        action={
          <>
            <HeadLink to="/figures" icon={<BarChartOutlined aria-hidden="true" />}>
              {t("app.nav.figures")}
            </HeadLink>
            <HeadLink to="/agency-day/hours" icon={<ClockCircleOutlined aria-hidden="true" />}>
              {t("assignments.day.hours")}
            </HeadLink>
            <QueueKeys />
          </>
        }
      />
      {content()}
      <LeadDrawer />
    </>
  );
}
