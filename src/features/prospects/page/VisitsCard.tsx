import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { AppLink } from "@/ui/AppLink";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { Prospect } from "../prospect";
import { Card } from "./Card";
import styles from "./page.module.css";

/** Where the person came to the caravan, the last time first. */
export function VisitsCard({ prospect }: { prospect: Prospect }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const visits = [...prospect.visits].sort((a, b) => b.day.localeCompare(a.day));
  return (
    <Card id="visits" title={t("prospects.visits.title")}>
      {visits.length === 0 && <p className={styles.none}>{t("prospects.visits.none")}</p>}
      <ul className={styles.rows}>
        {visits.map(({ id, day, party_size, stop }) => (
          <li key={id} className={styles.row}>
            {stop && (
              <>
                <AppLink to={`/tour/stops/${stop.id}`} className={styles.rowName}>
                  {localizedName(stop.city, language)}
                </AppLink>
                <CaravanTag kind={stop.caravan.kind} label={t(`common.caravanKind.${stop.caravan.kind}`)} />
              </>
            )}
            <span className={styles.soft}>
              <When day={day} timeZone={stop?.time_zone} />
              {" · "}
              {t("prospects.visits.party", { count: party_size })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
