import { createContext } from "react";
import { useFilterWords } from "./FiltersInForce";
import type { FigureFilters } from "./filters";
import type { FilterNames } from "./useFilterNames";

/** The filters of the page as a sentence, for a picture that leaves it; empty without any. */
export const SaidFilters = createContext("");

/** Filters as a sentence; empty where there are none. */
export function useSaidFilters(names: FilterNames, filters: FigureFilters): string {
  const words = useFilterWords({ filters, names });
  return words.map(({ label, value }) => `${label} ${value}`).join(" · ");
}
