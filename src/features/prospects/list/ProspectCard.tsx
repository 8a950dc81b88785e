import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { AppLink } from "@/ui/AppLink";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { PersonPhone } from "@/ui/person/PersonPhone";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../prospects.module.css";
import { ConsentMarks } from "./ConsentMarks";
import type { ProspectRow } from "./useProspects";

/** A person's name, the way to their page, and whether they may be on record twice. */
export function NameCell({ row, bare = false }: { row: ProspectRow; bare?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={styles.person}>
      <PersonAvatar name={row.full_name} />
      <div className={styles.words}>
        <AppLink to={`/prospects/${row.id}`} className={styles.name}>
          <bdi>{row.full_name}</bdi>
        </AppLink>
        {!bare && <bdi className={styles.soft}>{row.email ?? t("prospects.row.noEmail")}</bdi>}
      </div>
      {row.duplicates > 0 && (
        <span className={styles.twice}>{t("prospects.row.duplicates", { count: row.duplicates })}</span>
      )}
    </div>
  );
}

/** How many projects a person has, and how many of them are open. */
export function LeadCount({ row }: { row: ProspectRow }) {
  const { t } = useTranslation();
  return (
    <>
      {t("prospects.row.leads", { count: row.leads })}
      {row.open_leads > 0 && row.open_leads < row.leads && (
        <span className={styles.soft}> · {t("prospects.row.open", { count: row.open_leads })}</span>
      )}
    </>
  );
}

/** A person as they stand on a phone. */
export function ProspectCard({ row }: { row: ProspectRow }) {
  const language = useLanguage();
  const city = row.city_name_fr && localizedName({ name_fr: row.city_name_fr, name_ar: row.city_name_ar }, language);
  return (
    <article className={styles.card}>
      <NameCell row={row} bare />
      <p className={styles.cardLine}>
        <PersonPhone value={row.phone} mayCall={row.phone_consent} />
        {city && <span>{city}</span>}
      </p>
      <p className={styles.cardLine}>
        <span>
          <LeadCount row={row} />
        </span>
        <ConsentMarks row={row} />
      </p>
    </article>
  );
}
