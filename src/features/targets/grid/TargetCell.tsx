import { useTranslation } from "react-i18next";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { type CellActions, CellEditor } from "./CellEditor";
import type { Cell } from "./cells";
import styles from "./grid.module.css";
import type { Place } from "./moves";
import { SumLines } from "./SumLines";
import { useWords } from "./useWords";

interface TargetCellProps {
  cell: Cell;
  place: Place;
  isActive: boolean;
  isSelected: boolean;
  /** What stands in its field; null while it is not written. */
  editing: string | null;
  mayEdit: boolean;
  actions: CellActions;
}

/** What is said of a cell of a grid beside its content. */
function said(isSelected: boolean, isReadOnly: boolean) {
  return { role: "gridcell", "aria-selected": isSelected, "aria-readonly": isReadOnly };
}

function stateOf({ draft, isTorn, isClosed }: Cell): string | undefined {
  if (draft) {
    return isTorn ? "torn" : "draft";
  }
  return isClosed ? "closed" : undefined;
}

/** One target: what it says, marked while it is not saved, with what its parts come to. */
export function TargetCell(props: TargetCellProps) {
  const { cell, place, isActive, isSelected, editing, mayEdit, actions } = props;
  const { t } = useTranslation();
  const words = useWords();
  const state = stateOf(cell);
  return (
    <td
      {...said(isSelected, !mayEdit || (cell.isClosed && cell.value === null))}
      className={styles.cell}
      tabIndex={isActive ? 0 : -1}
      data-state={state}
      data-active={isActive}
      data-cell={cell.key}
      data-row={place.row}
      data-column={place.column}
    >
      {editing === null ? (
        <>
          <span className={styles.value}>{cell.value !== null && words.count(cell.value)}</span>
          {state && <VisuallyHidden> {t(`targets.cell.${state as "draft"}`)}</VisuallyHidden>}
          <SumLines sums={cell.sums} />
        </>
      ) : (
        <CellEditor
          label={words.cellName(cell.row, cell.month)}
          text={editing}
          onDone={actions.write}
          onCancel={actions.cancel}
          onBlock={actions.pasteBlock}
        />
      )}
    </td>
  );
}
