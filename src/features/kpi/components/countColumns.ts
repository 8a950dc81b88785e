import type { TFunction } from "i18next";
import { formatCount } from "@/lib/numbers";
import type { Counts } from "../api";
import { conversionRate, toldFigures } from "../told";
import type { FigureColumn } from "./columns";

const COUNTS = ["visitors", "identified_visitors"] as const;

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
  const told = toldFigures(t, language);
  return [
    ...counts,
    {
      key: "leads",
      title: t("kpi.measure.leads"),
      numeric: true,
      text: told.placedLeads,
      raw: (row) => row.leads,
    },
    {
      key: "won_leads",
      title: t("kpi.measure.won_leads"),
      numeric: true,
      text: told.placedWon,
      raw: (row) => row.won_leads,
    },
    {
      key: "conversion",
      title: t("kpi.headline.conversion.title"),
      numeric: true,
      unit: t("kpi.unit.share"),
      text: told.conversion,
      raw: conversionRate,
    },
  ];
}
