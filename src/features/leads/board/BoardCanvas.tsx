import { DndContext, DragOverlay } from "@dnd-kit/core";
import { useCallback, useRef, useState } from "react";
import { LeadFace } from "../cards/LeadFace";
import { useLeadKeys } from "../cards/useLeadKeys";
import { useMoveMenu } from "../cards/useMoveMenu";
import type { BoardColumn as Column } from "../pipeline/board";
import type { LeadRow } from "../pipeline/leadRow";
import { type Stage, useStages } from "../pipeline/stages";
import { BoardColumn } from "./BoardColumn";
import styles from "./board.module.css";
import type { Reveal } from "./ColumnCards";
import { columnUnder } from "./columnUnder";
import { useAnnouncements } from "./useAnnouncements";
import { useBoardDrag } from "./useBoardDrag";
import { useFollowedMove } from "./useFollowedMove";

interface BoardCanvasProps {
  board: Column[];
  /** Stages asked for; all when empty. */
  shown: string[];
  onMove: (lead: LeadRow, stage: Stage) => void;
  onMore: (stageId: string, loaded: number) => Promise<void>;
}

/** The columns side by side and the card being carried over them. */
export function BoardCanvas({ board, shown, onMove, onMore }: BoardCanvasProps) {
  const { byId } = useStages();
  const canvas = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const reveals = useRef(new Map<string, Reveal>());
  const onReveal = useCallback((stageId: string, reveal: Reveal | null) => {
    if (reveal) {
      reveals.current.set(stageId, reveal);
    } else {
      reveals.current.delete(stageId);
    }
  }, []);
  const bringIntoSight = useCallback((stageId: string, leadId: string) => reveals.current.get(stageId)?.(leadId), []);
  const moveAndFollow = useFollowedMove({ canvas, board, onMove, bringIntoSight });
  const { carried, allowed, ...drag } = useBoardDrag(canvas, moveAndFollow);
  const { openMenu, menu } = useMoveMenu(moveAndFollow);
  const accessibility = useAnnouncements();
  useLeadKeys(canvas);

  const onFold = useCallback(
    (id: string) =>
      setUnfolded((open) => new Set(open.has(id) ? [...open].filter((one) => one !== id) : [...open, id])),
    [],
  );
  const dropOf = (stageId: string) => {
    if (!carried || !allowed) {
      return null;
    }
    if (stageId === carried.stage_id) {
      return "home";
    }
    return allowed.has(stageId) ? "allowed" : "refused";
  };

  return (
    <DndContext
      {...drag}
      collisionDetection={columnUnder}
      accessibility={accessibility}
      autoScroll={{ canScroll: (element) => element === canvas.current }}
    >
      <div ref={canvas} className={styles.canvas} data-carrying={carried !== null}>
        {board.map((column) => {
          const stage = byId.get(column.stage_id);
          const isShown = shown.length === 0 || shown.includes(column.stage_id);
          return (
            stage &&
            isShown && (
              <BoardColumn
                key={stage.id}
                stage={stage}
                column={column}
                drop={dropOf(stage.id)}
                folded={stage.kind !== "open" && shown.length === 0 && !unfolded.has(stage.id)}
                onFold={onFold}
                openMenu={openMenu}
                onMore={onMore}
                carriedId={carried?.stage_id === stage.id ? carried.id : null}
                onReveal={onReveal}
              />
            )
          );
        })}
      </div>
      {menu}
      <DragOverlay dropAnimation={null}>
        {carried && (
          <div className={styles.overlay}>
            <LeadFace lead={carried} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
