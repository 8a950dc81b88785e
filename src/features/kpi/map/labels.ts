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

/** A name, written about the middle of its box. */
export interface Label extends Box {
  id: string;
  name: string;
}

const GAP = 3;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function around({ x, y, radius }: Named): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Where a name may stand: right of its mark, left of it, above, under, and at its corners. */
function places({ x, y, radius }: Named, width: number, height: number): Box[] {
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
  return spots.map(([boxX, boxY]) => ({ x: boxX, y: boxY, width, height }));
}

/**
 * The names that can be written without lying over a mark or each other, the weightiest first; a city that has several marks
 * is named once.
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
    const box = places(mark, width, fontSize * 1.25).find((place) => fits(place, mark.id));
    if (box && !labels.some(({ name }) => name === mark.name)) {
      labels.push({ ...box, id: mark.id, name: mark.name });
    }
  }
  return labels;
}
