import { startTransition, useEffect, useState } from "react";
import { arePicturesHere, fetchPictures } from "../charts/pictures";

/**
 * How many groups of pictures, in the order of the page, are to be drawn: none until what speaks first is there and the
 * pictures' code too, then one after the other; all of them at once where both are there already.
 */
export function useDrawing(hasFigures: boolean, groups: number): number {
  const [isHere, setHere] = useState(arePicturesHere);
  const [drawn, setDrawn] = useState(isHere && hasFigures ? groups : 0);
  useEffect(() => {
    if (!isHere) {
      void fetchPictures().then(() => setHere(true));
    }
  }, [isHere]);
  useEffect(() => {
    if (isHere && hasFigures && drawn < groups) {
      startTransition(() => setDrawn(drawn + 1));
    }
  }, [isHere, hasFigures, drawn, groups]);
  return drawn;
}
