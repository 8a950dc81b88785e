import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Edition } from "@/backend/edition";
import { type FigureFilters, readFilters, withFilters } from "./filters";

/** The filters of the page of figures, kept in the URL, and how to change or drop them. */
export function useFigureFilters(edition: Edition) {
  const [search, setSearch] = useSearchParams();
  const read = useMemo(() => readFilters(search, edition), [search, edition]);
  const change = useCallback(
    (part: Partial<FigureFilters>) => {
      const next = withFilters(search, part);
      // the same value chosen again is no step to go back to
      if (next.toString() !== search.toString()) {
        setSearch(next);
      }
    },
    [search, setSearch],
  );
  const leaveEdition = useCallback(
    () =>
      setSearch((current) => {
        const next = new URLSearchParams(current);
        next.delete("edition");
        return next;
      }),
    [setSearch],
  );
  return { ...read, change, leaveEdition };
}

export type FigureFilterState = ReturnType<typeof useFigureFilters>;
