import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { sentenceCase } from "@/lib/text";
import { useLanguage } from "@/ui/useLanguage";
import type { Refused } from "../paste/takeBlock";
import type { Column, Measure, TargetRow } from "../targets";
import { mostOf } from "./rules";
import type { Sum } from "./sums";

const MOST_SAID = 40;

/** What rows, columns and sums are called in the reader's language. */
export function useWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const rowName = (row: TargetRow): string => {
    switch (row.scope) {
      case "edition":
        return t("targets.row.edition", { year: row.year });
      case "caravan":
        return t(`common.caravanKind.${row.kind}`);
      case "stop":
        return localizedName(row, language);
      case "agency":
        return row.active
          ? localizedName(row, language)
          : t("targets.row.closed", { name: localizedName(row, language) });
    }
  };
  const columnName = (month: Column): string =>
    month === null ? t("targets.column.all") : formatDay(month, language, "monthName", today());
  return {
    rowName,
    columnName,
    columnTitle: (month: Column) => sentenceCase(columnName(month)),
    cellName: (row: TargetRow, month: Column) =>
      t("targets.cell.name", { row: rowName(row), column: columnName(month) }),
    /** What was not taken, and why not. */
    whyNot: ({ text, why, month }: Refused, row: TargetRow | undefined, measure: Measure) =>
      t(`targets.why.${why}`, {
        text: `\u2068${text.length > MOST_SAID ? `${text.slice(0, MOST_SAID)}…` : text}\u2069`,
        most: row && month !== "outside" ? formatCount(mostOf(row, month, measure), language) : "",
      }),
    count: (value: number) => formatCount(value, language),
    sum: ({ of, sum, set, parts }: Sum) =>
      t(set < parts ? "targets.sum.some" : "targets.sum.all", {
        of: t(`targets.sum.${of}`),
        sum: formatCount(sum, language),
        set,
        parts,
      }),
  };
}
