import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { formatDayRange, formatMoment } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { PageHeader } from "@/ui/PageHeader";
import { useLanguage } from "@/ui/useLanguage";
import { Notices } from "../components/Notices";
import { DrillFrom } from "../filters/DrillFrom";
import { FigureFilters } from "../filters/FigureFilters";
import { PrintedFilters } from "../filters/PrintedFilters";
import { StrangerNotices } from "../filters/StrangerNotices";
import type { FigureFilterState } from "../filters/useFigureFilters";
import { useNamesInForce } from "../filters/useFilterNames";
import { SaidFilters, useSaidFilters } from "../filters/useSaidFilters";
import type { FigureQuery } from "../useFigureQuery";
import { ViewsButton } from "../views/ViewsButton";
import { WallLink } from "../wall/WallLink";
import { type FigurePageName, FigurePages } from "./FigurePages";
import styles from "./frame.module.css";
import { PrintButton } from "./PrintButton";
import { PrintHead } from "./PrintHead";

interface FiguresFrameProps {
  page: FigurePageName;
  edition: Edition;
  state: FigureFilterState;
  query: FigureQuery;
  asOf: string | undefined;
  children: ReactNode;
}

/** What every page of figures has around its figures: what is seen, as of when, the other pages, the filters, what went wrong. */
export function FiguresFrame({ page, edition, state, query, asOf, children }: FiguresFrameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { datesRefused, error, retry, isFetching, isOutdated } = query;
  // what leaves the page while others are asked for says what it answers to
  const answered = query.answered ?? state.filters;
  const names = useNamesInForce(edition.id, [state.filters, answered]);
  const said = useSaidFilters(names, answered);
  return (
    <>
      <PrintHead>{t("compare.edition", { year: String(edition.year) })}</PrintHead>
      <PageHeader
        title={page === "overview" ? t("kpi.title") : t(`compare.title.${page}`)}
        lead={
          <>
            {t("kpi.lead", {
              number: formatCount(edition.number, language),
              theme: localized(edition, "theme", language),
              period: formatDayRange(edition.starts_on, edition.ends_on, language),
            })}
            <PrintedFilters said={said} />
            {asOf && <span className={styles.asOf}>{t("kpi.asOf", { moment: formatMoment(asOf, language) })}</span>}
          </>
        }
        action={
          <div className={`${styles.actions} no-print`}>
            <WallLink />
            <PrintButton />
            <ViewsButton />
          </div>
        }
      />
      <FigurePages />
      <FigureFilters
        edition={edition}
        state={state}
        names={names}
        agenciesOnly={page === "agencies" && state.guarded}
        problem={datesRefused ? t("errors.dates_upside_down") : undefined}
      />
      <StrangerNotices state={state} names={names} />
      <Notices ignored={state.ignored} error={error} asOf={asOf} onRetry={retry} retrying={isFetching} />
      <div className={styles.content} data-outdated={isOutdated} aria-busy={isOutdated && isFetching}>
        <SaidFilters value={said}>
          <DrillFrom filters={query.answered}>{children}</DrillFrom>
        </SaidFilters>
      </div>
    </>
  );
}
