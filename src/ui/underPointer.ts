import type { Modifier } from "@dnd-kit/core";

const BESIDE = 8;

/** For dnd-kit: what is carried hangs beside the pointer, wherever on a wide row it was taken; to its reading side. */
export const underPointer: Modifier = ({ activatorEvent, draggingNodeRect: row, transform }) => {
  if (!row || !(activatorEvent instanceof MouseEvent)) {
    return transform;
  }
  const { clientX, clientY } = activatorEvent;
  const across = document.documentElement.dir === "rtl" ? clientX - row.right - BESIDE : clientX - row.left + BESIDE;
  return { ...transform, x: transform.x + across, y: transform.y + clientY - row.top + BESIDE };
};
