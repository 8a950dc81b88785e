import { Alert } from "antd";
import type { MentionsRef } from "antd/es/mentions";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHotkeys } from "@/ui/useHotkeys";
import { useSecondDrawing } from "@/ui/useSecondDrawing";
import { followUpLeadOf } from "../follow-up-forms/followUp";
import { useFollowUpSheet } from "../follow-up-forms/useFollowUpSheet";
import { useSnooze } from "../follow-up-forms/useSnooze";
import { ConsentsCard } from "./ConsentsCard";
import styles from "./LeadContent.module.css";
import { LeadHeader } from "./LeadHeader";
import { type Lead, plannedOf } from "./lead";
import { NextStep } from "./NextStep";
import { NoteComposer } from "./NoteComposer";
import { OriginCard } from "./OriginCard";
import { StageCard } from "./StageCard";
import { Timeline } from "./Timeline";
import { useLeadRights } from "./useLeadRights";
import { WishCard } from "./WishCard";

/** The page of a lead: the next step on top, then what happened; beside it what is known. */
export function LeadContent({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const rights = useLeadRights(lead);
  const followUpLead = followUpLeadOf(lead);
  const planned = plannedOf(lead);
  const [next] = planned;
  const { start, isOpen, sheet } = useFollowUpSheet();
  const { snooze } = useSnooze();
  const [editing, setEditing] = useState(false);
  const [choosingStage, chooseStage] = useState(false);
  const note = useRef<MentionsRef>(null);
  // who goes through a list reads the head and the next step first
  const rest = useSecondDrawing();

  const followUp = () => {
    if (next && rights.complete) {
      start({ do: "complete", followUp: next, lead: followUpLead });
    } else if (rights.plan) {
      start({ do: "plan", lead: followUpLead });
    }
  };
  useHotkeys(
    {
      e: () => setEditing(rights.edit),
      f: followUp,
      n: () => {
        rest.drawNow();
        note.current?.focus();
      },
      m: () => chooseStage(rights.move),
      z: () => {
        if (next && rights.complete) {
          snooze({ ...next, name: followUpLead.name }, lead.agency_id);
        }
      },
    },
    !isOpen,
  );

  return (
    <article className={styles.lead} aria-labelledby="lead-name">
      <LeadHeader lead={lead} rights={rights} />
      {!lead.agency.active && <Alert type="warning" showIcon message={t("lead.agencyClosed")} />}
      <StageCard lead={lead} rights={rights} choosing={choosingStage} choose={chooseStage} />
      <div className={styles.columns}>
        <div className={styles.next}>
          <NextStep planned={planned} lead={followUpLead} rights={rights} start={start} />
        </div>
        {rest.isDue && (
          <>
            <div className={styles.side}>
              <WishCard lead={lead} editable={rights.edit} editing={editing} setEditing={setEditing} />
              <OriginCard lead={lead} />
              <ConsentsCard lead={lead} editable={rights.withdraw} />
            </div>
            <section className={styles.story} aria-labelledby="lead-timeline">
              <h2 className={styles.title} id="lead-timeline">
                {t("lead.timeline.title")}
              </h2>
              {rights.note && <NoteComposer leadId={lead.id} field={note} />}
              <Timeline lead={lead} />
            </section>
          </>
        )}
      </div>
      {sheet}
    </article>
  );
}
