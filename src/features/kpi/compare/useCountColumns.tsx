import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { Counts } from "../api";
import { conversionRate } from "../told";
import type { RankedColumn } from "./RankedTable";
import { useMeasureColumns } from "./useMeasureColumns";

/** The columns of what is counted of visitors and their leads, and how such rows are told beside their small charts. */
export function useCountColumns<Row extends Counts>() {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = useMeasureColumns<Row>();
  const { measure, share, told } = columns;
  const count = (value: number | null) => (value === null ? "–" : formatCount(value, language));
  const identified = (row: Row) => (row.visitors > 0 ? row.identified_visitors / row.visitors : null);
  const outcome: RankedColumn<Row>[] = [
    share("identified", t("compare.column.identified"), identified),
    { ...measure("leads", t("kpi.measure.leads"), (row) => row.leads, told.leads), text: told.placedLeads },
    { ...measure("won_leads", t("kpi.measure.won_leads"), (row) => row.won_leads, told.won), text: told.placedWon },
    columns.conversion(conversionRate, told.conversion),
  ];
  return {
    ...columns,
    count,
    visitors: measure("visitors", t("kpi.measure.visitors"), (row) => row.visitors, count),
    outcome,
    /** What a row's small chart says above its bars. */
    words: (row: Row) => ({
      figure: formatCount(row.visitors, language),
      notes: [t("compare.stopNote", { leads: told.placedLeads(row), conversion: told.conversion(row) })],
    }),
    /** Visitors day by day, as the bars of a small chart. */
    dayPoints: (days: { day: string; visitors: number }[]) =>
      days.map(({ day, visitors }) => ({ label: formatDay(day, language, "brief"), value: visitors })),
  };
}
