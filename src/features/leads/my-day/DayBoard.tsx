import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { EmptyState } from "@/ui/EmptyState";
import type { MayCall } from "../contact/usePhoneConsents";
import { FollowUpItem } from "../follow-up-list/FollowUpItem";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import type { WorkList } from "../follow-up-list/useWorkList";
import { StageLabel } from "../lead-page/StageLabel";
import { DayCounters } from "./DayCounters";
import { DaySection } from "./DaySection";
import type { MyDay } from "./groups";
import { LeadItem } from "./LeadItem";
import styles from "./MyDay.module.css";

interface DayBoardProps {
  day: MyDay;
  /** Follow-ups beyond those loaded. */
  more: number;
  work: WorkList;
  mayCall: MayCall;
}

/** The day in working order; each thing can be done where it stands. */
export function DayBoard({ day, more, work, mayCall }: DayBoardProps) {
  const { t } = useTranslation();
  const { list, addressOf, start } = work;

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
  const leads = (kind: "fresh" | "adrift") =>
    day[kind].map((lead) => (
      <LeadItem
        key={lead.id}
        lead={lead}
        kind={kind}
        to={addressOf(lead.id ?? "")}
        mayCall={mayCall(lead.prospect_id)}
        start={start}
      />
    ));
  const left = day.overdue.length + day.today.length + day.fresh.length + day.adrift.length;

  return (
    <div ref={list}>
      <DayCounters day={day} />
      {left === 0 && (
        <div className={styles.done}>
          <EmptyState title={t("my-day.done.title")}>
            {t(day.upcoming.length > 0 ? "my-day.done.upcoming" : "my-day.done.nothing")}
          </EmptyState>
        </div>
      )}
      <DaySection group="overdue" count={day.overdue.length}>
        {followUps(day.overdue)}
      </DaySection>
      <DaySection group="today" count={day.today.length}>
        {followUps(day.today)}
      </DaySection>
      <DaySection group="fresh" count={day.fresh.length}>
        {leads("fresh")}
      </DaySection>
      <DaySection group="upcoming" count={day.upcoming.length}>
        {followUps(day.upcoming)}
      </DaySection>
      <DaySection group="adrift" count={day.adrift.length}>
        {leads("adrift")}
      </DaySection>
      {more > 0 && <AppLink to="/follow-ups?mine=1">{t("my-day.more", { count: more })}</AppLink>}
    </div>
  );
}
