import type { CaravanKind } from "@/ui/kinds";

/** So many stops have room for marks of full size. */
const ROOM_FOR = 40;

/** Half the width of the circle of the most visitors, on a map so many pixels wide; the more stops, the smaller. */
export function largestRadius(width: number, stops: number): number {
  const crowding = Math.min(1, Math.sqrt(ROOM_FOR / Math.max(1, stops)));
  return Math.min(34, Math.max(13, width / 25)) * crowding;
}

/** A mark is hardly smaller, so that it is seen; one of nobody yet has this size. Among many, a quarter of the largest. */
export const LEAST_RADIUS = 5;

/** Radius of a stop's mark as a circle: its area is to that of the largest as its visitors to theirs. */
export function radiusOf(visitors: number, most: number, largest: number): number {
  const least = Math.min(LEAST_RADIUS, largest / 4);
  return most > 0 ? Math.max(least, largest * Math.sqrt(visitors / most)) : least;
}

/** A mark about a point: circle, square or triangle by caravan type, each of the area of the circle of the radius. */
export function markPath(kind: CaravanKind, radius: number): string {
  const area = Math.PI * radius * radius;
  const round = (value: number) => Number(value.toFixed(2));
  if (kind === "open") {
    const r = round(radius);
    return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  if (kind === "limited_income") {
    const side = round(Math.sqrt(area));
    return `M${-side / 2} ${-side / 2}h${side}v${side}h${-side}Z`;
  }
  const side = Math.sqrt((4 * area) / Math.sqrt(3));
  const height = (side * Math.sqrt(3)) / 2;
  return `M0 ${round((-2 * height) / 3)}L${round(side / 2)} ${round(height / 3)}H${round(-side / 2)}Z`;
}

/** Two round numbers of visitors to explain the sizes by, the larger not above the most. */
export function sizeKeys(most: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const large = ([5, 2, 1].find((step) => step * magnitude <= most) ?? 1) * magnitude;
  return large < 10 ? [large] : [large / 5, large];
}
