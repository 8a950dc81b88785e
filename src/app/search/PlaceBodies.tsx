import { EnvironmentOutlined, ShopOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { StopStateTag } from "@/features/tour/timeline/StopState";
import { useCountry } from "@/features/tour/useCountry";
import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { localized, localizedName } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import type { FoundAgency, FoundStop } from "./api";
import { Marked } from "./Marked";
import styles from "./options.module.css";

/** A stop's row: city, caravan and days, and whether it is under way. */
export function StopBody({ stop, search }: { stop: FoundStop; search: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const country = useCountry()(stop.country);
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        <EnvironmentOutlined />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked text={localized(stop, "city_name", language)} search={search} />
        </span>
        <span className={styles.facts}>
          <span>{formatDayRange(stop.starts_on, stop.ends_on, language, today())}</span>
          <CaravanTag kind={stop.caravan_kind} label={t(`common.caravanKind.${stop.caravan_kind}`)} />
          {country ? <bdi>{country}</bdi> : stop.venue && <Marked text={stop.venue} search={search} />}
        </span>
      </span>
      <span className={styles.end}>
        <StopStateTag stop={stop} />
      </span>
    </>
  );
}

/** An agency's row: name, code and region. */
export function AgencyBody({ agency, search }: { agency: FoundAgency; search: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <span className={styles.icon} aria-hidden="true">
        <ShopOutlined />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          <Marked text={localizedName(agency, language)} search={search} />
        </span>
        <span className={styles.facts}>
          <Marked text={agency.code} search={search} />
          <bdi>{localized(agency, "region_name", language)}</bdi>
        </span>
      </span>
      {!agency.active && <span className={styles.end}>{t("search.closedAgency")}</span>}
    </>
  );
}
