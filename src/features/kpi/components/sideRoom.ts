/** On which sides of what scrolls sideways there is more. */
export interface SideRoom {
  start: boolean;
  end: boolean;
}

type Scrolled = Pick<HTMLElement, "scrollLeft" | "scrollWidth" | "clientWidth">;

/** Where there is more to scroll to. From right to left the browser counts below zero; a pixel is rounding. */
export function sideRoom({ scrollLeft, scrollWidth, clientWidth }: Scrolled): SideRoom {
  const passed = Math.abs(scrollLeft);
  return { start: passed > 1, end: passed < scrollWidth - clientWidth - 1 };
}
