import { type ReactNode, type RefObject, useContext, useDeferredValue } from "react";
import { DrillBase } from "../filters/DrillFrom";
import { useIsNear } from "./useIsNear";

interface PictureProps {
  plot: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The picture of a figure: drawn with the page while it is in sight, else right after, so that what is looked at is there first. */
export function Picture({ plot, children }: PictureProps) {
  const isNear = useIsNear(plot);
  const base = useContext(DrillBase);
  // where its marks lead goes with it: else each of them would be drawn for that alone
  const [later, laterBase] = [useDeferredValue(children), useDeferredValue(base)];
  return (
    <div ref={plot}>
      <DrillBase value={isNear ? base : laterBase}>{isNear ? children : later}</DrillBase>
    </div>
  );
}
