import type { Edition } from "@/backend/edition";
import { figuresQuery } from "./api";
import type { FigureFilters } from "./filters/filters";
import { useFigureQuery } from "./useFigureQuery";

/** The figures of an edition under the filters. */
export function useTourFigures(edition: Edition, filters: FigureFilters) {
  return useFigureQuery(figuresQuery(edition.id, filters), edition.id, filters);
}
