import { useCallback, useMemo } from "react";
import type { Edition } from "@/backend/edition";
import { useAddress } from "@/backend/useAddress";
import { type FigureFilters, readFilters, withFilters } from "./filters";
import { useGuarded } from "./useGuarded";

/** The filters of the page of figures, kept in the URL, and how to change or drop them. */
export function useFigureFilters(edition: Edition) {
  const [search, changeAddress] = useAddress();
  // As the database decides it: who may not see persons does not cross what narrows leads.
  const guarded = useGuarded();
  const read = useMemo(() => readFilters(search, edition, guarded), [search, edition, guarded]);
  const change = useCallback(
    (part: Partial<FigureFilters>) => changeAddress((current) => withFilters(current, part, guarded)),
    [changeAddress, guarded],
  );
  const leaveEdition = useCallback(() => changeAddress({ edition: null }), [changeAddress]);
  return { ...read, guarded, change, leaveEdition };
}

export type FigureFilterState = ReturnType<typeof useFigureFilters>;
