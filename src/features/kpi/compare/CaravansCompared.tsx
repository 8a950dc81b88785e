import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { formatDayRange } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import type { DayFigures, KindFigures } from "../api";
import { KIND_COLOR } from "../charts/kinds";
import { frameState } from "../components/figureProps";
import { Reservations } from "../components/Reservations";
import { NO_FILTERS } from "../filters/filters";
import { useAddressDrill } from "../filters/useDrill";
import { useFigureFilters } from "../filters/useFigureFilters";
import { FiguresFrame } from "../frame/FiguresFrame";
import { useTourFigures } from "../useTourFigures";
import { withSecond } from "../withSecond";
import { editionsQuery } from "./api";
import { changeOf } from "./Change";
import { ComparedFigure } from "./ComparedFigure";
import { visitorsSince } from "./editionCurves";
import type { RankedColumn } from "./RankedTable";
import { useCountColumns } from "./useCountColumns";

type Row = KindFigures & { days: DayFigures[]; stops: number; since: ReturnType<typeof visitorsSince> };

/** The caravan types side by side: visitors day by day, against target and the edition before, leads and conversion. */
export function CaravansCompared({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useAddressDrill();
  const state = useFigureFilters(edition);
  const query = useTourFigures(edition, state.filters);
  const compared = useQuery(editionsQuery());
  const editions = compared.data?.editions ?? [];
  const { figures, answered = NO_FILTERS } = query;
  const [current, before] = editions.filter(({ year }) => year <= edition.year);
  const isWhole =
    answered.from === undefined &&
    answered.to === undefined &&
    answered.identified === undefined &&
    answered.stops.length === 0;
  const rows = (figures?.by_kind ?? []).map((kind): Row => {
    const isOfKind = ({ caravan_kind }: Pick<KindFigures, "caravan_kind">) => caravan_kind === kind.caravan_kind;
    return {
      ...kind,
      days: figures?.by_day.filter(isOfKind) ?? [],
      stops: figures?.by_stop.filter(isOfKind).length ?? 0,
      since: isWhole && current ? visitorsSince({ ...current, kinds: current.kinds.filter(isOfKind) }, before) : null,
    };
  });
  const { measure, change, spark, count, share, visitors, dayPoints, outcome, words } = useCountColumns<Row>();
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
    visitors,
    share("ofTarget", t("compare.column.ofTarget"), (row) =>
      row.target_visitors ? row.visitors / row.target_visitors : null,
    ),
    change(t("compare.column.sinceLast"), (row) => (row.since ? changeOf(row.since.now, row.since.before) : null)),
    ...outcome,
  ];
  return (
    <FiguresFrame
      page="caravans"
      edition={edition}
      state={state}
      query={withSecond(query, { ...compared, retry: () => void compared.refetch() })}
      asOf={figures?.as_of}
    >
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
          ...words(row),
          color: KIND_COLOR[row.caravan_kind],
          points: dayPoints(row.days),
        })}
        fileName={`escale-${edition.year}-${t("compare.file.caravans")}`}
      />
    </FiguresFrame>
  );
}
