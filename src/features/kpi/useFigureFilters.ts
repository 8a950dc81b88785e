import { useCallback, useMemo } from "react";
import type { Edition } from "@/backend/edition";
import { useAddress } from "@/backend/useAddress";
import { type FigureFilters, readFilters, withFilters } from "./filters";

/** The filters of the page of figures, kept in the URL, and how to change or drop them. */
export function useFigureFilters(edition: Edition) {
  const [search, changeAddress] = useAddress();
  const read = useMemo(() => readFilters(search, edition), [search, edition]);
  const change = useCallback(
    (part: Partial<FigureFilters>) => changeAddress((current) => withFilters(current, part)),
    [changeAddress],
  );
  const leaveEdition = useCallback(() => changeAddress({ edition: null }), [changeAddress]);
  return { ...read, change, leaveEdition };
}

export type FigureFilterState = ReturnType<typeof useFigureFilters>;
