import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { ChangeList } from "@/ui/changes/ChangeList";
import type { Changes } from "@/ui/changes/changes";
import { NoteText } from "@/ui/NoteText";
import { useLanguage } from "@/ui/useLanguage";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";
import { AssignmentBody } from "./AssignmentBody";
import type { LeadEvent } from "./events";
import { DoneBody, HandedBody, PlannedBody } from "./FollowUpBody";
import { StageBody } from "./StageBody";
import styles from "./Timeline.module.css";

function VisitBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { visit } = event;
  // what a known person looks for now: the lead itself keeps what the agency has on it
  const wish = event.kind === "visited" ? (event.changes as Changes) : {};
  return (
    <>
      <p className={styles.headline}>{t(event.kind === "created" ? "lead.event.created" : "lead.event.visited")}</p>
      {visit && (
        <p className={styles.detail}>
          {[visit.stop && localizedName(visit.stop.city, language), t("lead.origin.party", { count: visit.party_size })]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {Object.keys(wish).length > 0 && (
        <>
          <p className={styles.detail}>{t("lead.event.wishThatDay")}</p>
          <ChangeList changes={wish} said />
        </>
      )}
    </>
  );
}

function EditBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const what = event.follow_up
    ? t("lead.event.followUpEdited", { kind: words.kind(event.follow_up.kind) })
    : t("lead.event.edited");
  return (
    <>
      <p className={styles.headline}>{what}</p>
      <ChangeList changes={event.changes as Changes} kindName={words.kind} />
    </>
  );
}

function MergeBody({ event, kind }: { event: LeadEvent; kind: "merged" | "merge_undone" }) {
  const { t } = useTranslation();
  const { with: name, ...changes } = event.changes as Changes & { with: string };
  return (
    <>
      <p className={styles.headline}>{t(`lead.event.${kind}`, { name })}</p>
      <ChangeList changes={changes} />
    </>
  );
}

/** What an entry of the timeline tells. */
export function EventBody({ event }: { event: LeadEvent }): ReactNode {
  switch (event.kind) {
    case "created":
    case "visited":
      return <VisitBody event={event} />;
    case "assigned":
    case "reassigned":
      return <AssignmentBody event={event} />;
    case "stage_moved":
      return <StageBody event={event} />;
    case "note_added":
      return (
        <p className={styles.note} dir="auto">
          {event.note && <NoteText {...event.note} />}
        </p>
      );
    case "follow_up_planned":
      return <PlannedBody event={event} />;
    case "follow_up_handed":
      return <HandedBody event={event} />;
    case "follow_up_done":
      return <DoneBody event={event} />;
    case "edited":
      return <EditBody event={event} />;
    case "merged":
    case "merge_undone":
      return <MergeBody event={event} kind={event.kind} />;
  }
}
