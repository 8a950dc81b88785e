import { useCallback } from "react";
import { useLocation } from "react-router";
import { withParams } from "@/lib/searchParams";
import { type FigureFilters, withFilters } from "./filters";
import { useGuarded } from "./useGuarded";

/** A page of figures. */
type FigurePage = "/figures" | "/figures/stops" | "/figures/agencies" | "/figures/caravans";

/** Gives a function that says where a mark or number leads: the figures of what it is made of, by its filters in the address. */
export function useDrill() {
  const { search } = useLocation();
  const guarded = useGuarded();
  return useCallback(
    (to: Partial<FigureFilters>, page: FigurePage = "/figures") =>
      // which page of the wall is shown and what a briefing is compared with, the figures do not ask
      `${page}?${withParams(withFilters(new URLSearchParams(search), to, guarded), { page: null, with: null })}`,
    [search, guarded],
  );
}
