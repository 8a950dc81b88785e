/** A rectangle on the map. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something on the map that may have a name beside it. */
export interface Named {
  id: string;
  name: string;
  x: number;
  y: number;
  radius: number;
  /** Of two names that would overlap, the weightier is written. */
  weight: number;
}

/** A stroke from a mark to a name that stands apart from it. */
interface Lead {
  from: [number, number];
  to: [number, number];
}

/** A name, written about the middle of its box. */
export interface Label extends Box {
  id: string;
  name: string;
  lead?: Lead | undefined;
}

/** Where a name may stand. */
interface Spot {
  box: Box;
  lead?: Lead;
}

const GAP = 3;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function around({ x, y, radius }: Named): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Where a name may stand beside its mark: right of its mark, left of it, above, under, and at its corners. */
function beside({ x, y, radius }: Named, width: number, height: number): Spot[] {
  const right = x + radius + GAP;
  const left = x - radius - GAP - width;
  const middle = y - height / 2;
  const above = y - radius - GAP - height;
  const under = y + radius + GAP;
  const spots = [
    [right, middle],
    [left, middle],
    [x - width / 2, above],
    [x - width / 2, under],
    [right, above + height / 2],
    [right, under - height / 2],
    [left, above + height / 2],
    [left, under - height / 2],
  ] as const;
  return spots.map(([boxX, boxY]) => ({ box: { x: boxX, y: boxY, width, height } }));
}

/** How far from its mark a name may stand at the end of a stroke, and in how many directions it is tried. */
const APART = [14, 26, 40];
const DIRECTIONS = 16;
/** Of more marks than these the largest alone are named. */
const MOST_LED = 60;

/** Where a name may stand apart from its mark, the nearest first: where others crowd about it. */
function apart({ x, y, radius }: Named, width: number, height: number): Spot[] {
  return APART.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, place): Spot => {
      const angle = (place / DIRECTIONS) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const end: [number, number] = [x + across * (radius + distance), y + down * (radius + distance)];
      // the side of the name that faces the mark lies at the end of the stroke
      return {
        box: { x: end[0] - ((1 - across) / 2) * width, y: end[1] - ((1 - down) / 2) * height, width, height },
        lead: { from: [x + across * radius, y + down * radius], to: end },
      };
    }),
  );
}

/**
 * The names that can be written without lying over a mark or each other, the weightiest first; a name that
 * has no room beside its mark stands apart from it at the end of a stroke, and a city that has several marks is named once.
 */
export function placedLabels(named: Named[], sheet: { width: number; height: number }, fontSize: number): Label[] {
  const marks = named.map((mark) => ({ id: mark.id, box: around(mark) }));
  const labels: Label[] = [];
  const fits = (box: Box, id: string) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= sheet.width &&
    box.y + box.height <= sheet.height &&
    !labels.some((label) => overlap(label, box)) &&
    !marks.some((mark) => mark.id !== id && overlap(mark.box, box));
  for (const mark of [...named].sort((a, b) => b.weight - a.weight)) {
    // letters are a little more than half as wide as they are high
    const width = mark.name.length * fontSize * 0.58;
    const height = fontSize * 1.25;
    const spots = [...beside(mark, width, height), ...(named.length > MOST_LED ? [] : apart(mark, width, height))];
    const spot = spots.find(({ box }) => fits(box, mark.id));
    if (spot && !labels.some(({ name }) => name === mark.name)) {
      labels.push({ ...spot.box, lead: spot.lead, id: mark.id, name: mark.name });
    }
  }
  return labels;
}
