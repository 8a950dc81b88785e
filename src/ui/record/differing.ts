/** The columns in which two versions of a row are not the same. */
export function differing<Columns extends object>(columns: Columns, other: Columns): (keyof Columns & string)[] {
  const names = Object.keys(columns) as (keyof Columns & string)[];
  return names.filter((name) => columns[name] !== other[name]);
}

/** The part of a row in some of its columns. */
export function part<Columns extends object>(columns: Columns, names: (keyof Columns)[]): Partial<Columns> {
  const some: Partial<Columns> = {};
  for (const name of names) {
    some[name] = columns[name];
  }
  return some;
}
