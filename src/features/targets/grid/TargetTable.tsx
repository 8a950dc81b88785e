import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { Cells } from "./cells";
import { GridRow } from "./GridRow";
import styles from "./grid.module.css";
import { groupsOf } from "./groups";
import { boundsOf, type Place, type Sheet } from "./moves";
import { type GridTasks, useGrid } from "./useGrid";
import { useGridEvents } from "./useGridEvents";
import { useWords } from "./useWords";

interface TargetTableProps {
  cells: Cells;
  sheet: Sheet;
  label: string;
  /** The id of what tells the keys. */
  help: string;
  tasks: GridTasks;
  /** Where the keyboard goes when it leaves the grid. */
  exit: RefObject<HTMLElement | null>;
  /** What the field of a cell begins with. */
  textAt: (place: Place) => string;
  /** Told where the reader is. */
  onActive: (place: Place) => void;
}

/** What is said of a table that is worked in. */
function said(isReadOnly: boolean) {
  return { role: "grid", "aria-multiselectable": true, "aria-readonly": isReadOnly };
}

/** The targets as a spreadsheet: arrows, Enter and Tab, typing, copying and pasting as one is used to. */
export function TargetTable({ cells, sheet, label, help, tasks, exit, textAt, onActive }: TargetTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const valueAt = ({ row, column }: Place) => {
    const of = cells.rows[row];
    const month = cells.columns[column];
    return of && month !== undefined ? cells.at(of, month).value : null;
  };
  const grid = useGrid({ sheet, tasks, exit, textAt });
  const events = useGridEvents({ grid, sheet, tasks, valueAt, onActive });
  const { active } = grid.selection;
  const { top, bottom, start, end } = boundsOf(grid.selection);

  return (
    <div className={styles.scroll}>
      <table
        ref={grid.table}
        className={styles.table}
        aria-label={label}
        aria-describedby={help}
        {...said(!sheet.mayEdit)}
        {...events}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t("targets.column.what")}
            </th>
            {cells.columns.map((month) => (
              <th key={month} scope="col" className={styles.columnHead}>
                {words.columnTitle(month)}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(cells.rows).map(({ region, first, rows }) => (
          <tbody key={region?.id ?? "tour"}>
            {region && (
              <tr>
                <th scope="rowgroup" className={styles.group} colSpan={cells.columns.length + 1}>
                  <span>{t("targets.row.agenciesOf", { region: localizedName(region, language) })}</span>
                </th>
              </tr>
            )}
            {rows.map(({ id }, place) => {
              const row = first + place;
              const isIn = row >= top && row <= bottom;
              return (
                <GridRow
                  key={id}
                  cells={cells.lines[row] ?? []}
                  place={row}
                  active={active.row === row ? active.column : -1}
                  start={isIn ? start : -1}
                  end={isIn ? end : -1}
                  editing={active.row === row ? grid.editing : null}
                  mayEdit={sheet.mayEdit}
                  actions={grid.actions}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
