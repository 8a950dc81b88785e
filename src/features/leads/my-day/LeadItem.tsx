import { FieldTimeOutlined, UserAddOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localized } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { FollowUpTask } from "../follow-up-forms/useFollowUpSheet";
import { WorkRow } from "../follow-up-list/WorkRow";
import styles from "../follow-up-list/WorkRow.module.css";
import type { LeadRow } from "../pipeline/leadRow";
import type { LeadGroup } from "./groups";

interface LeadItemProps {
  lead: LeadRow;
  kind: LeadGroup;
  to: string;
  start: (task: FollowUpTask) => void;
}

const MARKS: Record<LeadGroup, ReactNode> = {
  fresh: <UserAddOutlined />,
  adrift: <WarningOutlined />,
  cooling: <FieldTimeOutlined />,
};

/** Since when a lead has been waiting. */
const SINCE: Record<LeadGroup, (lead: LeadRow) => string> = {
  fresh: ({ created_at }) => created_at,
  adrift: ({ stage_entered_at }) => stage_entered_at,
  cooling: ({ last_activity_at, created_at }) => last_activity_at ?? created_at,
};

/** A lead that waits for its first call, for a next step, or for something to happen. */
export function LeadItem({ lead, kind, to, start }: LeadItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const city = localized(lead, "wished_city_name", language);
  const from = localized(lead, "stop_city_name", language);
  const name = lead.prospect_name;
  const wish = [lead.product && t(`common.productKind.${lead.product}`), city].filter(Boolean).join(" · ");
  return (
    <WorkRow
      id={lead.id}
      to={to}
      mark={MARKS[kind]}
      name={name}
      aside={
        lead.caravan_kind && (
          <CaravanTag kind={lead.caravan_kind} label={from || t(`common.caravanKind.${lead.caravan_kind}`)} />
        )
      }
      why={
        <>
          <span className={styles.kind}>{t(`my-day.why.${kind}`)}</span>
          {wish && <span className={styles.note}>{wish}</span>}
        </>
      }
      when={<When at={SINCE[kind](lead)} />}
      phone={lead.prospect_phone}
      mayCall={lead.consents.includes("phone")}
      actions={
        <Button
          onClick={() =>
            start({
              do: "plan",
              lead: {
                id: lead.id,
                agency_id: lead.agency_id,
                assignee_id: lead.assignee_id,
                name,
                open: true,
              },
            })
          }
          aria-label={t("my-day.planOf", { name })}
        >
          {t("my-day.plan")}
        </Button>
      }
    />
  );
}
