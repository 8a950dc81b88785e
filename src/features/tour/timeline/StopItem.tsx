import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { useLanguage } from "@/ui/useLanguage";
import { hostsOf, type Stop, stateOf } from "../tour";
import { useCountry } from "../useCountry";
import { StopStateTag } from "./StopState";
import styles from "./timeline.module.css";

/** A stop on the line of its caravan. */
export function StopItem({ stop }: { stop: Stop }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const country = useCountry()(stop.city.country);
  const state = stateOf(stop);
  const hosts = hostsOf(stop);
  const isAlone = stop.postings !== undefined && hosts.length === 0 && state !== "ended";
  return (
    <li className={styles.stop} data-state={state} data-row={stop.id}>
      <span className={styles.node} aria-hidden="true" />
      <div className={styles.words}>
        <div className={styles.line}>
          <AppLink to={`/tour/stops/${stop.id}`} className={styles.city}>
            {localizedName(stop.city, language)}
          </AppLink>
          <StopStateTag stop={stop} />
        </div>
        <div className={styles.soft}>
          {formatDayRange(stop.starts_on, stop.ends_on, language, today())}
          {(country || stop.venue) && " · "}
          <bdi>{country ?? stop.venue}</bdi>
        </div>
        <ul className={styles.facts}>
          <li>
            <bdi>{localizedName(stop.host_agency, language)}</bdi>
          </li>
          <li>
            {stop.target_visitors > 0
              ? t("tour.stop.target", { target: formatCount(stop.target_visitors, language) })
              : t("tour.stop.noTarget")}
          </li>
          {hosts.length > 0 && <li>{t("tour.stop.hosts", { count: hosts.length })}</li>}
          {isAlone && <li className={styles.warning}>{t("tour.stop.noHost")}</li>}
        </ul>
      </div>
    </li>
  );
}
