import { useEffect, useRef, useState } from "react";
import { useDraft } from "@/backend/useDraft";
import { warnBeforeLeaving } from "@/ui/leaveWarning";
import type { Refused } from "../paste/takeBlock";
import type { Measure } from "../targets";
import { type EditionDraft, type MeasureDraft, NOTHING, withValues } from "./drafts";

const MOST_UNDONE = 100;

/** What is typed and pasted of an edition's targets: kept in this tab until it is saved, and undone step by step. */
export function useDrafts(editionId: string, measure: Measure) {
  const { initial, keep } = useDraft<EditionDraft>(`targets.${editionId}`, {});
  const [drafts, setDrafts] = useState(initial);
  const [isKept, setKept] = useState(true);
  const undone = useRef<Partial<Record<Measure, MeasureDraft[]>>>({});
  const now = drafts[measure] ?? NOTHING;

  // what is on the way here in the same moment must meet what came before it
  const newest = useRef(drafts);
  const put = (draft: MeasureDraft) => {
    newest.current = { ...newest.current, [measure]: draft };
    setDrafts(newest.current);
    setKept(keep(newest.current));
  };
  const current = () => newest.current[measure] ?? NOTHING;
  const step = (draft: MeasureDraft) => {
    undone.current[measure] = [...(undone.current[measure] ?? []), current()].slice(-MOST_UNDONE);
    put(draft);
  };
  const hasAny = Object.values(drafts).some(({ cells }) => Object.keys(cells).length > 0);
  const isLost = hasAny && !isKept;
  useEffect(() => (isLost ? warnBeforeLeaving() : undefined), [isLost]);

  return {
    cells: now.cells,
    refused: now.refused,
    /** How many targets of a measure are not yet saved. */
    countOf: (of: Measure) => Object.keys(drafts[of]?.cells ?? {}).length,
    /** The browser keeps nothing: what is typed goes with the page. */
    isLost,
    /** Takes values, and tells what was not taken. */
    take: (values: Record<string, number | null>, savedAt: (key: string) => number | null, refused: Refused[]) =>
      step({ cells: withValues(current().cells, values, savedAt), refused }),
    forgetRefused: () => put({ ...current(), refused: [] }),
    dropAll: () => step(NOTHING),
    canUndo: (undone.current[measure] ?? []).length > 0,
    undo: () => {
      const last = undone.current[measure]?.pop();
      if (last) {
        put(last);
      }
    },
    /** After saving or settling there is nothing to go back to. */
    settle: (change: (cells: MeasureDraft["cells"]) => MeasureDraft["cells"]) => {
      undone.current[measure] = [];
      put({ ...current(), cells: change(current().cells) });
    },
  };
}
