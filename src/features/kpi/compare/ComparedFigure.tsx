import { Button, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { loadable } from "@/ui/loadable";
import { useLanguage } from "@/ui/useLanguage";
import { ChartFrame, type FrameState } from "../components/ChartFrame";
import frame from "../components/ChartFrame.module.css";
import type { FigureTable } from "../components/columns";
import { IgnoredNotice } from "../components/IgnoredNotice";
import styles from "./compare.module.css";
import type { Multiple } from "./Multiples";
import { type RankedColumn, RankedTable } from "./RankedTable";
import { sorted, useCompared } from "./useCompared";

const Multiples = loadable(async () => ({ default: (await import("./Multiples")).Multiples }));
// The picture's code comes while the figures are asked for.
void Multiples.preload();

/** So many small charts, where nobody has chosen which. */
const AT_FIRST = 8;

interface ComparedFigureProps<Row> {
  state: FrameState;
  name: string;
  measure: string;
  definition: string;
  asOf: string | undefined;
  empty: { title: string; text: string };
  rows: Row[];
  rowKey: (row: Row) => string;
  nameOf: (row: Row) => string;
  columns: RankedColumn<Row>[];
  /** The column that ranks where none is asked for. */
  rankedBy: string;
  multipleOf: (row: Row) => Multiple;
  fileName: string;
  /** What the page itself left out of the address. */
  ignored?: "by"[];
}

/** Rows compared: small charts of those chosen, or of the first ones, and all of them ranked in a table. */
export function ComparedFigure<Row>(props: ComparedFigureProps<Row>) {
  const { state, name, measure, definition, asOf, empty, rows, rowKey, nameOf, columns, rankedBy, multipleOf } = props;
  const { ignored = [] } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const asked = useCompared({ key: rankedBy, descending: true });
  // An address may ask for a column that this page does not have.
  const isKnown = columns.some(({ key, unsorted }) => key === asked.sort.key && !unsorted);
  const compared = isKnown ? asked : { ...asked, sort: { key: rankedBy, descending: true } };
  const ranked = sorted(rows, columns, compared.sort, language);
  const chosen = ranked.filter((row) => compared.chosen.includes(rowKey(row)));
  // what the filters left out, or the address made up
  const missing = compared.chosen.length - chosen.length;
  const pictured = chosen.length > 0 ? chosen : ranked.slice(0, AT_FIRST);
  const table: FigureTable<Row> = { columns: columns.filter(({ unsorted }) => !unsorted), rows: ranked, rowKey };
  const [first] = ranked;
  const by = columns.find(({ key }) => key === compared.sort.key);
  const finding =
    first && by?.numeric && by.raw(first) !== null && ranked.length > 1
      ? t(`compare.finding.${compared.sort.descending ? "highest" : "lowest"}`, {
          measure: by.title,
          name: nameOf(first),
          figure: by.text(first),
        })
      : name;
  const leadsOn = columns.find(({ to }) => to)?.to;
  const multiples = pictured.map((row) => ({ ...multipleOf(row), href: leadsOn?.(row) }));
  const firstOf = t("compare.firstOf", {
    shown: formatCount(pictured.length, language),
    all: formatCount(ranked.length, language),
  });
  return (
    <>
      <IgnoredNotice names={[...ignored, ...(isKnown ? [] : (["sort"] as const))]} />
      <ChartFrame
        state={state}
        name={name}
        title={chosen.length > 0 ? t("compare.chosenTitle", { names: chosen.map(nameOf).join(" · ") }) : finding}
        measure={pictured.length < ranked.length && chosen.length === 0 ? `${measure} · ${firstOf}` : measure}
        definition={definition}
        asOf={asOf}
        summary={multiples.map(({ name, figure }) => t("common.named", { name, value: figure })).join(" · ")}
        empty={empty}
        table={table}
        fileName={props.fileName}
        height={320}
      >
        <Multiples multiples={multiples} />
      </ChartFrame>
      {state === "ready" && (
        <section className={`${frame.frame} ${styles.ranked}`}>
          <div className={`${styles.toolbar} no-print`}>
            <div className={styles.sortBy}>
              <label htmlFor={`${id}-sort`}>{t("compare.sortBy")}</label>
              <Select
                id={`${id}-sort`}
                value={compared.sort.key}
                onChange={compared.sortBy}
                options={table.columns.map(({ key, title }) => ({ value: key, label: title }))}
              />
            </div>
            <p className={styles.soft}>
              {chosen.length === 0 && (
                <>
                  {t("compare.hint")} <span className={styles.byHead}>{t("compare.hintHeads")}</span>
                </>
              )}
              {chosen.length > 0 &&
                t("compare.chosen", { count: chosen.length, formatted: formatCount(chosen.length, language) })}
              {missing > 0 && ` ${t("compare.missing", { formatted: formatCount(missing, language) })}`}
            </p>
            {compared.chosen.length > 0 && (
              <Button size="small" onClick={compared.clear}>
                {t("compare.clear")}
              </Button>
            )}
          </div>
          <RankedTable
            columns={columns}
            rows={ranked}
            rowKey={rowKey}
            nameOf={nameOf}
            caption={name}
            compared={compared}
          />
        </section>
      )}
    </>
  );
}
