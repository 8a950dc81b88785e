import type { CollisionDetection } from "@dnd-kit/core";

/**
 * The column under the pointer; without one (keyboard) the column under the corner of the carried card. Asked of the
 * page as it is: the rails of the endings stay in sight while the columns pass under them.
 */
export const columnUnder: CollisionDetection = ({ pointerCoordinates, collisionRect, droppableContainers }) => {
  const x = pointerCoordinates?.x ?? collisionRect.left;
  const y = pointerCoordinates?.y;
  const under = droppableContainers.findLast(({ node }) => {
    const rect = node.current?.getBoundingClientRect();
    return rect && x >= rect.left && x <= rect.right && (y === undefined || (y >= rect.top && y <= rect.bottom));
  });
  return under ? [{ id: under.id }] : [];
};
