import { useTranslation } from "react-i18next";
import { formatSignedShare } from "@/lib/numbers";
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
  return {
    told,
    /** A number; null is said in the words of `text`. */
    measure: (
      key: string,
      title: string,
      raw: (row: Row) => number | null,
      text: (value: number | null) => string,
    ): RankedColumn<Row> => ({ key, title, numeric: true, raw, text: (row) => text(raw(row)) }),
    /** A change against an earlier time. */
    change: (title: string, raw: (row: Row) => number | null): RankedColumn<Row> => ({
      key: "change",
      title,
      numeric: true,
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
