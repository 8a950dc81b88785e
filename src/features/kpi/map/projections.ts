/** The two maps: the kingdom, and the countries abroad where the caravan stops. */
export type MapName = "kingdom" | "abroad";

/** Every map is drawn on a sheet of this width, and stretched from there. */
export const SHEET_WIDTH = 1000;

/** Lambert's conic projection, as national maps have it: the meridian in the middle, and two parallels true to scale. */
export const CONES: Record<MapName, { meridian: number; parallels: [number, number] }> = {
  kingdom: { meridian: -9, parallels: [24, 34] },
  abroad: { meridian: 1, parallels: [38, 49] },
};
