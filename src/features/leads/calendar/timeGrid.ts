/** The hours at which somebody may be called: the database refuses the rest. */
export const FIRST_HOUR = 7;
export const LAST_HOUR = 22;
export const HOUR_PX = 48;

const QUARTER = 15;
/** As long as an entry is high. */
const ENTRY_MINUTES = 45;
/** How many entries stand side by side before the rest is counted. */
const LANES = 3;

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** How far down a day a time is, in pixels; what is outside the day stands at its edge. */
export function placeOf(time: string): number {
  const minutes = Math.min(Math.max(minutesOf(time), FIRST_HOUR * 60), LAST_HOUR * 60);
  return ((minutes - FIRST_HOUR * 60) * HOUR_PX) / 60;
}

/** The time so many pixels later, to the quarter of an hour, within the day. */
export function timeMoved(time: string, pixels: number): string {
  const moved = Math.round((minutesOf(time) + (pixels * 60) / HOUR_PX) / QUARTER) * QUARTER;
  const minutes = Math.min(Math.max(moved, FIRST_HOUR * 60), LAST_HOUR * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** An entry beside others at the same time, or how many more there are there. */
export interface Placed<Entry> {
  time: string;
  lane: number;
  lanes: number;
  entries: Entry[];
}

/** Lays a day's entries, soonest first, side by side where they meet; those beyond a few are put together. */
export function inLanes<Entry>(entries: Entry[], timeOf: (entry: Entry) => string): Placed<Entry>[] {
  const clusters: Entry[][] = [];
  let ends = -1;
  for (const entry of entries) {
    const begins = minutesOf(timeOf(entry));
    if (begins < ends) {
      clusters.at(-1)?.push(entry);
    } else {
      clusters.push([entry]);
    }
    ends = begins + ENTRY_MINUTES;
  }
  return clusters.flatMap((cluster) => laidOut(cluster, timeOf));
}

/** Entries that meet, each in the first lane that is free; what finds none goes with the last of its lane. */
function laidOut<Entry>(cluster: Entry[], timeOf: (entry: Entry) => string): Placed<Entry>[] {
  const placed: Placed<Entry>[] = [];
  const lastOf: Placed<Entry>[] = [];
  for (const entry of cluster) {
    const time = timeOf(entry);
    const isFree = (lane: number) => {
      const last = lastOf[lane];
      return !last || minutesOf(last.time) + ENTRY_MINUTES <= minutesOf(time);
    };
    const lane = Array.from({ length: LANES }, (_, index) => index).find(isFree);
    const crowded = lastOf[LANES - 1];
    if (lane === undefined) {
      crowded?.entries.push(entry);
    } else {
      const one = { time, lane, lanes: 1, entries: [entry] };
      placed.push(one);
      lastOf[lane] = one;
    }
  }
  for (const one of placed) {
    one.lanes = lastOf.length;
  }
  return placed;
}
