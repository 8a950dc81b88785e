import type { MapName } from "./projections";

/** Under this width the maps stand under one another. */
const TWO_BESIDE = 680;
const GAP = 32;
const LARGEST = 660;

/** How wide each map is in a frame: the kingdom's first and larger, the other beside it where there is room. */
export function mapWidths(frame: number, shown: MapName[]): Record<MapName, number> {
  if (frame < TWO_BESIDE || shown.length < 2) {
    const width = Math.min(frame, LARGEST);
    return { kingdom: width, abroad: width };
  }
  const kingdom = Math.min(LARGEST, Math.round((frame - GAP) * 0.58));
  return { kingdom, abroad: Math.min(Math.round(LARGEST * 0.7), frame - GAP - kingdom) };
}
