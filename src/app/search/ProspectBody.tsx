import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { localized } from "@/lib/localized";
import { matches } from "@/lib/text";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { FoundProspect } from "./api";
import { Marked, MarkedPhone } from "./Marked";
import styles from "./options.module.css";

/** A person's row: name and number with what was found in them, and how their latest lead stands. */
export function ProspectBody({ prospect, search }: { prospect: FoundProspect; search: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useProfile();
  const { full_name, phone, email, leads, visit, last_activity_at } = prospect;
  const [lead] = leads;
  const byEmail = email !== null && search !== "" && !matches(full_name, search) && matches(email, search);
  return (
    <>
      <PersonAvatar name={full_name} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked text={full_name} search={search} />
        </span>
        <span className={styles.facts}>
          <MarkedPhone value={phone} search={search} />
          {byEmail && <Marked text={email} search={search} />}
          {lead && lead.agency_id !== data?.agency?.id && <bdi>{localized(lead, "agency_name", language)}</bdi>}
          {lead && <bdi>{lead.assignee_name ?? t("search.unassigned")}</bdi>}
          {leads.length > 1 && <span>{t("search.leads", { count: leads.length })}</span>}
          {visit && <bdi>{t("search.registeredAt", { city: localized(visit, "city_name", language) })}</bdi>}
        </span>
      </span>
      <span className={styles.end}>
        {lead && <StageTag color={lead.stage_color} label={localized(lead, "stage_name", language)} />}
        <span className={styles.soft}>
          <When at={last_activity_at} timeZone={visit?.time_zone} />
        </span>
      </span>
    </>
  );
}
