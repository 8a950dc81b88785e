import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { AppLink } from "@/ui/AppLink";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../agencies.module.css";
import type { Agency } from "../agency";
import { StateTag } from "./StateTag";

/** An agency as it stands on a phone. */
export function AgencyCard({ agency, load }: { agency: Agency; load: AgencyLoad | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <article className={styles.cardBody}>
      <div className={styles.cardHead}>
        <AppLink to={`/agencies/${agency.id}`} className={styles.name}>
          {localizedName(agency, language)}
        </AppLink>
        {!agency.active && <StateTag active={false} />}
      </div>
      <span className={styles.soft}>
        <bdi className={styles.code}>{agency.code}</bdi> · {localizedName(agency.city, language)}
      </span>
      <div className={styles.cardFoot}>
        {load && (
          <span className={styles.soft}>
            {t("agencies.people", { count: load.agents.length })} ·{" "}
            {t("agencies.openLeads", { count: load.open_leads })}
          </span>
        )}
        {agency.phone && (
          <span className={styles.above}>
            <PhoneNumber value={agency.phone} dials />
          </span>
        )}
      </div>
    </article>
  );
}
