import { useTranslation } from "react-i18next";
import { localized } from "@/lib/localized";
import { formatCount, formatShare } from "@/lib/numbers";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import type { FigureTable } from "../components/columns";
import { TableView } from "../components/TableView";
import type { FigureFilters } from "../filters/filters";
import { useDrill } from "../filters/useDrill";
import { useFigureQuery } from "../useFigureQuery";
import { shortRange } from "../words";
import { hourQuery, type StopHour } from "./api";

interface HourStopsProps {
  editionId: string;
  hour: number;
  filters: FigureFilters;
  /** What the table is of. */
  caption: string;
}

/** The stops whose visitors came in an hour of the day, most of them first; each leads to its own figures. */
export function HourStops({ editionId, hour, filters, caption }: HourStopsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  const { figures, error, retry, isFetching, datesRefused } = useFigureQuery(
    hourQuery(editionId, hour, filters),
    editionId,
    filters,
  );
  if (error && !figures) {
    return <LoadProblem error={error} retrying={isFetching} onRetry={retry} />;
  }
  if (!figures && !datesRefused) {
    return <ListSkeleton rows={6} />;
  }
  if (!figures || figures.stops.length === 0) {
    return <EmptyState title={t("kpi.hour.none")}>{t("kpi.days.emptyText")}</EmptyState>;
  }
  const kindOf = (row: StopHour) => t(`common.caravanKind.${row.caravan_kind}`);
  const nameOf = (row: StopHour) => localized(row, "city_name", language);
  const table: FigureTable<StopHour> = {
    rows: figures.stops,
    rowKey: ({ stop_id }) => stop_id,
    columns: [
      {
        key: "stop",
        title: t("kpi.column.stop"),
        text: nameOf,
        raw: nameOf,
        to: ({ stop_id }) => drill({ stops: [stop_id] }),
      },
      {
        key: "days",
        title: t("compare.column.days"),
        text: (row) => shortRange(row, language),
        raw: ({ starts_on }) => starts_on,
      },
      { key: "kind", title: t("kpi.column.kind"), text: kindOf, raw: kindOf },
      {
        key: "visitors",
        title: t("kpi.measure.visitors"),
        numeric: true,
        text: ({ visitors }) => formatCount(visitors, language),
        raw: ({ visitors }) => visitors,
      },
      {
        key: "share",
        title: t("kpi.hour.share"),
        numeric: true,
        text: ({ visitors }) => formatShare(visitors, figures.visitors, language),
        raw: ({ visitors }) => visitors / figures.visitors,
      },
    ],
  };
  return (
    <>
      <p>
        {t("kpi.hour.total", {
          visitors: formatCount(figures.visitors, language),
          stops: formatCount(figures.stops.length, language),
        })}
      </p>
      <TableView table={table} caption={caption} />
    </>
  );
}
