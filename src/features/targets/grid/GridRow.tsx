import { memo } from "react";
import type { CellActions } from "./CellEditor";
import type { Cell } from "./cells";
import { isSameCell } from "./cells";
import styles from "./grid.module.css";
import { RowHead } from "./RowHead";
import { TargetCell } from "./TargetCell";

interface GridRowProps {
  cells: Cell[];
  place: number;
  /** The column one is in; -1 in any other row. */
  active: number;
  /** The first and last selected column; -1 where none is. */
  start: number;
  end: number;
  /** What stands in the field of the cell one is in; null while it is not written. */
  editing: string | null;
  mayEdit: boolean;
  actions: CellActions;
}

/** A row of the grid: drawn anew only when something of it changed, however many there are. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { cells, place, active, start, end, editing, mayEdit, actions } = props;
  const row = cells[0]?.row;
  return (
    row && (
      <tr data-scope={row.scope} className={styles.row}>
        <RowHead row={row} />
        {cells.map((cell, column) => (
          <TargetCell
            key={cell.key}
            cell={cell}
            place={{ row: place, column }}
            isActive={column === active}
            isSelected={column >= start && column <= end}
            editing={column === active ? editing : null}
            mayEdit={mayEdit}
            actions={actions}
          />
        ))}
      </tr>
    )
  );
}, isSame);

function isSame({ cells: before, ...was }: GridRowProps, { cells: after, ...is }: GridRowProps): boolean {
  return (
    Object.entries(was).every(([name, value]) => is[name as keyof typeof is] === value) &&
    (before === after ||
      (before.length === after.length && before.every((cell, column) => isSameCell(cell, after[column]))))
  );
}
