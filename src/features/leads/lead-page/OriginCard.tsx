import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { AppLink } from "@/ui/AppLink";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import cards from "./LeadContent.module.css";
import type { Lead } from "./lead";

/** Where the lead comes from: the edition, the caravan, the stop and the day, and who received the person. */
export function OriginCard({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stop, visit } = lead;
  return (
    <section className={cards.card} aria-labelledby="lead-origin">
      <div className={cards.head}>
        <h2 className={cards.title} id="lead-origin">
          {t("lead.origin.title")}
        </h2>
        {stop && <CaravanTag kind={stop.caravan.kind} label={t(`common.caravanKind.${stop.caravan.kind}`)} />}
      </div>
      <dl className={cards.facts}>
        {stop ? (
          <>
            <div>
              <dt>{t("lead.origin.stop")}</dt>
              <dd>
                <AppLink to={`/tour/stops/${stop.id}`}>{localizedName(stop.city, language)}</AppLink>
                {" · "}
                {t("lead.origin.edition", { number: stop.caravan.edition.number, year: stop.caravan.edition.year })}
              </dd>
            </div>
            {visit && (
              <div>
                <dt>{t("lead.origin.visit")}</dt>
                <dd>
                  <When day={visit.day} timeZone={stop.time_zone} />
                  {" · "}
                  {t("lead.origin.party", { count: visit.party_size })}
                </dd>
              </div>
            )}
            {visit?.host && (
              <div>
                <dt>{t("lead.origin.host")}</dt>
                <dd>{visit.host.full_name}</dd>
              </div>
            )}
          </>
        ) : (
          <div className={cards.none}>{t("lead.origin.unknown")}</div>
        )}
        <div>
          <dt>{t("lead.origin.created")}</dt>
          <dd>
            <When at={lead.created_at} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
