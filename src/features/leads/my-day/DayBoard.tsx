import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { EmptyState } from "@/ui/EmptyState";
import { MyAbsences } from "../absences/MyAbsences";
import { FollowUpItem } from "../follow-up-list/FollowUpItem";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import { useSnoozeKey } from "../follow-up-list/useSnoozeKey";
import type { WorkList } from "../follow-up-list/useWorkList";
import { StageLabel } from "../lead-page/StageLabel";
import { DayCounters } from "./DayCounters";
import { DaySection } from "./DaySection";
import { type Beyond, incompleteGroups, type LeadGroup, type MyDay } from "./groups";
import { LeadItem } from "./LeadItem";
import styles from "./MyDay.module.css";
import { Remainder } from "./Remainder";

interface DayBoardProps {
  day: MyDay;
  beyond: Beyond;
  work: WorkList;
}

/** The day in working order; each thing can be done where it stands. */
export function DayBoard({ day, beyond, work }: DayBoardProps) {
  const { t } = useTranslation();
  const { list, addressOf, start } = work;
  useSnoozeKey(work, [...day.overdue, ...day.today, ...day.upcoming]);
  const me = useProfile().data?.staff?.id;
  const incomplete = incompleteGroups(day, beyond);
  const section = (group: keyof MyDay) => ({ group, count: day[group].length, orMore: incomplete.has(group) });

  const followUps = (rows: FollowUpRow[]) =>
    rows.map((row) => (
      <FollowUpItem
        key={row.id}
        row={row}
        to={addressOf(row.lead.id)}
        aside={<StageLabel stageId={row.lead.stage_id} />}
        start={start}
      />
    ));
  const leads = (kind: LeadGroup) =>
    day[kind].map((lead) => <LeadItem key={lead.id} lead={lead} kind={kind} to={addressOf(lead.id)} start={start} />);
  const left = day.overdue.length + day.today.length + day.fresh.length + day.adrift.length + day.cooling.length;

  return (
    <div ref={list}>
      <MyAbsences />
      <DayCounters day={day} incomplete={incomplete} />
      {left === 0 && (
        <div className={styles.done}>
          <EmptyState title={t("my-day.done.title")}>
            {t(day.upcoming.length > 0 ? "my-day.done.upcoming" : "my-day.done.nothing")}
          </EmptyState>
        </div>
      )}
      <DaySection {...section("overdue")}>{followUps(day.overdue)}</DaySection>
      <DaySection {...section("today")}>{followUps(day.today)}</DaySection>
      <DaySection {...section("fresh")}>{leads("fresh")}</DaySection>
      <DaySection {...section("upcoming")}>{followUps(day.upcoming)}</DaySection>
      <Remainder of="followUps" count={beyond.followUps} to="/follow-ups?mine=1" />
      <DaySection {...section("adrift")}>{leads("adrift")}</DaySection>
      <DaySection {...section("cooling")}>{leads("cooling")}</DaySection>
      <Remainder of="leads" count={beyond.leads} to={`/leads?view=table&agent=${me}`} />
    </div>
  );
}
