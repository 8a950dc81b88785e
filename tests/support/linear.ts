/** The reduced basis of what the rows span, by Gauss's elimination; entries stay small, so that rounding plays no part. */
function basisOf(rows: number[][]): number[][] {
  const basis: { pivot: number; row: number[] }[] = [];
  for (const row of rows) {
    let rest = [...row];
    for (const { pivot, row: known } of basis) rest = less(rest, rest[pivot] ?? 0, known);
    const pivot = rest.findIndex((entry) => Math.abs(entry) > 1e-9);
    if (pivot < 0) continue;
    const scale = rest[pivot] ?? 1;
    rest = rest.map((entry) => entry / scale);
    for (const known of basis) known.row = less(known.row, known.row[pivot] ?? 0, rest);
    basis.push({ pivot, row: rest });
  }
  return basis.map(({ row }) => row);
}

const less = (row: number[], times: number, other: number[]) =>
  times === 0 ? row : row.map((entry, place) => entry - times * (other[place] ?? 0));

/**
 * Every non-empty set of places, of so many, whose sum follows from sums that are known: each row says with 1 which places
 * it is the sum of. Looks at all sets: for a dozen places at most.
 */
export function determined(rows: number[][], places: number): number[][] {
  const basis = basisOf(rows);
  const found: number[][] = [];
  for (let set = 1; set < 2 ** places; set++) {
    const group = Array.from({ length: places }, (_, place) => place).filter((place) => set & (1 << place));
    const asked = Array.from({ length: places }, (_, place) => Number(group.includes(place)));
    if (basisOf([...basis, asked]).length === basis.length) found.push(group);
  }
  return found;
}
