import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { HEADLINES, headlineText } from "../components/headlineText";
import { kindsToday, nextStop, openStops } from "../shape/openStops";
import { shortRange, stopName } from "../words";
import { Changing } from "./Changing";
import { OpenStopCard } from "./OpenStopCard";
import styles from "./today.module.css";
import wall from "./wall.module.css";
import type { WallData } from "./wallData";

/** More would be too small to be read from afar. */
const MOST_CARDS = 6;

/** Today: the stops that are open and who came to them so far, above the tour's headline figures. */
export function TodayView({ figures, ofDay, today }: WallData) {
  const { t } = useTranslation();
  const language = useLanguage();
  const open = openStops(figures, ofDay, today);
  const next = nextStop(figures, today);
  const beyond = open.length - MOST_CARDS;
  return (
    <>
      <h2 className={wall.title}>{t("wall.today.title", { day: formatDay(today, language, "long") })}</h2>
      {open.length > 0 ? (
        <div className={styles.today}>
          <div className={styles.sum}>
            <strong className={styles.visitors}>
              <Changing>{ofDay && formatCount(ofDay.totals.visitors, language)}</Changing>
            </strong>
            <span>{t("wall.today.visitors")}</span>
            <ul className={styles.kinds}>
              {kindsToday(open, ofDay).map(({ kind, visitors }) => (
                <li key={kind}>
                  <CaravanTag kind={kind} label={t(`common.caravanKind.${kind}`)} />
                  <Changing>{visitors === undefined ? undefined : formatCount(visitors, language)}</Changing>
                </li>
              ))}
            </ul>
          </div>
          <ul className={styles.cards}>
            {open.slice(0, MOST_CARDS).map((stop) => (
              <OpenStopCard key={stop.stop.stop_id} {...stop} />
            ))}
            {beyond > 0 && (
              <li className={styles.beyond}>
                {t("wall.today.beyond", { count: beyond, formatted: formatCount(beyond, language) })}
              </li>
            )}
          </ul>
        </div>
      ) : (
        <div className={wall.rest}>
          <p>{t("wall.today.none")}</p>
          {next && (
            <p>{t("wall.today.next", { city: stopName(next, language), period: shortRange(next, language) })}</p>
          )}
        </div>
      )}
      <dl className={styles.headlines}>
        {HEADLINES.map((headline) => (
          <div key={headline}>
            <dt>{t(`kpi.headline.${headline}.title`)}</dt>
            <dd>
              <Changing>{headlineText(headline, figures, t, language)}</Changing>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
