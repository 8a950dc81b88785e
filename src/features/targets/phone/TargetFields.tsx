import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlParam } from "@/ui/useUrlParam";
import type { Cell, Cells } from "../grid/cells";
import { groupsOf } from "../grid/groups";
import type { Place } from "../grid/moves";
import { useWords } from "../grid/useWords";
import type { Refused } from "../paste/takeBlock";
import type { Measure } from "../targets";
import styles from "./fields.module.css";
import { TargetField } from "./TargetField";

interface TargetFieldsProps {
  cells: Cells;
  measure: Measure;
  refused: Refused[];
  /** Null for those who only read. */
  write: ((text: string, at: Place) => void) | null;
  onHistory: (cell: Cell) => void;
}

/** The targets on a phone: one column at a time, a field a row. */
export function TargetFields({ cells, measure, refused, write, onHistory }: TargetFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const [wanted, choose] = useUrlParam("month");
  const column = Math.max(
    0,
    cells.columns.findIndex((month) => month !== null && month === wanted),
  );
  const month = cells.columns[column] ?? null;
  const places = new Map(cells.rows.map((row, place) => [row.id, place]));
  const shown = cells.rows.map((row) => cells.at(row, month)).filter((cell) => !cell.isClosed || cell.value !== null);

  return (
    <>
      <Select
        className={styles.column ?? ""}
        aria-label={t("targets.column.label")}
        size="large"
        value={month ?? ""}
        onChange={(chosen: string) => choose(chosen || null)}
        options={cells.columns.map((one) => ({ value: one ?? "", label: words.columnTitle(one) }))}
      />
      {groupsOf(shown.map(({ row }) => row)).map(({ region, rows }) => (
        <section key={region?.id ?? "tour"}>
          {region && (
            <h2 className={styles.region}>
              {t("targets.row.agenciesOf", { region: localizedName(region, language) })}
            </h2>
          )}
          <ul className={styles.fields}>
            {rows.map((row) => {
              const cell = cells.at(row, month);
              const wrong = refused.find((one) => one.rowId === row.id && one.month === month);
              return (
                <TargetField
                  // what is saved, undone or dropped is written anew
                  key={`${cell.key} ${measure} ${cell.value} ${wrong?.text}`}
                  cell={cell}
                  measure={measure}
                  wrong={wrong && { text: wrong.text, why: words.whyNot(wrong, row, measure) }}
                  write={write && ((text) => write(text, { row: places.get(row.id) ?? 0, column }))}
                  onHistory={() => onHistory(cell)}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
