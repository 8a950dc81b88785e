import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { today } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import { KIND_COLOR } from "../charts/kinds";
import { frameState } from "../components/figureProps";
import { Reservations } from "../components/Reservations";
import { NO_FILTERS } from "../filters/filters";
import { useAddressDrill } from "../filters/useDrill";
import { useFigureFilters } from "../filters/useFigureFilters";
import { FiguresFrame } from "../frame/FiguresFrame";
import { type StopRow, stopGroups } from "../shape/stopRows";
import { useFigureQuery } from "../useFigureQuery";
import { useTourFigures } from "../useTourFigures";
import { withSecond } from "../withSecond";
import { shortRange, stopName } from "../words";
import { type StopDays, stopDaysQuery } from "./api";
import { changeOf } from "./Change";
import { ComparedFigure } from "./ComparedFigure";
import type { RankedColumn } from "./RankedTable";
import { useCountColumns } from "./useCountColumns";

type Row = StopRow & Pick<StopDays, "before" | "days">;

/** The stops that have begun, ranked and compared: visitors against target and the last time, leads, conversion, day by day. */
export function StopsCompared({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useAddressDrill();
  const state = useFigureFilters(edition);
  const query = useTourFigures(edition, state.filters);
  const days = useFigureQuery(stopDaysQuery(edition.id, state.filters), edition.id, state.filters);
  const { figures, answered = NO_FILTERS } = query;
  const period = formatDayRange(answered.from ?? edition.starts_on, answered.to ?? edition.ends_on, language);
  const ofStop = new Map(days.figures?.stops.map((stop) => [stop.stop_id, stop]));
  const day = figures ? dayOf(figures.as_of) : today();
  const groups = figures ? stopGroups(figures, answered, day) : [];
  const rows = groups.flatMap((group) =>
    group.rows
      .filter(({ planned }) => !planned)
      .map(
        (row): Row => ({
          ...row,
          days: ofStop.get(row.stop_id)?.days ?? [],
          before: ofStop.get(row.stop_id)?.before ?? null,
        }),
      ),
  );
  const { change, spark, count, share, visitors, dayPoints, outcome, words } = useCountColumns<Row>();
  const nameOf = (row: Row) => stopName(row, language);
  const columns: RankedColumn<Row>[] = [
    {
      key: "stop",
      title: t("kpi.column.stop"),
      text: nameOf,
      raw: nameOf,
      to: (row) => drill({ stops: [row.stop_id] }),
    },
    {
      key: "kind",
      title: t("kpi.column.kind"),
      text: (row) => t(`common.caravanKind.${row.caravan_kind}`),
      raw: (row) => t(`common.caravanKind.${row.caravan_kind}`),
      show: (row) => <CaravanTag kind={row.caravan_kind} label={t(`common.caravanKind.${row.caravan_kind}`)} />,
    },
    {
      key: "days",
      title: t("compare.column.days"),
      text: (row) => shortRange(row, language),
      raw: (row) => `${row.starts_on} – ${row.ends_on}`,
    },
    spark(
      t("compare.column.byDay"),
      rows,
      (row) => row.days.map(({ visitors }) => visitors),
      (row) => ({
        label: row.days
          .map((day) => t("common.named", { name: formatDay(day.day, language), value: count(day.visitors) }))
          .join(" · "),
        color: KIND_COLOR[row.caravan_kind],
      }),
    ),
    visitors,
    share("ofTarget", t("compare.column.ofTarget"), (row) => (row.target ? row.visitors / row.target : null)),
    change(t("compare.column.sinceLast"), (row) => changeOf(row.visitors, row.before?.visitors)),
    ...outcome,
  ];
  return (
    <FiguresFrame page="stops" edition={edition} state={state} query={withSecond(query, days)} asOf={figures?.as_of}>
      <Reservations figures={figures} />
      <ComparedFigure
        state={frameState(figures, query.error !== null || query.datesRefused, rows.length === 0)}
        name={t("compare.title.stops")}
        measure={t("compare.measure.stops", { period })}
        definition={t("compare.definition.stops")}
        asOf={figures?.as_of}
        empty={{ title: t("kpi.stops.empty"), text: t("compare.noneBegun") }}
        rows={rows}
        rowKey={(row) => row.stop_id}
        nameOf={nameOf}
        columns={columns}
        rankedBy="visitors"
        multipleOf={(row) => ({
          key: row.stop_id,
          name: nameOf(row),
          ...words(row),
          color: KIND_COLOR[row.caravan_kind],
          points: dayPoints(row.days),
        })}
        fileName={`escale-${edition.year}-${t("compare.file.stops")}`}
      />
    </FiguresFrame>
  );
}
