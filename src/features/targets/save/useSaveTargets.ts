import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { BackendError } from "@/backend/errors";
import { gridKey, saveTargets, staleCells, type TargetToSave } from "../api";
import { cellKey, type SavedCell, type TargetGrid } from "../targets";
import { afterSaving, type MeasureDraft, settled } from "./drafts";

type Cells = MeasureDraft["cells"];

interface Options {
  grid: TargetGrid;
  cells: Cells;
  settle: (change: (cells: Cells) => Cells) => void;
  onSaved: (count: number) => void;
}

/** The drafts as the function takes them; one of a row that is gone is not sent. */
function toSend(grid: TargetGrid, cells: Cells): TargetToSave[] {
  const scopes = new Map(grid.rows.map(({ id, scope }) => [id, scope]));
  return Object.entries(cells).flatMap(([key, draft]) => {
    const [id = "", month = "all"] = key.split(" ");
    const scope = scopes.get(id);
    return scope ? [{ scope, id, month: month === "all" ? null : month, ...draft }] : [];
  });
}

/** The grid with what was just saved, until it is asked for anew. */
function withSaved(grid: TargetGrid, rows: TargetToSave[]): TargetGrid {
  const keys = new Set(rows.map(({ id, month }) => cellKey(id, month)));
  const others = grid.cells.filter(({ id, month }) => !keys.has(cellKey(id, month)));
  return { ...grid, cells: [...others, ...rows.map((row) => ({ ...row, at: null }))] };
}

/** Sends all drafts of a measure at once; over what a colleague saved meanwhile it is to choose, cell by cell. */
export function useSaveTargets({ grid, cells, settle, onSaved }: Options) {
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<SavedCell[] | null>(null);

  const send = async (drafts: Cells) => {
    const rows = toSend(grid, drafts);
    if (sending || rows.length === 0) {
      return;
    }
    setSending(true);
    setProblem(null);
    try {
      await saveTargets(grid.edition_id, grid.measure, rows);
      client.setQueryData<TargetGrid>(gridKey(grid.edition_id, grid.measure), (old) => old && withSaved(old, rows));
      settle((now) => afterSaving(now, drafts));
      onSaved(rows.length);
    } catch (error) {
      if (error instanceof BackendError && error.key === "stale") {
        setTheirs(staleCells(error.detail));
      } else {
        setProblem(error);
      }
    }
    setSending(false);
    // a target stands on other pages too, and what a colleague saved is shown by then
    void client.invalidateQueries();
  };
  return {
    sending,
    problem,
    theirs,
    save: () => void send(cells),
    /** Saves what was chosen of two versions. */
    resolve: (choice: Record<string, "mine" | "theirs">) => {
      const values = Object.fromEntries((theirs ?? []).map(({ id, month, value }) => [cellKey(id, month), value]));
      const chosen = settled(cells, values, choice);
      setTheirs(null);
      settle((now) => settled(now, values, choice));
      void send(chosen);
    },
    cancel: () => setTheirs(null),
  };
}
