import land from "./land.json";
import { type MapName, SHEET_WIDTH } from "./projections";

/** Under this width the maps stand under one another. */
const TWO_BESIDE = 680;
const GAP = 32;
const LARGEST = 660;

/** Beside maps that fit a height there is room for the legend, and above each for its name. */
const LEGEND = 190;
const NAME = 32;
const LEAST_IN_A_ROW = 560;

/** The kingdom's part of two maps beside each other. */
const KINGDOM = { free: 0.58, fitted: 0.54 };

function fitted(frame: number, shown: MapName[], height: number): Record<MapName, number> {
  const room = frame - LEGEND - shown.length * GAP;
  const share = shown.length < 2 ? 1 : KINGDOM.fitted;
  const within = (map: MapName, width: number) =>
    Math.max(0, Math.floor(Math.min(width, ((height - NAME) * SHEET_WIDTH) / land[map].height)));
  const kingdom = within("kingdom", room * share);
  return { kingdom, abroad: within("abroad", shown.length < 2 ? room : room - kingdom) };
}

/**
 * How wide each map is in a frame: the kingdom's first and larger, the other beside it where there is room; where a height is
 * given, both as large as it allows.
 */
export function mapWidths(frame: number, shown: MapName[], height?: number): Record<MapName, number> {
  if (height !== undefined && frame >= LEAST_IN_A_ROW) {
    return fitted(frame, shown, height);
  }
  if (frame < TWO_BESIDE || shown.length < 2) {
    const width = Math.min(frame, LARGEST);
    return { kingdom: width, abroad: width };
  }
  const kingdom = Math.min(LARGEST, Math.round((frame - GAP) * KINGDOM.free));
  return { kingdom, abroad: Math.min(Math.round(LARGEST * 0.7), frame - GAP - kingdom) };
}
