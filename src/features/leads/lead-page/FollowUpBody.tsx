import { useTranslation } from "react-i18next";
import { When } from "@/ui/When";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";
import type { HandingSaid, LeadEvent } from "./events";
import styles from "./Timeline.module.css";

function Words({ children }: { children: string | undefined }) {
  return children ? (
    <p className={styles.detail}>
      <bdi>{children}</bdi>
    </p>
  ) : null;
}

/** A follow-up that was planned: what and when, and what about. */
export function PlannedBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const followUp = event.follow_up;
  if (!followUp) {
    return <p className={styles.headline}>{t("lead.event.follow_up_planned")}</p>;
  }
  return (
    <>
      <p className={styles.headline}>
        {t("lead.event.follow_up_planned")} <strong>{words.kind(followUp.kind)}</strong>
        <When at={followUp.due_at} />
      </p>
      <Words>{followUp.note}</Words>
    </>
  );
}

/** A follow-up that was handed to a colleague, and the words that went along. */
export function HandedBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const { note, absence } = event.changes as HandingSaid;
  const absenceWords = {
    begun: t("lead.event.absenceBegun"),
    over: t("lead.event.absenceOver"),
    changed: t("lead.event.absenceChanged"),
  };
  return (
    <>
      <p className={styles.headline}>
        {t("lead.event.follow_up_handed", { kind: words.kind(event.follow_up?.kind ?? "") })}{" "}
        <strong>
          <bdi>{event.to_staff?.full_name ?? t("ui.mention.colleague")}</bdi>
        </strong>
      </p>
      <Words>{absence ? absenceWords[absence] : note}</Words>
    </>
  );
}

/** A follow-up that was closed: what came of it and what was said. */
export function DoneBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const followUp = event.follow_up;
  if (!followUp) {
    return <p className={styles.headline}>{t("lead.event.follow_up_done")}</p>;
  }
  return (
    <>
      <p className={styles.headline}>
        {words.kind(followUp.kind)}
        {followUp.outcome === null && <span className={styles.outcome}>{t("lead.event.cancelledThenResumed")}</span>}
        {followUp.outcome && (
          <span className={styles.outcome} data-outcome={followUp.outcome}>
            {words.outcome(followUp.outcome)}
          </span>
        )}
      </p>
      <Words>{followUp.outcome_note}</Words>
      {followUp.no_next_reason_id && (
        <p className={styles.detail}>
          {t("lead.event.noNext", { reason: words.noNextReason(followUp.no_next_reason_id) })}
        </p>
      )}
    </>
  );
}
