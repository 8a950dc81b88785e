import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { After, CellActions } from "./CellEditor";
import { type Move, nextCell, type Place, type Selection, type Sheet, selectedPlaces, stepped } from "./moves";

export interface GridTasks {
  /** Writes a text into a cell. */
  write: (text: string, at: Place) => void;
  /** Puts pasted rows and columns on the selection. */
  paste: (text: string, selection: Place[][]) => void;
  clear: (selection: Place[][]) => void;
  undo: () => void;
}

interface Options {
  sheet: Sheet;
  tasks: GridTasks;
  /** What a cell says, as it is written. */
  textAt: (place: Place) => string;
  /** Where the keyboard goes when it leaves the grid. */
  exit: RefObject<HTMLElement | null>;
}

const START: Place = { row: 0, column: 0 };

/** Where one is in the grid, what is selected and what is being written. */
export function useGrid({ sheet, tasks, textAt, exit }: Options) {
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setSelection] = useState<Selection>({ active: START, anchor: START });
  const [editing, setEditing] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  // another measure may have fewer rows
  const selection = {
    active: stepped(chosen.active, [0, 0], sheet),
    anchor: stepped(chosen.anchor, [0, 0], sheet),
  };
  const { active } = selection;

  const go = (to: Place, extend = false) => {
    wantsFocus.current = true;
    setEditing(null);
    setSelection((before) => ({ active: to, anchor: extend ? before.anchor : to }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows each step, also back out of a field
  useEffect(() => {
    if (wantsFocus.current && editing === null) {
      wantsFocus.current = false;
      table.current?.querySelector<HTMLElement>('[data-active="true"]')?.focus();
    }
  }, [chosen, editing]);

  const edit = (text: string | undefined, at: Place) => {
    if (sheet.mayEdit) {
      go(at);
      setEditing(text ?? textAt(at));
    }
  };
  const all = () => setSelection({ active: { row: sheet.rows - 1, column: sheet.columns - 1 }, anchor: START });
  const run = (move: Move): void => {
    const ways: { [Does in Move["does"]]: (to: Extract<Move, { does: Does }>) => void } = {
      go: ({ to, extend }) => go(to, extend),
      all,
      // what is selected begins where one came from
      edit: ({ text }) => edit(text, selection.anchor),
      clear: () => tasks.clear(selectedPlaces(selection)),
      undo: tasks.undo,
      leave: () => exit.current?.focus(),
    };
    (ways[move.does] as (to: Move) => void)(move);
  };
  const goOn = (after: After) => {
    const ways: Record<After, Place | null> = {
      down: stepped(active, [1, 0], sheet),
      up: stepped(active, [-1, 0], sheet),
      next: nextCell(active, false, sheet),
      back: nextCell(active, true, sheet),
      stay: null,
    };
    if (after === "stay") {
      setEditing(null);
    } else {
      go(ways[after] ?? active);
    }
  };

  const latest = useRef({ write: tasks.write, paste: tasks.paste, goOn, active });
  useEffect(() => {
    latest.current = { write: tasks.write, paste: tasks.paste, goOn, active };
  });
  // the same for every cell and drawing, so that a cell is drawn anew only when it changes
  const actions = useMemo<CellActions>(
    () => ({
      write: (text, after) => {
        const now = latest.current;
        now.write(text, now.active);
        now.goOn(after);
      },
      cancel: () => {
        wantsFocus.current = true;
        setEditing(null);
      },
      pasteBlock: (text) => {
        const now = latest.current;
        wantsFocus.current = true;
        setEditing(null);
        now.paste(text, [[now.active]]);
      },
    }),
    [],
  );
  return { table, selection, editing, go, edit, run, actions };
}
