import { DndContext, DragOverlay } from "@dnd-kit/core";
import { Alert, Grid } from "antd";
import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import type { Day } from "@/lib/dates";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { focusAt, focusedId, focusedPlace } from "@/ui/useListKeys";
import { followUpLeadOf } from "../follow-up-forms/followUp";
import { notWorking } from "../follow-up-forms/notWorking";
import { type DueTime, dueMoment } from "../follow-up-forms/proposals";
import { useMoveDue } from "../follow-up-forms/useMoveDue";
import { useProposals } from "../follow-up-forms/useProposals";
import type { FollowUpFilters } from "../follow-up-list/filters";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import { useSnoozeKey } from "../follow-up-list/useSnoozeKey";
import type { WorkList } from "../follow-up-list/useWorkList";
import { Agenda } from "./Agenda";
import styles from "./calendar.module.css";
import { EntryFace } from "./Entry";
import { MonthGrid } from "./MonthGrid";
import { type CalendarView, daysShown } from "./range";
import { Toolbar } from "./Toolbar";
import { useCalendarDrag } from "./useCalendarDrag";
import { MOST, useCalendarFollowUps } from "./useCalendarFollowUps";
import { useSpoken } from "./useSpoken";
import { WeekGrid } from "./WeekGrid";

interface CalendarProps {
  view: CalendarView;
  day: Day;
  onDay: (day: Day) => void;
  filters: FollowUpFilters;
  work: WorkList;
}

/** The follow-ups by week or month: carried to another moment, opened, gone through by keyboard. */
export function Calendar({ view, day, onDay, filters, work }: CalendarProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { md } = Grid.useBreakpoint();
  const agency = useProfile().data?.agency?.id ?? filters.agency ?? "";
  const { calendar } = useProposals(agency);
  const days = useMemo(() => daysShown(view, day), [view, day]);
  const { byDay, beyond, query } = useCalendarFollowUps(days, filters);
  const rows = useMemo(() => [...byDay.values()].flat(), [byDay]);
  const moveDue = useMoveDue();
  const spoken = useSpoken();
  useSnoozeKey(work, rows);

  const move = (row: FollowUpRow, to: DueTime) => {
    const moment = dueMoment(to);
    if (moment.getTime() !== Date.parse(row.due_at)) {
      const followUp = { ...row, name: row.lead.prospect.full_name };
      void moveDue({ followUp, to: moment, warning: notWorking(to, calendar, { t, language }) });
    }
  };
  const { carried, context } = useCalendarDrag(view, move);
  const open = (row: FollowUpRow) => work.start({ do: "complete", followUp: row, lead: followUpLeadOf(row.lead) });
  const arrows = ({ key, target }: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    const isEntry = target instanceof HTMLElement && focusedId(work.list.current) !== undefined;
    if (by && isEntry && !carried) {
      focusAt(work.list.current, focusedPlace(work.list.current) + by);
    }
  };

  const content = () => {
    if (query.isLoading) {
      return <ListSkeleton rows={8} />;
    }
    if (query.error && !query.data) {
      return <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />;
    }
    if (md === false) {
      return <Agenda days={days} day={day} onDay={onDay} byDay={byDay} calendar={calendar} work={work} />;
    }
    const shared = { days, byDay, calendar, onOpen: open };
    return (
      <DndContext {...context} accessibility={spoken}>
        {view === "week" ? <WeekGrid {...shared} /> : <MonthGrid {...shared} month={day.slice(0, 7)} />}
        <DragOverlay dropAnimation={null}>
          {carried && (
            <div className={styles.overlay}>
              <EntryFace row={carried.row} time={carried.time} />
            </div>
          )}
        </DragOverlay>
        {/* the day is said by the drag itself, which knows of no times */}
        <span className="visually-hidden" role="status">
          {view === "week" && carried?.time}
        </span>
      </DndContext>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the entries are buttons; the arrows only move between them
    <div ref={work.list} data-old={query.isPlaceholderData} className={styles.calendar} onKeyDown={arrows}>
      <Toolbar view={view} day={day} days={days} onDay={onDay} awake={work.awake} />
      {beyond > 0 && (
        <Alert type="info" showIcon message={t("follow-ups.calendar.beyond", { most: MOST, count: beyond })} />
      )}
      {content()}
    </div>
  );
}
