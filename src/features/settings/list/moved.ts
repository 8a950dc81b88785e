interface Item {
  id: string;
}

/** The ids of a list after one went to a place; null where it may not, because one that keeps its place is in between. */
export function moved<Row extends Item>(
  items: Row[],
  id: string,
  to: number,
  keepsItsPlace: (item: Row) => boolean,
): string[] | null {
  const from = items.findIndex((item) => item.id === id);
  if (from < 0 || to < 0 || to >= items.length || from === to) {
    return null;
  }
  const between = items.slice(Math.min(from, to), Math.max(from, to) + 1);
  if (between.some(keepsItsPlace)) {
    return null;
  }
  const ids = items.map((item) => item.id);
  ids.splice(to, 0, ...ids.splice(from, 1));
  return ids;
}
