import { App } from "antd";
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { cellsOf } from "../grid/cells";
import type { Place } from "../grid/moves";
import type { PasteNote } from "../paste/PasteReport";
import { type Refused, takeBlock } from "../paste/takeBlock";
import { parseTsv } from "../paste/tsv";
import type { useDrafts } from "../save/useDrafts";
import { useSaveTargets } from "../save/useSaveTargets";
import { cellKey, type TargetGrid } from "../targets";

/** One value over several cells is meant for each of them. */
function spread(block: string[][], selection: Place[][]): string[][] {
  const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
  return only === undefined ? block : selection.map((line) => line.map(() => only));
}

/** The targets shown, what is typed over them, and how both change. */
export function useTargetBoard(grid: TargetGrid, drafts: ReturnType<typeof useDrafts>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [note, setNote] = useState<PasteNote | null>(null);
  const { measure } = grid;
  const cells = useMemo(() => cellsOf(grid, drafts.cells), [grid, drafts.cells]);
  const { rows, columns, savedAt } = cells;
  const forgetReport = () => {
    setNote(null);
    drafts.forgetRefused();
  };
  const save = useSaveTargets({
    grid,
    cells: cells.open,
    settle: drafts.settle,
    onSaved: (count) => {
      forgetReport();
      void message.success(t("targets.save.done", { count }));
    },
  });

  // what a colleague has saved alike, or whose row is gone, is nothing to save any more
  const { open } = cells;
  const { settle } = drafts;
  const isLeft = Object.keys(open).length < Object.keys(drafts.cells).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each drawing of which it is true
  useEffect(() => {
    if (isLeft) {
      settle(() => open);
    }
  }, [isLeft]);

  const keyAt = ({ row, column }: Place) => {
    const meant = rows[row];
    const month = columns[column];
    return meant && month !== undefined ? cellKey(meant.id, month) : null;
  };
  const isAt = (refused: Refused, key: string | null) =>
    refused.rowId !== null && refused.month !== "outside" && cellKey(refused.rowId, refused.month) === key;
  /** What the field of a cell begins with: what was not taken there, else what the cell says. */
  const textAt = (at: Place) =>
    drafts.refused.find((one) => isAt(one, keyAt(at)))?.text ?? String(cells.lines[at.row]?.[at.column]?.value ?? "");
  const othersThan = (key: string | null) => drafts.refused.filter((one) => !isAt(one, key));
  const clear = (places: Place[]) => {
    const keys = places.map(keyAt).filter((key) => key !== null);
    const refused = keys.reduce((left, key) => left.filter((one) => !isAt(one, key)), drafts.refused);
    drafts.take(Object.fromEntries(keys.map((key) => [key, null])), savedAt, refused);
  };

  return {
    cells,
    save,
    note,
    textAt,
    tasks: {
      write: (text: string, at: Place) => {
        const key = keyAt(at);
        if (text.trim() === textAt(at)) {
          return;
        }
        if (text.trim() === "") {
          return clear([at]);
        }
        const { values, refused } = takeBlock([[text]], { rows, columns, measure, ...at });
        drafts.take(values, savedAt, [...othersThan(key), ...refused]);
      },
      paste: (text: string, selection: Place[][]) => {
        const start = selection[0]?.[0];
        if (!start || text === "") {
          return;
        }
        const block = spread(parseTsv(text), selection);
        const { values, refused, empty } = takeBlock(block, { rows, columns, measure, ...start });
        drafts.take(values, savedAt, refused);
        setNote({ taken: Object.keys(values).length, empty, refused: refused.length });
      },
      clear: (selection: Place[][]) => clear(selection.flat()),
      undo: () => {
        drafts.undo();
        setNote(null);
      },
    },
    forgetReport,
  };
}
