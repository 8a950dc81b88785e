import { geoConicConformalRaw } from "d3-geo";
import land from "./land.json";
import { CONES, type MapName, SHEET_WIDTH } from "./projections";

interface Place {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

// The cone alone: what else d3 does for a whole world, such as cutting it open, no point of these sheets needs.
function coneOf({ parallels: [south, north] }: (typeof CONES)[MapName]) {
  return geoConicConformalRaw(radians(south), radians(north));
}

const cones = { kingdom: coneOf(CONES.kingdom), abroad: coneOf(CONES.abroad) };

/** Where a place lies on the sheet of a map. */
export function placeOn(map: MapName, { latitude, longitude }: Place): [number, number] {
  const { scale, x, y } = land[map];
  const [east, north] = cones[map](radians(longitude - CONES[map].meridian), radians(latitude));
  return [x + scale * east, y - scale * north];
}

/** Whether a place lies on the sheet of a map. */
export function isOn(map: MapName, place: Place): boolean {
  const [x, y] = placeOn(map, place);
  return x >= 0 && x <= SHEET_WIDTH && y >= 0 && y <= land[map].height;
}
