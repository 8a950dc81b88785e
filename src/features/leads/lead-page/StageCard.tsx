import { Button, Dropdown } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import { reopeningEnds, stagesAhead } from "../pipeline/rules";
import { useStages } from "../pipeline/stages";
import { useMoveLead } from "../pipeline/useMoveLead";
import { useReopenLead } from "../pipeline/useReopenLead";
import cards from "./LeadContent.module.css";
import type { Lead } from "./lead";
import styles from "./StageCard.module.css";
import { StageStepper } from "./StageStepper";
import type { LeadRights } from "./useLeadRights";

interface StageCardProps {
  lead: Lead;
  rights: LeadRights;
  /** Whether the list of stages to move to is open. */
  choosing: boolean;
  choose: (open: boolean) => void;
}

/** Where a lead stands in the pipeline, and where it can go. */
export function StageCard({ lead, rights, choosing, choose }: StageCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stages, byId } = useStages();
  const card = useRef<HTMLElement>(null);
  const { move, dialog } = useMoveLead({ showsAsked: false, focus: card });
  const reopen = useReopenLead();
  const button = useRef<HTMLButtonElement>(null);
  const [reopening, setReopening] = useState(false);
  const ahead = stagesAhead(byId.get(lead.stage_id), stages);
  const next = ahead.find(({ kind }) => kind === "open");
  const ends = ahead.filter(({ kind }) => kind !== "open");
  const movable = {
    id: lead.id,
    version: lead.version,
    stage_id: lead.stage_id,
    prospect_name: lead.prospect.full_name,
    product: lead.product,
    budget_mad: lead.budget_mad,
  };
  const moveTo = (id: string) => {
    const stage = byId.get(id);
    choose(false);
    if (stage) {
      move(movable, stage);
    }
  };
  const openAgain = async () => {
    setReopening(true);
    await reopen(movable);
    setReopening(false);
  };
  return (
    <section ref={card} tabIndex={-1} className={cards.card} aria-label={t("lead.stage.title")}>
      <StageStepper stages={stages} lead={lead} />
      {rights.move && ahead.length > 0 && (
        <div className={styles.actions}>
          {next && (
            // the second click of a double one would meet the stage after: the move shows at once
            <Button type="primary" onClick={({ detail }) => detail < 2 && moveTo(next.id)}>
              {t("lead.stage.moveTo", { stage: localizedName(next, language) })}
            </Button>
          )}
          <Dropdown
            open={choosing}
            onOpenChange={choose}
            autoFocus
            trigger={["click"]}
            menu={{
              items: ahead.map((stage) => ({ key: stage.id, label: localizedName(stage, language) })),
              onClick: ({ key }) => {
                moveTo(key);
                // After the menu has taken the focus for the chosen entry a last time.
                setTimeout(() => button.current?.focus());
              },
            }}
          >
            <Button ref={button}>{t("lead.stage.other")}</Button>
          </Dropdown>
          <span className={styles.ends}>
            {ends.map((stage) => (
              <Button key={stage.id} danger={stage.kind === "lost"} onClick={() => moveTo(stage.id)}>
                {localizedName(stage, language)}
              </Button>
            ))}
          </span>
        </div>
      )}
      {rights.reopen && lead.closed_at && (
        <div className={styles.actions}>
          <Button loading={reopening} onClick={() => void openAgain()}>
            {t("lead.stage.reopen")}
          </Button>
          <span className={styles.until}>
            {t("lead.stage.reopenUntil")} <When at={reopeningEnds(lead.closed_at).toISOString()} />
          </span>
        </div>
      )}
      {dialog}
    </section>
  );
}
