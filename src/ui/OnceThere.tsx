import { type ReactNode, useLayoutEffect, useState } from "react";

/**
 * Draws its content once the drawer or dialog around it is part of the page and has the focus: only then can a field of it that asks for the
 * focus take it. Drawn at once, the field would be asked too early and the drawer would keep it.
 */
export function OnceThere({ children }: { children: ReactNode }): ReactNode {
  const [isThere, setThere] = useState(false);
  useLayoutEffect(() => setThere(true), []);
  return isThere && children;
}
