import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { useDrill } from "../filters/useDrill";
import type { StopRow } from "../shape/stopRows";
import { stopName } from "../words";
import type { FigureTable } from "./columns";
import { countColumns } from "./countColumns";

/** The stops as a table: who, where, when, and what was counted. */
export function useStopTable(rows: StopRow[]): FigureTable<StopRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  const target = (row: StopRow) => (row.target_visitors > 0 ? row.target_visitors : null);
  return {
    rows,
    rowKey: (row) => row.stop_id,
    columns: [
      {
        key: "kind",
        title: t("kpi.column.kind"),
        text: (row) => t(`common.caravanKind.${row.caravan_kind}`),
        raw: (row) => t(`common.caravanKind.${row.caravan_kind}`),
      },
      {
        key: "position",
        title: t("kpi.column.position"),
        numeric: true,
        text: (row) => formatCount(row.position, language),
        raw: (row) => row.position,
      },
      {
        key: "stop",
        title: t("kpi.column.stop"),
        text: (row) => stopName(row, language),
        raw: (row) => stopName(row, language),
        to: (row) => drill({ stops: [row.stop_id] }),
      },
      {
        key: "from",
        title: t("kpi.column.from"),
        text: (row) => formatDay(row.starts_on, language),
        raw: (row) => row.starts_on,
      },
      {
        key: "to",
        title: t("kpi.column.to"),
        text: (row) => formatDay(row.ends_on, language),
        raw: (row) => row.ends_on,
      },
      {
        key: "target",
        title: t("kpi.column.target"),
        numeric: true,
        text: (row) => (row.target_visitors > 0 ? formatCount(row.target_visitors, language) : "–"),
        raw: target,
      },
      ...countColumns<StopRow>(t, language),
    ],
  };
}
