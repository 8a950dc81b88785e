import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatDayRange, formatMoment } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { useLanguage } from "@/ui/useLanguage";
import type { FrameState } from "../components/ChartFrame";
import { FigurePages } from "../frame/FigurePages";
import frame from "../frame/frame.module.css";
import { PrintButton } from "../frame/PrintButton";
import { PrintHead } from "../frame/PrintHead";
import { type EditionFigures, editionsQuery } from "./api";
import { changeOf } from "./Change";
import { ComparedFigure } from "./ComparedFigure";
import styles from "./compare.module.css";
import { curveOf, visitorsSince } from "./editionCurves";
import type { RankedColumn } from "./RankedTable";
import { useCountColumns } from "./useCountColumns";

type Row = EditionFigures & { since: ReturnType<typeof visitorsSince> };

/** The editions side by side: what each brought, and its visitors added up to the n-th open day. */
export function EditionsCompared() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, isFetching, refetch } = useQuery(editionsQuery());
  const rows = (data?.editions ?? []).map(
    (edition, place, all): Row => ({ ...edition, since: visitorsSince(edition, all[place + 1]) }),
  );
  const { measure, change, spark, sold, count, visitors, outcome, words } = useCountColumns<Row>();
  const nameOf = (row: Row) => t("compare.edition", { year: String(row.year) });
  const columns: RankedColumn<Row>[] = [
    {
      key: "year",
      title: t("kpi.filters.edition"),
      text: nameOf,
      raw: (row) => row.year,
      show: (row) => (
        <>
          {nameOf(row)}
          <small className={styles.under}>{localized(row, "theme", language)}</small>
        </>
      ),
      wraps: true,
      to: (row) => `/figures?edition=${row.year}`,
    },
    {
      key: "days",
      title: t("compare.column.days"),
      wraps: true,
      text: (row) => formatDayRange(row.starts_on, row.ends_on, language),
      raw: (row) => `${row.starts_on} – ${row.ends_on}`,
    },
    measure("stops", t("compare.column.stops"), (row) => row.stops, count),
    spark(
      t("compare.column.byOpenDay"),
      rows,
      (row) => curveOf(row.kinds).map(({ visitors }) => visitors),
      (row) => ({ label: nameOf(row) }),
    ),
    visitors,
    change(t("compare.column.sinceLast"), (row) => (row.since ? changeOf(row.since.now, row.since.before) : null)),
    ...outcome,
    sold((row) => row.sold_mad),
  ];
  const ready: FrameState = rows.length === 0 ? "empty" : "ready";
  const state: FrameState = data ? ready : error ? "error" : "loading";
  return (
    <>
      <PrintHead />
      <PageHeader
        title={t("compare.title.editions")}
        lead={
          data && <span className={frame.asOf}>{t("kpi.asOf", { moment: formatMoment(data.as_of, language) })}</span>
        }
        action={<PrintButton />}
      />
      <FigurePages />
      {error && <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      <div className={frame.content}>
        <ComparedFigure
          state={state}
          name={t("compare.title.editions")}
          measure={t("compare.measure.editions")}
          definition={t("compare.definition.editions")}
          asOf={data?.as_of}
          empty={{ title: t("kpi.noEdition"), text: t("kpi.noEditionText") }}
          rows={rows}
          rowKey={(row) => String(row.year)}
          nameOf={nameOf}
          columns={columns}
          rankedBy="year"
          multipleOf={(row) => ({
            key: String(row.year),
            name: nameOf(row),
            ...words(row),
            color: "var(--escale-brand)",
            points: curveOf(row.kinds).map(({ tour_day, visitors }) => ({
              label: formatCount(tour_day, language),
              value: visitors,
            })),
          })}
          fileName={`escale-${t("compare.file.editions")}`}
        />
      </div>
    </>
  );
}
