import { Grid } from "antd";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { KeyLegend } from "@/ui/KeyLegend";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import { useUndoToast } from "@/ui/useUndoToast";
import type { Cell } from "../grid/cells";
import type { Place } from "../grid/moves";
import { TargetTable } from "../grid/TargetTable";
import { HistorySheet } from "../history/HistorySheet";
import { PasteReport } from "../paste/PasteReport";
import { TargetFields } from "../phone/TargetFields";
import { ConflictSheet } from "../save/ConflictSheet";
import { SaveBar } from "../save/SaveBar";
import type { useDrafts } from "../save/useDrafts";
import { cellKey, type TargetGrid } from "../targets";
import styles from "./board.module.css";
import { CellBar } from "./CellBar";
import { useTargetBoard } from "./useTargetBoard";

interface TargetBoardProps {
  grid: TargetGrid;
  drafts: ReturnType<typeof useDrafts>;
  mayEdit: boolean;
}

const KEYS = [
  { keys: ["mod+v"], does: "paste" },
  { keys: ["shift+arrowdown"], does: "select" },
  { keys: ["enter"], does: "write" },
  { keys: ["mod+z"], does: "undo" },
  { keys: ["h"], does: "history" },
  { keys: ["escape"], does: "leave" },
] as const;

/** The targets of a measure: a spreadsheet on a desk, a list of fields on a phone; what is typed, pasted and saved. */
export function TargetBoard({ grid, drafts, mayEdit }: TargetBoardProps) {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  const isRtl = useLanguage() === "ar";
  const offerUndo = useUndoToast();
  const board = useTargetBoard(grid, drafts);
  const { cells, save } = board;
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [told, setTold] = useState<Cell | null>(null);
  const desk = useRef<HTMLDivElement>(null);
  const help = useId();
  const exit = useRef<HTMLDivElement>(null);
  const here = cells.rows[place.row] ?? cells.rows[0];
  const month = cells.columns[place.column] ?? null;
  const cell = here && cells.at(here, month);
  const isPhone = md === false;
  const count = Object.keys(cells.open).length;
  useHotkeys({ h: () => setTold(cell ?? null) }, !isPhone, true);
  const sheet = { rows: cells.rows.length, columns: cells.columns.length, isRtl, mayEdit };
  const keys = KEYS.filter(({ does }) => mayEdit || does === "select" || does === "history" || does === "leave");

  return (
    <>
      {isPhone ? (
        <TargetFields
          cells={cells}
          measure={grid.measure}
          refused={drafts.refused}
          write={mayEdit ? board.tasks.write : null}
          onHistory={setTold}
        />
      ) : (
        <>
          <CellBar
            cell={cell}
            measure={grid.measure}
            undo={mayEdit ? board.tasks.undo : null}
            canUndo={drafts.canUndo}
            onHistory={() => setTold(cell ?? null)}
          />
          <div ref={desk} className={styles.desk} data-saving={count > 0}>
            <TargetTable
              cells={cells}
              sheet={sheet}
              label={t("targets.grid", { measure: t(`targets.measure.${grid.measure}`) })}
              help={help}
              tasks={board.tasks}
              exit={exit}
              textAt={board.textAt}
              onActive={setPlace}
            />
            <PasteReport
              note={board.note}
              refused={drafts.refused}
              rows={cells.rows}
              measure={grid.measure}
              onGo={(id, of) => desk.current?.querySelector<HTMLElement>(`[data-cell="${cellKey(id, of)}"]`)?.focus()}
              onClose={board.forgetReport}
            />
          </div>
          <div ref={exit} id={help} tabIndex={-1} className={styles.foot}>
            <KeyLegend
              keys={keys.map(({ keys: pressed, does }) => ({ keys: [...pressed], does: t(`targets.key.${does}`) }))}
            />
          </div>
        </>
      )}
      <SaveBar
        count={count}
        sending={save.sending}
        problem={save.problem}
        isLost={drafts.isLost}
        onSave={save.save}
        onDrop={() => {
          drafts.dropAll();
          offerUndo({ text: t("targets.save.dropped"), onUndo: drafts.undo, about: "targets" });
        }}
      />
      <HistorySheet editionId={grid.edition_id} measure={grid.measure} cell={told} onClose={() => setTold(null)} />
      <ConflictSheet
        theirs={save.theirs}
        cells={cells.open}
        rows={cells.rows}
        saving={save.sending}
        onResolve={save.resolve}
        onCancel={save.cancel}
      />
    </>
  );
}
