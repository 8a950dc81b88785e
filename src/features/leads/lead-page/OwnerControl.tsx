import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./LeadHeader.module.css";
import type { Lead } from "./lead";

const AssignForm = lazy(() => import("./AssignForm").then((file) => ({ default: file.AssignForm })));

/** Whose lead it is; who may gives it to somebody of the agency. */
export function OwnerControl({ lead, mayAssign }: { lead: Lead; mayAssign: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
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
      <Sheet
        open={open}
        title={t(owner ? "lead.owner.changeTitle" : "lead.owner.assignTitle")}
        note={<bdi>{lead.prospect.full_name}</bdi>}
        onClose={() => setOpen(false)}
      >
        <Suspense fallback={<ListSkeleton rows={3} />}>
          <AssignForm lead={lead} onDone={() => setOpen(false)} />
        </Suspense>
      </Sheet>
    </div>
  );
}
