import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { DayFigures } from "../api";
import frame from "../components/ChartFrame.module.css";
import type { FigureTable } from "../components/columns";
import { countColumns } from "../components/countColumns";
import type { FigureProps } from "../components/figureProps";
import { TableView } from "../components/TableView";
import { useDrill } from "../filters/useDrill";
import { filledDays } from "../shape/dayRows";
import { type StopRow, stopGroups } from "../shape/stopRows";
import { shortRange, stopName } from "../words";

/** The stops open in a week. */
function useStopsTable({ figures, filters, today }: FigureProps): FigureTable<StopRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  return {
    rows: figures ? stopGroups(figures, filters, today).flatMap(({ rows }) => rows) : [],
    rowKey: (row) => row.stop_id,
    columns: [
      {
        key: "stop",
        title: t("kpi.column.stop"),
        text: (row) => stopName(row, language),
        raw: (row) => stopName(row, language),
        to: (row) => drill({ stops: [row.stop_id] }),
      },
      {
        key: "kind",
        title: t("kpi.column.kind"),
        text: (row) => t(`common.caravanKind.${row.caravan_kind}`),
        raw: (row) => row.caravan_kind,
      },
      {
        key: "days",
        title: t("compare.column.days"),
        text: (row) => shortRange(row, language),
        raw: (row) => row.starts_on,
      },
      {
        key: "target",
        title: t("kpi.column.target"),
        numeric: true,
        text: (row) => (row.target === null ? "–" : formatCount(row.target, language)),
        raw: (row) => row.target,
      },
      ...countColumns<StopRow>(t, language),
    ],
  };
}

/** The days of a stop. */
function useDaysTable({ figures, filters, today }: FigureProps): FigureTable<DayFigures> {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    rows: figures ? filledDays(figures, filters, today) : [],
    rowKey: (row) => row.day,
    columns: [
      {
        key: "day",
        title: t("kpi.column.day"),
        text: (row) => formatDay(row.day, language),
        raw: (row) => row.day,
      },
      ...countColumns<DayFigures>(t, language),
    ],
  };
}

/** The figures of a briefing line by line: a week by its stops, a stop by its days. */
export function BriefingTable({ subject, ...shown }: FigureProps & { subject: "week" | "stop" }) {
  const { t } = useTranslation();
  const stops = useStopsTable(shown);
  const days = useDaysTable(shown);
  const title = t(`briefing.table.${subject}`);
  return (
    <section className={frame.frame}>
      <h2 className={frame.title}>{title}</h2>
      {subject === "week" ? <TableView table={stops} caption={title} /> : <TableView table={days} caption={title} />}
    </section>
  );
}
