import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useLanguage } from "@/ui/useLanguage";
import { AssignSheet } from "../assignments/AssignSheet";
import styles from "./LeadHeader.module.css";
import { type Lead, plannedOf } from "./lead";

/** Whose lead it is; who may gives it to somebody of the agency. */
export function OwnerControl({ lead, mayAssign }: { lead: Lead; mayAssign: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const owner = lead.assignee?.full_name;
  return (
    <div className={styles.ownerBox}>
      {owner && <PersonAvatar name={owner} size={32} />}
      <span>
        <span className={`${styles.ownerName} ${owner ? "" : styles.nobody}`}>{owner ?? t("lead.owner.none")}</span>
        <span className={styles.ownerAgency}>{localizedName(lead.agency, language)}</span>
      </span>
      {mayAssign && (
        <Button type={owner ? "default" : "primary"} onClick={() => setOpen(true)}>
          {t(owner ? "lead.owner.change" : "lead.owner.assign")}
        </Button>
      )}
      <AssignSheet
        open={open}
        lead={{
          id: lead.id,
          version: lead.version,
          agency_id: lead.agency_id,
          assignee_id: lead.assignee_id,
          name: lead.prospect.full_name,
          planned: plannedOf(lead).length > 0,
        }}
        onClose={() => setOpen(false)}
        onDone={({ agent }) => {
          setOpen(false);
          message.success(t("assignments.assign.done", { name: agent.full_name }));
        }}
      />
    </div>
  );
}
