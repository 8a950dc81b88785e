import {
  type DragCancelEvent,
  type DragEndEvent,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type RefObject, useCallback, useMemo, useState } from "react";
import type { LeadRow } from "../pipeline/leadRow";
import { stagesAhead } from "../pipeline/rules";
import { type Stage, useStages } from "../pipeline/stages";
import { ColumnKeyboardSensor } from "./keyboardSensor";
import { swallowRelease } from "./swallowRelease";

interface Point {
  x: number;
  y: number;
}

/** Where a carried card is held over a column, from its corner. */
const HELD_AT = { x: 8, y: 48 };

function columnsOf(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>("[data-stage]")];
}

/** The next column in a direction that would take the card or is its own; brought into sight. */
function stepTo(board: HTMLElement, key: "ArrowLeft" | "ArrowRight", from: Point): Point | null {
  const columns = columnsOf(board);
  const isRtl = getComputedStyle(board).direction === "rtl";
  const step = (key === "ArrowRight") === isRtl ? -1 : 1;
  const isAt = (column: HTMLElement) => {
    const { left, right } = column.getBoundingClientRect();
    return from.x >= left && from.x < right;
  };
  let index = columns.findLastIndex(isAt);
  let next: HTMLElement | undefined;
  do {
    index += step;
    next = columns[index];
  } while (next?.dataset.drop === "refused");
  if (!next) {
    return null;
  }
  next.scrollIntoView({ inline: "nearest", block: "nearest", behavior: "instant" });
  const { left, top } = next.getBoundingClientRect();
  return { x: left + HELD_AT.x, y: top + HELD_AT.y };
}

interface BoardDrag {
  /** The card under way, and where it may go. */
  carried: LeadRow | null;
  allowed: ReadonlySet<string> | null;
  sensors: ReturnType<typeof useSensors>;
  onDragStart: (event: DragStartEvent) => void;
  onDragEnd: (event: DragEndEvent) => void;
  onDragCancel: (event: DragCancelEvent) => void;
}

/** Carrying cards over the board by mouse, touch or keyboard. */
export function useBoardDrag(
  board: RefObject<HTMLElement | null>,
  onMove: (lead: LeadRow, stage: Stage) => void,
): BoardDrag {
  const { stages, byId } = useStages();
  const [carried, setCarried] = useState<LeadRow | null>(null);
  const nextColumn = useCallback(
    (key: "ArrowLeft" | "ArrowRight", from: Point) => (board.current ? stepTo(board.current, key, from) : null),
    [board],
  );
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // a finger that rests takes the card, one that moves scrolls
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(ColumnKeyboardSensor, { nextColumn }),
  );
  const allowed = useMemo(
    () => (carried ? new Set(stagesAhead(byId.get(carried.stage_id), stages).map(({ id }) => id)) : null),
    [carried, byId, stages],
  );

  return {
    carried,
    allowed,
    sensors,
    onDragStart: ({ active }) => setCarried(active.data.current?.lead ?? null),
    onDragEnd: ({ over }) => {
      const stage = byId.get(String(over?.id ?? ""));
      setCarried(null);
      if (carried && stage) {
        onMove(carried, stage);
      }
    },
    onDragCancel: ({ activatorEvent }) => {
      setCarried(null);
      if (activatorEvent instanceof MouseEvent) {
        swallowRelease();
      }
    },
  };
}
