import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { When } from "@/ui/When";
import type { FollowUpLead } from "../follow-up-forms/followUp";
import { KindIcon } from "../follow-up-forms/KindIcon";
import { LaterMenu } from "../follow-up-forms/LaterMenu";
import type { FollowUpTask } from "../follow-up-forms/useFollowUpSheet";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";
import type { PlannedFollowUp } from "./lead";
import styles from "./NextStep.module.css";
import type { LeadRights } from "./useLeadRights";

interface PlannedItemProps {
  followUp: PlannedFollowUp;
  lead: FollowUpLead;
  rights: LeadRights;
  start: (task: FollowUpTask) => void;
  /** The next one of all: it is closed with the page's main button. */
  first?: boolean;
}

/** A planned follow-up of the lead: what, when, by whom, and what can be done about it. */
export function PlannedItem({ followUp, lead, rights, start, first = false }: PlannedItemProps) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const late = new Date(followUp.due_at) < now();
  const kind = words.kind(followUp.kind);
  return (
    <div className={styles.item} data-first={first}>
      <span className={styles.mark} data-late={late} aria-hidden="true">
        <KindIcon kind={followUp.kind} />
      </span>
      <div className={styles.what}>
        <p className={styles.line}>
          <strong>{kind}</strong>
          <span className={styles.due} data-late={late}>
            <When at={followUp.due_at} />
          </span>
          {late && <Tag color="error">{t("follow-ups.list.overdue")}</Tag>}
          {followUp.assignee && <span className={styles.by}>{followUp.assignee.full_name}</span>}
        </p>
        {followUp.note && (
          <p className={styles.note}>
            <bdi>{followUp.note}</bdi>
          </p>
        )}
      </div>
      {rights.complete && (
        <div className={styles.actions}>
          <Button
            type={first ? "primary" : "default"}
            size={first ? "middle" : "small"}
            onClick={() => start({ do: "complete", followUp, lead })}
          >
            {t("follow-ups.list.complete")}
          </Button>
          <Button
            type={first ? "default" : "text"}
            size={first ? "middle" : "small"}
            onClick={() => start({ do: "reschedule", followUp, lead })}
          >
            {t("follow-ups.list.reschedule")}
          </Button>
          <LaterMenu followUp={followUp} lead={lead} start={start} size={first ? "middle" : "small"} />
        </div>
      )}
    </div>
  );
}
