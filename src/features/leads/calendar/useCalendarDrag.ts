import {
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DroppableContainer,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useState } from "react";
import { timeOf } from "@/lib/dates";
import type { DueTime } from "../follow-up-forms/proposals";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import type { CalendarView } from "./range";
import { HOUR_PX, timeMoved } from "./timeGrid";

interface Point {
  x: number;
  y: number;
}

/** The day at a point of the page as it is. */
function dayAt({ x, y }: Point, days: DroppableContainer[]): DroppableContainer | undefined {
  return days.find(({ node }) => {
    const rect = node.current?.getBoundingClientRect();
    return rect && x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
  });
}

/** Where what the keyboard carries to a place is held: by the middle of its upper edge. */
function heldAt({ x, y }: Point, width: number): Point {
  return { x: x + width / 2, y: y + 4 };
}

/** The day under the pointer, or under what the keyboard carries. */
const dayUnder: CollisionDetection = ({ pointerCoordinates, collisionRect, droppableContainers }) => {
  const { left: x, top: y, width } = collisionRect;
  const under = dayAt(pointerCoordinates ?? heldAt({ x, y }, width), droppableContainers);
  return under ? [{ id: under.id }] : [];
};

/** Arrows carry a day aside; up and down a quarter of an hour in a week, a week in a month; never off the days shown. */
const arrows =
  (view: CalendarView): KeyboardCoordinateGetter =>
  (event, { currentCoordinates, context: { collisionRect, droppableContainers } }) => {
    const { x, y } = currentCoordinates;
    const dayHolding = (at: Point) => dayAt(heldAt(at, collisionRect?.width ?? 0), droppableContainers.getEnabled());
    // read here: right after the start dnd-kit has not yet, and a quick reader's first step would be none
    const { width = 0, height = 0 } = dayHolding({ x, y })?.node.current?.getBoundingClientRect() ?? {};
    const down = view === "week" ? HOUR_PX / 4 : height;
    const to: Record<string, { x: number; y: number }> = {
      ArrowRight: { x: x + width, y },
      ArrowLeft: { x: x - width, y },
      ArrowDown: { x, y: y + down },
      ArrowUp: { x, y: y - down },
    };
    const wanted = to[event.code];
    if (!wanted) {
      return undefined;
    }
    event.preventDefault();
    // beside the days there is no way back: nothing there says how far a step is
    return dayHolding(wanted) ? wanted : currentCoordinates;
  };

const CODES = { start: ["Space"], cancel: ["Escape", "Tab"], end: ["Space", "Enter"] };

/** Carrying follow-ups over the calendar by mouse, touch or keyboard. */
export function useCalendarDrag(view: CalendarView, onMove: (row: FollowUpRow, to: DueTime) => void) {
  const [carried, setCarried] = useState<{ row: FollowUpRow; time: string } | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    // a finger that rests takes the entry, one that moves scrolls
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: arrows(view), keyboardCodes: CODES }),
  );
  const timeAt = ({ active, delta }: DragMoveEvent): string => {
    const row: FollowUpRow = active.data.current?.row;
    const time = timeOf(row.due_at);
    return view === "week" ? timeMoved(time, delta.y) : time;
  };
  return {
    carried,
    context: {
      sensors,
      collisionDetection: dayUnder,
      onDragMove: (event: DragMoveEvent) => {
        const time = timeAt(event);
        if (carried?.time !== time) {
          setCarried({ row: event.active.data.current?.row, time });
        }
      },
      onDragStart: ({ active }: { active: DragMoveEvent["active"] }) => {
        const row: FollowUpRow = active.data.current?.row;
        setCarried({ row, time: timeOf(row.due_at) });
      },
      onDragEnd: (event: DragEndEvent) => {
        setCarried(null);
        if (event.over) {
          onMove(event.active.data.current?.row, { day: String(event.over.id), time: timeAt(event) });
        }
      },
      onDragCancel: () => setCarried(null),
    },
  };
}
