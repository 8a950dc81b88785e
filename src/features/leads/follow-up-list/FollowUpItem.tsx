import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { hasConsent } from "@/backend/consent";
import { now, today } from "@/lib/clock";
import { dayOf, daysBetween } from "@/lib/dates";
import { daysAgo } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import { followUpLeadOf } from "../follow-up-forms/followUp";
import { KindIcon } from "../follow-up-forms/KindIcon";
import { LaterMenu } from "../follow-up-forms/LaterMenu";
import type { FollowUpTask } from "../follow-up-forms/useFollowUpSheet";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";
import type { FollowUpRow } from "./followUpRow";
import { WorkRow } from "./WorkRow";
import styles from "./WorkRow.module.css";

/** How many days something is late, from the second on. */
function sinceWhen(moment: string, language: string): string | null {
  const day = dayOf(moment);
  return daysBetween(day, today()) > 1 ? daysAgo(day, today(), language) : null;
}

interface FollowUpItemProps {
  row: FollowUpRow;
  to: string;
  aside?: ReactNode;
  start: (task: FollowUpTask) => void;
}

/** A follow-up of a list, with what can be done about it in place. */
export function FollowUpItem({ row, to, aside, start }: FollowUpItemProps) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const language = useLanguage();
  const late = new Date(row.due_at) < now();
  const task = { followUp: row, lead: followUpLeadOf(row.lead) };
  const { full_name: name, phone, consents } = row.lead.prospect;
  return (
    <WorkRow
      id={row.id}
      to={to}
      mark={<KindIcon kind={row.kind} />}
      name={name}
      aside={aside}
      why={
        <>
          <span className={styles.kind}>{words.kind(row.kind)}</span>
          {row.note && (
            <span className={styles.note}>
              <bdi>{row.note}</bdi>
            </span>
          )}
        </>
      }
      when={
        <>
          <When at={row.due_at} />
          {late && (
            <span className={styles.late}>{sinceWhen(row.due_at, language) ?? t("follow-ups.list.overdue")}</span>
          )}
        </>
      }
      late={late}
      phone={phone}
      mayCall={hasConsent(consents, "phone")}
      actions={
        // of a closed agency nothing is worked any more
        row.agency.active && (
          <>
            <Button
              onClick={() => start({ do: "complete", ...task })}
              aria-label={t("follow-ups.list.completeOf", { name })}
            >
              {t("follow-ups.list.complete")}
            </Button>
            <Button
              type="text"
              onClick={() => start({ do: "reschedule", ...task })}
              aria-label={t("follow-ups.list.rescheduleOf", { name })}
            >
              {t("follow-ups.list.reschedule")}
            </Button>
            <LaterMenu {...task} start={start} />
          </>
        )
      }
    />
  );
}
