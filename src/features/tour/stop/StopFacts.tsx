import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { formatDay } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { useLanguage } from "@/ui/useLanguage";
import type { StopOfTour } from "../tour";
import { useCountry } from "../useCountry";
import styles from "./stop.module.css";

/** Where and when a stop is, who receives it and what is hoped for. */
export function StopFacts({ stop }: { stop: StopOfTour }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const role = useProfile().data?.staff?.role;
  const country = useCountry()(stop.city.country);
  const agency = localizedName(stop.host_agency, language);
  return (
    <section className={styles.panel} aria-labelledby="stop-facts">
      <h2 className={styles.heading} id="stop-facts">
        {t("tour.stop.facts")}
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t("tour.form.startsOn")}</dt>
          <dd>{formatDay(stop.starts_on, language, "long")}</dd>
        </div>
        <div>
          <dt>{t("tour.form.endsOn")}</dt>
          <dd>{formatDay(stop.ends_on, language, "long")}</dd>
        </div>
        <div>
          <dt>{t("tour.form.venue")}</dt>
          <dd>
            <bdi>{stop.venue || t("tour.stop.noVenue")}</bdi>
            {country && <span className={styles.soft}> · {country}</span>}
          </dd>
        </div>
        <div>
          <dt>{t("tour.form.timeZone")}</dt>
          <dd>
            <bdi>{stop.time_zone}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("tour.form.hostAgency")}</dt>
          <dd>
            {isAllowed(role, "agencies", "list") ? (
              <AppLink to={`/agencies/${stop.host_agency.id}`}>{agency}</AppLink>
            ) : (
              agency
            )}
          </dd>
        </div>
        <div>
          <dt>{t("tour.form.target")}</dt>
          <dd>{stop.target_visitors > 0 ? formatCount(stop.target_visitors, language) : t("tour.stop.noTarget")}</dd>
        </div>
      </dl>
    </section>
  );
}
