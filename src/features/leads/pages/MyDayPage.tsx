import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { useWorkList } from "../follow-up-list/useWorkList";
import { LeadDrawer } from "../lead-page/LeadDrawer";
import { DayBoard } from "../my-day/DayBoard";
import { DayKeys } from "../my-day/DayKeys";
import { useMyDay } from "../my-day/useMyDay";

/** My day: everything the person signed in has to do, in working order. */
export default function MyDayPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, beyond, isLoading, error, isFetching, refetch } = useMyDay();
  const work = useWorkList();
  const content = () => {
    if (isLoading) {
      return <ListSkeleton rows={8} />;
    }
    if (error) {
      return <LoadProblem error={error} retrying={isFetching} onRetry={refetch} />;
    }
    return <DayBoard day={day} beyond={beyond} work={work} />;
  };
  return (
    <>
      <PageHeader
        title={t("my-day.title")}
        lead={t("my-day.lead", { day: formatDay(today(), language, "long") })}
        action={<DayKeys />}
      />
      {content()}
      {work.sheet}
      <LeadDrawer />
    </>
  );
}
