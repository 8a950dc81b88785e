import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { today } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { formatDayRange, formatMoment } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { PageHeader } from "@/ui/PageHeader";
import { useLanguage } from "@/ui/useLanguage";
import { FigureFilters } from "../filters/FigureFilters";
import { NO_FILTERS } from "../filters/filters";
import { useFigureFilters } from "../filters/useFigureFilters";
import { useTourFigures } from "../useTourFigures";
import { DaysFigure } from "./DaysFigure";
import { FunnelFigure } from "./FunnelFigure";
import { Headlines } from "./Headlines";
import { HoursFigure } from "./HoursFigure";
import { KindsFigure } from "./KindsFigure";
import { Notices } from "./Notices";
import { ProductsFigure } from "./ProductsFigure";
import { Reservations } from "./Reservations";
import { Standouts } from "./Standouts";
import { StopsFigure } from "./StopsFigure";
import styles from "./TourFigures.module.css";

/** An edition in figures: headlines, then stops, caravan types and days, what is sought, how far leads came, and the hours. */
export function TourFigures({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const state = useFigureFilters(edition);
  const { filters, ignored } = state;
  const {
    figures,
    answered = NO_FILTERS,
    datesRefused,
    error,
    retry,
    isFetching,
    isOutdated,
  } = useTourFigures(edition, filters);
  const failed = error !== null || datesRefused;
  const shown = {
    figures,
    failed,
    filters: answered,
    period: formatDayRange(answered.from ?? edition.starts_on, answered.to ?? edition.ends_on, language),
    today: figures ? dayOf(figures.as_of) : today(),
    fileName: `escale-${edition.year}`,
  };

  return (
    <>
      <PageHeader
        title={t("kpi.title")}
        lead={
          <>
            {t("kpi.lead", {
              number: formatCount(edition.number, language),
              theme: localized(edition, "theme", language),
              period: formatDayRange(edition.starts_on, edition.ends_on, language),
            })}
            {figures && (
              <span className={styles.asOf}>{t("kpi.asOf", { moment: formatMoment(figures.as_of, language) })}</span>
            )}
          </>
        }
      />
      <FigureFilters
        edition={edition}
        state={state}
        problem={datesRefused ? t("errors.dates_upside_down") : undefined}
      />
      <Notices ignored={ignored} error={error} asOf={figures?.as_of} onRetry={retry} retrying={isFetching} />
      <div className={styles.page} data-outdated={isOutdated} aria-busy={isOutdated && isFetching}>
        <Headlines figures={figures} filters={answered} loading={!figures && !failed} />
        <Reservations figures={figures} />
        <Standouts {...shown} />
        <StopsFigure {...shown} />
        <div className={styles.pair}>
          <KindsFigure {...shown} />
          <DaysFigure {...shown} />
        </div>
        <div className={styles.pair}>
          <ProductsFigure {...shown} />
          <FunnelFigure {...shown} />
        </div>
        <HoursFigure {...shown} />
      </div>
    </>
  );
}
