import { CheckCircleOutlined, FlagOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { now, today } from "@/lib/clock";
import { dayOf, daysBetween } from "@/lib/dates";
import { formatMoment, relativeDay, relativeMoment } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { KindIcon } from "../follow-up-forms/KindIcon";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./cards.module.css";

type Step = Pick<
  LeadRow,
  "next_follow_up_kind" | "next_follow_up_due_at" | "overdue" | "adrift" | "closed_at" | "stage_kind"
>;

interface NextStepProps {
  lead: Step;
  /** Leaves the time of day out where it is further than a day away. */
  short?: boolean;
}

function said(moment: string, language: string, short: boolean): string {
  const day = dayOf(moment);
  const isFar = Math.abs(daysBetween(today(), day)) > 1;
  return short && isFar ? relativeDay(day, today(), language) : relativeMoment(moment, { now: now(), language });
}

/** What comes next for a lead: its planned follow-up, overdue or not, that none is planned, or when it ended. */
export function NextStep({ lead, short = false }: NextStepProps) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const language = useLanguage();
  const { next_follow_up_kind: kind, next_follow_up_due_at: due, closed_at: closed } = lead;

  if (lead.stage_kind !== "open" && closed) {
    return (
      <span className={styles.step} title={formatMoment(closed, language)}>
        {lead.stage_kind === "won" ? <CheckCircleOutlined /> : <FlagOutlined />}
        <time dateTime={closed}>{relativeDay(dayOf(closed), today(), language)}</time>
      </span>
    );
  }
  if (kind && due) {
    const name = words.kind(kind);
    return (
      <span
        className={styles.step}
        data-tone={lead.overdue ? "danger" : undefined}
        title={`${name}, ${formatMoment(due, language)}`}
      >
        <span role="img" aria-label={name} className={styles.icon}>
          <KindIcon kind={kind} />
        </span>
        {lead.overdue && <span className="visually-hidden">{t("leads.card.overdue")}</span>}
        <time dateTime={due}>{said(due, language, short)}</time>
      </span>
    );
  }
  return (
    <span className={styles.step} data-tone="warning">
      <QuestionCircleOutlined />
      {t("leads.card.adrift")}
    </span>
  );
}
