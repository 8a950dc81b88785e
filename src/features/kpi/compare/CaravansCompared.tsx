import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { DayFigures, KindFigures } from "../api";
import { KIND_COLOR } from "../charts/kinds";
import { frameState } from "../components/figureProps";
import { Reservations } from "../components/Reservations";
import { NO_FILTERS } from "../filters/filters";
import { useDrill } from "../filters/useDrill";
import { useFigureFilters } from "../filters/useFigureFilters";
import { FiguresFrame } from "../frame/FiguresFrame";
import { conversionRate } from "../told";
import { useTourFigures } from "../useTourFigures";
import { editionsQuery } from "./api";
import { changeOf } from "./Change";
import { ComparedFigure } from "./ComparedFigure";
import type { RankedColumn } from "./RankedTable";
import { useMeasureColumns } from "./useMeasureColumns";

type Row = KindFigures & { days: DayFigures[]; stops: number; target: number; before: number | undefined };

/** The caravan types side by side: visitors day by day, against target and the edition before, leads and conversion. */
export function CaravansCompared({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  const state = useFigureFilters(edition);
  const query = useTourFigures(edition, state.filters);
  const editions = useQuery(editionsQuery()).data?.editions ?? [];
  const { figures, answered = NO_FILTERS } = query;
  const before = editions.find(({ year }) => year < edition.year);
  const isWhole = answered.from === undefined && answered.to === undefined && answered.identified === undefined;
  const rows = (figures?.by_kind ?? []).map((kind): Row => {
    const stops = figures?.by_stop.filter(({ caravan_kind }) => caravan_kind === kind.caravan_kind) ?? [];
    return {
      ...kind,
      days: figures?.by_day.filter(({ caravan_kind }) => caravan_kind === kind.caravan_kind) ?? [],
      stops: stops.length,
      target: stops.reduce((sum, { target_visitors }) => sum + target_visitors, 0),
      before:
        isWhole && answered.stops.length === 0
          ? before?.kinds.find((one) => one.caravan_kind === kind.caravan_kind)?.visitors
          : undefined,
    };
  });
  const { measure, change, spark, told } = useMeasureColumns<Row>();
  const count = (value: number | null) => (value === null ? "–" : formatCount(value, language));
  const share = (value: number | null) => (value === null ? "–" : formatShare(value, 1, language));
  const nameOf = (row: Row) => t(`common.caravanKind.${row.caravan_kind}`);
  const columns: RankedColumn<Row>[] = [
    {
      key: "kind",
      title: t("kpi.column.kind"),
      text: nameOf,
      raw: nameOf,
      to: (row) => drill({ kinds: [row.caravan_kind] }),
    },
    measure("stops", t("compare.column.stops"), (row) => row.stops, count),
    spark(
      t("compare.column.byDay"),
      rows,
      (row) => row.days.map(({ visitors }) => visitors),
      (row) => ({
        label: nameOf(row),
        color: KIND_COLOR[row.caravan_kind],
      }),
    ),
    measure("visitors", t("kpi.measure.visitors"), (row) => row.visitors, count),
    measure(
      "ofTarget",
      t("compare.column.ofTarget"),
      (row) => (isWhole && row.target > 0 ? row.visitors / row.target : null),
      share,
    ),
    change(t("compare.column.sinceLast"), (row) => changeOf(row.visitors, row.before)),
    measure(
      "identified",
      t("compare.column.identified"),
      (row) => (row.visitors > 0 ? row.identified_visitors / row.visitors : null),
      share,
    ),
    { ...measure("leads", t("kpi.measure.leads"), (row) => row.leads, told.leads), text: told.placedLeads },
    { ...measure("won_leads", t("kpi.measure.won_leads"), (row) => row.won_leads, told.won), text: told.placedWon },
    { ...measure("conversion", t("kpi.headline.conversion.title"), conversionRate, share), text: told.conversion },
  ];
  return (
    <FiguresFrame page="caravans" edition={edition} state={state} query={query} asOf={figures?.as_of}>
      <Reservations figures={figures} />
      <ComparedFigure
        state={frameState(figures, query.error !== null || query.datesRefused, rows.length === 0)}
        name={t("compare.title.caravans")}
        measure={t("compare.measure.caravans", {
          period: formatDayRange(answered.from ?? edition.starts_on, answered.to ?? edition.ends_on, language),
        })}
        definition={t("compare.definition.caravans")}
        asOf={figures?.as_of}
        empty={{ title: t("kpi.stops.empty"), text: t("kpi.stops.emptyText") }}
        rows={rows}
        rowKey={(row) => row.caravan_kind}
        nameOf={nameOf}
        columns={columns}
        rankedBy="visitors"
        multipleOf={(row) => ({
          key: row.caravan_kind,
          name: nameOf(row),
          figure: formatCount(row.visitors, language),
          note: t("compare.stopNote", { leads: told.placedLeads(row), conversion: told.conversion(row) }),
          color: KIND_COLOR[row.caravan_kind],
          points: row.days.map(({ day, visitors }) => ({ label: formatDay(day, language, "brief"), value: visitors })),
        })}
        fileName={`escale-${edition.year}-${t("compare.file.caravans")}`}
      />
    </FiguresFrame>
  );
}
