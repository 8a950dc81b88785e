import { CaretDownOutlined, CaretUpOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { FigureColumn } from "../components/columns";
import { OptionalLink } from "../components/OptionalLink";
import { SideScroll } from "../components/SideScroll";
import styles from "./compare.module.css";
import type { Compared } from "./useCompared";

/** So many cards a phone shows before it is asked for all. */
const CARDS_AT_FIRST = 10;

/** A column one can sort by what its cells stand for, and that may show more than text. */
export interface RankedColumn<Row> extends FigureColumn<Row> {
  /** Shown in the place of the text. */
  show?: (row: Row) => ReactNode;
  /** What rows are ordered by, where it is not what is exported. */
  order?: (row: Row) => number;
  /** A course in time has no order. */
  unsorted?: boolean;
  /** Words that may stand on two lines. */
  wraps?: boolean;
}

interface RankedTableProps<Row> {
  columns: RankedColumn<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  nameOf: (row: Row) => string;
  caption: string;
  compared: Compared;
}

/** Rows ranked by a column of the reader's choice, some of them chosen to be compared; cards on a phone, the first ones until all are asked for. */
export function RankedTable<Row>({ columns, rows, rowKey, nameOf, caption, compared }: RankedTableProps<Row>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sort, chosen, sortBy, toggle } = compared;
  const stateOf = (key: string) => (sort.key !== key ? "none" : sort.descending ? "descending" : "ascending");
  // a column of cards is long: the first of them speak first
  const [isWhole, setWhole] = useState(false);
  const isFolded = !isWhole && rows.length > CARDS_AT_FIRST;
  return (
    <>
      <SideScroll label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th className="no-print" scope="col">
                <span className="visually-hidden">{t("compare.choose")}</span>
              </th>
              <th scope="col" data-numeric="true">
                {t("compare.rank")}
              </th>
              {columns.map(({ key, title, numeric, unsorted }, place) => (
                <th
                  key={key}
                  scope="col"
                  data-numeric={numeric}
                  data-names-row={place === 0 || undefined}
                  {...(unsorted ? {} : { "aria-sort": stateOf(key) })}
                >
                  {unsorted ? (
                    title
                  ) : (
                    <button className={styles.sort} type="button" onClick={() => sortBy(key)}>
                      {title}
                      {sort.key === key && (sort.descending ? <CaretDownOutlined /> : <CaretUpOutlined />)}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr
                key={rowKey(row)}
                data-chosen={chosen.includes(rowKey(row))}
                data-folded={(isFolded && place >= CARDS_AT_FIRST) || undefined}
              >
                <td className="no-print">
                  <Checkbox
                    checked={chosen.includes(rowKey(row))}
                    onChange={() => toggle(rowKey(row))}
                    aria-label={t("compare.chooseOne", { name: nameOf(row) })}
                  />
                </td>
                <td data-numeric="true" data-label={t("compare.rank")}>
                  {formatCount(place + 1, language)}
                </td>
                {columns.map(({ key, title, text, show, numeric, wraps, to }, at) => (
                  <td
                    key={key}
                    data-numeric={numeric}
                    data-names-row={at === 0 || undefined}
                    data-wraps={wraps}
                    data-label={title}
                  >
                    <OptionalLink to={to?.(row)}>{show ? show(row) : text(row)}</OptionalLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
      {isFolded && (
        <Button block className={`${styles.showAll} no-print`} onClick={() => setWhole(true)}>
          {t("compare.showAll", { formatted: formatCount(rows.length, language) })}
        </Button>
      )}
    </>
  );
}
