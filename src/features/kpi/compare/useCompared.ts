import { useMemo } from "react";
import { useAddress } from "@/backend/useAddress";
import type { CsvCell } from "@/lib/csv";

interface Sort {
  key: string;
  descending: boolean;
}

/** Order and choice of a page that compares, kept in the address: `sort=-leads`, `compare=<key>,<key>`. */
export function useCompared(first: Sort) {
  const [search, change] = useAddress();
  const asked = search.get("sort") ?? "";
  const sort: Sort = asked ? { key: asked.replace(/^-/, ""), descending: asked.startsWith("-") } : first;
  const chosen = useMemo(() => (search.get("compare") ?? "").split(",").filter(Boolean), [search]);
  return {
    sort,
    chosen,
    /** The greatest first; chosen again, the least. */
    sortBy: (key: string) => {
      const descending = sort.key === key ? !sort.descending : true;
      change({ sort: descending ? `-${key}` : key }, { replace: true });
    },
    toggle: (key: string) =>
      change(
        { compare: (chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]).join(",") },
        { replace: true },
      ),
    clear: () => change({ compare: null }),
  };
}

export type Compared = ReturnType<typeof useCompared>;

interface Sortable<Row> {
  key: string;
  raw: (row: Row) => CsvCell;
  /** What rows are ordered by, where it is not what is exported. */
  order?: ((row: Row) => CsvCell) | undefined;
}

/** The rows in the order asked for; what has no value comes last either way, equals keep their order. */
export function sorted<Row>(rows: Row[], columns: Sortable<Row>[], { key, descending }: Sort, language: string): Row[] {
  const column = columns.find((one) => one.key === key);
  if (!column) {
    return rows;
  }
  const orderOf = column.order ?? column.raw;
  const compare = (a: CsvCell, b: CsvCell) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), language);
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [orderOf(rowA), orderOf(rowB)];
    if (a === null || b === null) {
      return Number(a === null) - Number(b === null);
    }
    return descending ? compare(b, a) : compare(a, b);
  });
}
