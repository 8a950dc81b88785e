import { useCallback, useContext } from "react";
import { useLocation } from "react-router";
import { withParams } from "@/lib/searchParams";
import { HOUR_PARAM } from "../hour/hourParam";
import { DrillBase } from "./DrillFrom";
import { type FigureFilters, withFilters } from "./filters";
import { useGuarded } from "./useGuarded";

/** A page of figures. */
type FigurePage = "/figures" | "/figures/stops" | "/figures/agencies" | "/figures/caravans";

function useDrillOn(base: string) {
  const guarded = useGuarded();
  return useCallback(
    (to: Partial<FigureFilters>, page: FigurePage = "/figures", rankedBy?: string) => {
      // which page of the wall is shown, what a briefing is compared with and which hour is open, the figures do not ask
      const apart = { page: null, with: null, [HOUR_PARAM]: null };
      const search = withParams(withFilters(new URLSearchParams(base), to, guarded), {
        ...apart,
        ...(rankedBy && { sort: `-${rankedBy}` }),
      }).toString();
      return search ? `${page}?${search}` : page;
    },
    [base, guarded],
  );
}

/** Gives a function that says where a mark or number leads: the figures of what it is made of, by its filters in the address. */
export function useDrill() {
  return useDrillOn(useContext(DrillBase));
}

/** The same for what stands outside a `DrillFrom`. */
export function useAddressDrill() {
  return useDrillOn(useLocation().search);
}
