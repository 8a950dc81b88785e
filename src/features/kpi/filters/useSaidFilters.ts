import { createContext } from "react";
import type { Edition } from "@/backend/edition";
import { useFilterWords } from "./FiltersInForce";
import type { FigureFilters } from "./filters";
import { useNamesInForce } from "./useFilterNames";

/** The filters of the page as a sentence, for a picture that leaves it; empty without any. */
export const SaidFilters = createContext("");

/** Filters as a sentence; empty where there are none. */
export function useSaidFilters(edition: Edition, filters: FigureFilters): string {
  const words = useFilterWords({ filters, names: useNamesInForce(edition.id, filters) });
  return words.map(({ label, value }) => `${label} ${value}`).join(" · ");
}
