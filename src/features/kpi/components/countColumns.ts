import type { TFunction } from "i18next";
import { formatCount, formatShare } from "@/lib/numbers";
import type { Counts } from "../api";
import type { FigureColumn } from "./columns";

const COUNTS = ["visitors", "identified_visitors", "leads", "won_leads"] as const;

/** The columns of what is counted, the same in every figure's table. */
export function countColumns<Row extends Counts>(t: TFunction, language: string): FigureColumn<Row>[] {
  const counts = COUNTS.map(
    (measure): FigureColumn<Row> => ({
      key: measure,
      title: t(`kpi.measure.${measure}`),
      numeric: true,
      text: (row) => formatCount(row[measure], language),
      raw: (row) => row[measure],
    }),
  );
  return [
    ...counts,
    {
      key: "conversion",
      title: t("kpi.headline.conversion.title"),
      numeric: true,
      text: (row) => formatShare(row.won_leads, row.leads, language),
      raw: (row) => (row.leads > 0 ? Number((row.won_leads / row.leads).toFixed(4)) : null),
    },
  ];
}
