import { useTranslation } from "react-i18next";
import { preciseLength } from "@/lib/lengths";
import { localized, localizedName } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import { Money } from "@/ui/Money";
import { PersonPhone } from "@/ui/person/PersonPhone";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import { LeadLink } from "../cards/LeadLink";
import { NextStep } from "../cards/NextStep";
import { Wish } from "../cards/Wish";
import { LabelTags } from "../labels/LabelTags";
import type { LeadRow } from "../pipeline/leadRow";
import { useStages } from "../pipeline/stages";
import type { ColumnKey } from "./columns";
import styles from "./table.module.css";

interface CellProps {
  lead: LeadRow;
}

function Person({ lead }: CellProps) {
  return (
    <>
      <div className={styles.name}>
        <LeadLink lead={lead} />
      </div>
      <div className={styles.reach}>
        <span className={styles.phone}>
          <PersonPhone value={lead.prospect_phone} mayCall={lead.consents.includes("phone")} />
        </span>
        <LabelTags labels={lead.labels} />
      </div>
    </>
  );
}

function StageCell({ lead }: CellProps) {
  const language = useLanguage();
  const stage = useStages().byId.get(lead.stage_id);
  return stage && <StageTag color={stage.color} label={localizedName(stage, language)} />;
}

function Owner({ lead }: CellProps) {
  const { t } = useTranslation();
  return lead.assignee_name ?? <span className={styles.nobody}>{t("leads.card.unassigned")}</span>;
}

function Origin({ lead }: CellProps) {
  const language = useLanguage();
  const stop = localized(lead, "stop_city_name", language);
  return lead.caravan_kind && <CaravanTag kind={lead.caravan_kind} label={stop} />;
}

function AgencyCell({ lead }: CellProps) {
  return localized(lead, "agency_name", useLanguage());
}

function Consents({ lead }: CellProps) {
  const { t } = useTranslation();
  const given = (["phone", "messaging", "email"] as const).filter((channel) => lead.consents.includes(channel));
  const names = given.map((channel) => t(`common.consentChannel.${channel}`)).join(t("common.listComma"));
  return names || <span className={styles.nobody}>{t("leads.list.noConsent")}</span>;
}

function Response({ lead }: CellProps) {
  const language = useLanguage();
  return lead.response_minutes !== null && preciseLength(lead.response_minutes, language);
}

/** What stands in each column of the table. */
export const CELLS: Record<ColumnKey, (props: CellProps) => React.ReactNode> = {
  prospect_name: Person,
  stage_position: StageCell,
  wished_city_name: Wish,
  budget_mad: ({ lead }) => lead.budget_mad !== null && <Money amount={lead.budget_mad} />,
  next_follow_up_due_at: NextStep,
  assignee_name: Owner,
  agency_name: AgencyCell,
  stop_city_name: Origin,
  created_at: ({ lead }) => <When at={lead.created_at} />,
  stage_entered_at: ({ lead }) => <When at={lead.stage_entered_at} />,
  last_activity_at: ({ lead }) => lead.last_activity_at && <When at={lead.last_activity_at} />,
  sold_price_mad: ({ lead }) => lead.sold_price_mad !== null && <Money amount={lead.sold_price_mad} />,
  prospect_email: ({ lead }) => lead.prospect_email && <bdi dir="ltr">{lead.prospect_email}</bdi>,
  phone_consent: Consents,
  response_minutes: Response,
};
