import { useTranslation } from "react-i18next";
import { formatShare, formatSignedShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { toldFigures } from "../told";
import { Change } from "./Change";
import type { RankedColumn } from "./RankedTable";
import { Spark } from "./Spark";

/** Columns that pages which compare have in common. */
export function useMeasureColumns<Row>() {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = toldFigures(t, language);
  const unit = { share: t("kpi.unit.share"), mad: t("kpi.unit.mad"), minutes: t("kpi.unit.minutes") };
  /** A number; null is said in the words of `text`. */
  const measure = (
    key: string,
    title: string,
    raw: (row: Row) => number | null,
    text: (value: number | null) => string,
  ): RankedColumn<Row> => ({ key, title, numeric: true, raw, text: (row) => text(raw(row)) });
  /** A part of a whole, 1 for all of it. */
  const share = (key: string, title: string, raw: (row: Row) => number | null): RankedColumn<Row> => ({
    ...measure(key, title, raw, (value) => (value === null ? "–" : formatShare(value, 1, language))),
    unit: unit.share,
  });
  return {
    told,
    measure,
    share,
    conversion: (raw: (row: Row) => number | null, text: (row: Row) => string): RankedColumn<Row> => ({
      ...share("conversion", t("kpi.headline.conversion.title"), raw),
      text,
    }),
    sold: (raw: (row: Row) => number | null): RankedColumn<Row> => ({
      ...measure("sold_mad", t("kpi.column.sold"), raw, told.sold),
      unit: unit.mad,
    }),
    unit,
    /** A change against an earlier time. */
    change: (title: string, raw: (row: Row) => number | null): RankedColumn<Row> => ({
      key: "change",
      title,
      numeric: true,
      unit: unit.share,
      raw,
      text: (row) => {
        const value = raw(row);
        return value === null ? "–" : formatSignedShare(value, language);
      },
      show: (row) => <Change change={raw(row)} />,
    }),
    /** A course in time, on one scale for all rows. */
    spark: (
      title: string,
      rows: Row[],
      of: (row: Row) => number[],
      look: (row: Row) => { label: string; color?: string },
    ): RankedColumn<Row> => {
      const largest = Math.max(0, ...rows.flatMap(of));
      return {
        key: "course",
        title,
        unsorted: true,
        raw: () => null,
        text: () => "",
        show: (row) => <Spark values={of(row)} largest={largest} {...look(row)} />,
      };
    },
  };
}
