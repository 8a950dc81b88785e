import { Segmented } from "antd";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton } from "@/ui/Skeletons";
import { VIEWS } from "../calendar/range";
import { useCalendarUrl } from "../calendar/useCalendarUrl";
import { FilterBar } from "../follow-up-list/FilterBar";
import { FollowUpsContent } from "../follow-up-list/FollowUpsContent";
import { useFollowUpFilters } from "../follow-up-list/filters";
import { useFollowUps } from "../follow-up-list/useFollowUps";
import { useWorkList } from "../follow-up-list/useWorkList";
import { CalendarFileButton } from "../ical/CalendarFileButton";
import { LeadDrawer } from "../lead-page/LeadDrawer";
import styles from "./FollowUpsPage.module.css";

const Calendar = lazy(() => import("../calendar/Calendar").then((file) => ({ default: file.Calendar })));

/** The follow-ups still to be done in the agencies the reader sees. */
export default function FollowUpsPage(): ReactNode {
  const { t } = useTranslation();
  const { filters, change } = useFollowUpFilters();
  const { view, day, setView, setDay } = useCalendarUrl();
  const isList = view === "list";
  const { rows, total, query } = useFollowUps(filters, isList);
  const work = useWorkList();
  return (
    <>
      <PageHeader
        title={t("follow-ups.title")}
        lead={isList && query.data ? t("follow-ups.count", { count: total }) : t("follow-ups.lead")}
        action={
          <div className={styles.tools}>
            <CalendarFileButton />
            <Segmented
              aria-label={t("follow-ups.calendar.view")}
              name="view"
              value={view}
              options={VIEWS.map((value) => ({ value, label: t(`follow-ups.calendar.views.${value}`) }))}
              onChange={setView}
            />
          </div>
        }
      />
      <FilterBar filters={filters} change={change} timed={isList} />
      {isList ? (
        <FollowUpsContent rows={rows} total={total} query={query} filters={filters} change={change} work={work} />
      ) : (
        <Suspense fallback={<ListSkeleton rows={8} />}>
          <Calendar view={view} day={day} onDay={setDay} filters={filters} work={work} />
        </Suspense>
      )}
      {work.sheet}
      <LeadDrawer />
    </>
  );
}
