import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { KeyHint } from "@/ui/KeyHint";
import type { FollowUpLead } from "../follow-up-forms/followUp";
import type { FollowUpTask } from "../follow-up-forms/useFollowUpSheet";
import cards from "./LeadContent.module.css";
import type { PlannedFollowUp } from "./lead";
import styles from "./NextStep.module.css";
import { PlannedItem } from "./PlannedItem";
import type { LeadRights } from "./useLeadRights";

interface NextStepProps {
  planned: PlannedFollowUp[];
  lead: FollowUpLead;
  rights: LeadRights;
  start: (task: FollowUpTask) => void;
}

/** What is to be done next, first of all; an open lead without a next step says so. */
export function NextStep({ planned, lead, rights, start }: NextStepProps) {
  const { t } = useTranslation();
  const [next, ...later] = planned;
  if (!next && !lead.open) {
    return null;
  }
  const late = next !== undefined && new Date(next.due_at) < now();
  const plan = () => start({ do: "plan", lead });
  return (
    <section
      className={`${cards.card} ${styles.next}`}
      data-tone={late ? "late" : next ? "planned" : "none"}
      aria-labelledby="next-step"
    >
      <div className={cards.head}>
        <h2 className={cards.title} id="next-step">
          {t("lead.next.title")} <KeyHint keys="f" />
        </h2>
        {next && rights.plan && (
          <Button type="text" size="small" onClick={plan}>
            {t("lead.next.planAnother")}
          </Button>
        )}
      </div>
      {next ? (
        <PlannedItem followUp={next} lead={lead} rights={rights} start={start} first />
      ) : (
        <div className={styles.none}>
          <p>{t("lead.next.none")}</p>
          {rights.plan && (
            <Button type="primary" onClick={plan}>
              {t("lead.next.plan")}
            </Button>
          )}
        </div>
      )}
      {later.length > 0 && (
        <ul className={styles.later} aria-label={t("lead.next.later")}>
          {later.map((followUp) => (
            <li key={followUp.id}>
              <PlannedItem followUp={followUp} lead={lead} rights={rights} start={start} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
