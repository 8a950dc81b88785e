import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { BoardColumn } from "../pipeline/board";
import type { LeadRow } from "../pipeline/leadRow";
import type { Stage } from "../pipeline/stages";

type Move = (lead: LeadRow, stage: Stage) => void;

interface FollowedMove {
  canvas: RefObject<HTMLElement | null>;
  board: BoardColumn[];
  onMove: Move;
  /** Has a lead drawn that is out of sight in its column. */
  bringIntoSight: (stageId: string, leadId: string) => void;
}

/**
 * Moves a card and keeps the focus with it: in another column it is another element than the one that had the focus.
 * A card that went into a folded column leaves the focus to that column.
 */
export function useFollowedMove({ canvas, board, onMove, bringIntoSight }: FollowedMove): Move {
  const followed = useRef<{ leadId: string; stageId: string } | null>(null);

  useEffect(() => {
    // who takes the pointer goes elsewhere
    const letGo = () => {
      followed.current = null;
    };
    document.addEventListener("pointerdown", letGo, true);
    return () => document.removeEventListener("pointerdown", letGo, true);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the board may have taken the focus away
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (followed.current && isLost && canvas.current) {
      const { leadId, stageId } = followed.current;
      const find = (selector: string) => canvas.current?.querySelector<HTMLElement>(selector);
      const focus = () => (find(`[data-lead-link="${leadId}"]`) ?? find(`[data-stage="${stageId}"] button`))?.focus();
      if (find(`[data-lead-link="${leadId}"]`)) {
        focus();
      } else {
        bringIntoSight(stageId, leadId);
        // drawn with the next frame
        requestAnimationFrame(focus);
      }
    }
  }, [board, canvas, bringIntoSight]);

  return useCallback(
    (lead, stage) => {
      const hadFocus = document.activeElement?.closest("[data-lead]")?.getAttribute("data-lead") === lead.id;
      followed.current = hadFocus ? { leadId: lead.id, stageId: stage.id } : null;
      onMove(lead, stage);
    },
    [onMove],
  );
}
