const nothing = () => undefined;

/** For dnd-kit where a pointer alone carries: what came of it is said once by who uses it, and the keys have their own way. */
export const silentDrag = {
  screenReaderInstructions: { draggable: "" },
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
};
