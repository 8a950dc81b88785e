import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { AppLink } from "@/ui/AppLink";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { PersonEdit } from "@/ui/person/PersonEdit";
import { useLanguage } from "@/ui/useLanguage";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import { LeadLabels } from "../labels/LeadLabels";
import { ContactLinks } from "./ContactLinks";
import styles from "./LeadHeader.module.css";
import type { Lead } from "./lead";
import { OwnerControl } from "./OwnerControl";
import type { LeadRights } from "./useLeadRights";

interface LeadHeaderProps {
  lead: Lead;
  rights: LeadRights;
}

/** Who it is, how to reach them, and whose lead it is. */
export function LeadHeader({ lead, rights }: LeadHeaderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const refresh = useRefreshWork();
  const { prospect } = lead;
  const others = prospect.leads.length - 1;
  const facts = [
    prospect.city && localizedName(prospect.city, language),
    t("lead.speaks", { language: t(`common.language.${prospect.language}`) }),
  ].filter(Boolean);
  return (
    <header className={styles.header}>
      <PersonAvatar name={prospect.full_name} size={56} />
      <div className={styles.who}>
        <div className={styles.title}>
          <h1 className={styles.name} id="lead-name">
            <AppLink to={`/prospects/${prospect.id}`} className={styles.person}>
              <bdi>{prospect.full_name}</bdi>
            </AppLink>
          </h1>
          {rights.edit && <PersonEdit person={prospect} refresh={refresh} />}
        </div>
        <p className={styles.facts}>
          {facts.join(" · ")}
          {others > 0 && (
            <>
              {" · "}
              <AppLink to={`/prospects/${prospect.id}`}>{t("lead.otherLeads", { count: others })}</AppLink>
            </>
          )}
        </p>
        <ContactLinks lead={lead} />
        <LeadLabels lead={lead} editable={rights.edit} />
      </div>
      <div className={styles.owner}>
        <OwnerControl lead={lead} mayAssign={rights.assign} />
      </div>
    </header>
  );
}
