import type { StopRow } from "../shape/stopRows";
import { radiusOf } from "./markSize";
import { isOn, placeOn } from "./placeOn";
import { type MapName, SHEET_WIDTH } from "./projections";

/** A stop as a mark on a map, in pixels. */
export interface Mark {
  row: StopRow;
  x: number;
  y: number;
  /** Of the circle of the same area. */
  radius: number;
}

/** The stops on each map, and those that are on neither. */
export interface Placed {
  kingdom: StopRow[];
  abroad: StopRow[];
  elsewhere: StopRow[];
}

/** Puts each stop on the map where it lies: the kingdom's on its own, those of other countries on the other. */
export function byMap(rows: StopRow[]): Placed {
  const placed: Placed = { kingdom: [], abroad: [], elsewhere: [] };
  for (const row of rows) {
    const map: MapName = row.country === "MA" ? "kingdom" : "abroad";
    placed[isOn(map, row) ? map : "elsewhere"].push(row);
  }
  return placed;
}

/** Stops of one city stand side by side about it, so that none hides another. */
function sideBySide(marks: Mark[]): Mark[] {
  const cities = new Map<string, Mark[]>();
  for (const mark of marks) {
    const place = `${mark.x.toFixed(1)} ${mark.y.toFixed(1)}`;
    cities.set(place, [...(cities.get(place) ?? []), mark]);
  }
  return [...cities.values()].flatMap((city) => {
    const whole = city.reduce((sum, { radius }) => sum + 2 * radius, 0);
    let left = -whole / 2;
    return city.map((mark) => {
      const x = mark.x + left + mark.radius;
      left += 2 * mark.radius;
      return { ...mark, x: city.length > 1 ? x : mark.x };
    });
  });
}

/** The marks of a map so many pixels wide, the largest first, so that small ones lie on top. */
export function marksOf(map: MapName, rows: StopRow[], width: number, most: number, largest: number): Mark[] {
  const marks = rows.map((row): Mark => {
    const [x, y] = placeOn(map, row);
    const scale = width / SHEET_WIDTH;
    return { row, x: x * scale, y: y * scale, radius: radiusOf(row.visitors, most, largest) };
  });
  return sideBySide(marks).sort((a, b) => b.radius - a.radius);
}
