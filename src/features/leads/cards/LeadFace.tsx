import { memo } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney, formatMoneyCompact } from "@/lib/money";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useLanguage } from "@/ui/useLanguage";
import { LabelTags } from "../labels/LabelTags";
import { amountOf, type LeadRow } from "../pipeline/leadRow";
import styles from "./cards.module.css";
import { LeadLink } from "./LeadLink";
import { NextStep } from "./NextStep";
import { Wish } from "./Wish";

interface LeadFaceProps {
  lead: LeadRow;
  /** Makes the card lead to the lead; the picture under a dragging hand does not. */
  linked?: boolean;
}

function Owner({ name }: { name: string | null }) {
  const { t } = useTranslation();
  if (!name) {
    return (
      <span
        className={styles.nobody}
        role="img"
        aria-label={t("leads.card.unassigned")}
        title={t("leads.card.unassigned")}
      />
    );
  }
  return (
    <span title={name}>
      <PersonAvatar name={name} size={24} />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}

/** What a card of a lead tells: who, looking for what, for how much, what comes next and who works it. */
export const LeadFace = memo(function LeadFace({ lead, linked = false }: LeadFaceProps) {
  const language = useLanguage();
  const amount = amountOf(lead);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{linked ? <LeadLink lead={lead} stretched /> : lead.prospect_name}</span>
        <Owner name={lead.assignee_name} />
      </div>
      <div className={styles.wish}>
        <Wish lead={lead} />
      </div>
      <LabelTags labels={lead.labels} />
      <div className={styles.foot}>
        <NextStep lead={lead} short />
        {amount !== null && (
          <span className={styles.budget} title={formatMoney(amount, language)}>
            {formatMoneyCompact(amount, language)}
          </span>
        )}
      </div>
    </>
  );
});
