import type { Edition } from "@/backend/edition";
import { type Figures, figuresQuery } from "./api";
import type { FigureFilters } from "./filters/filters";
import { useFigureQuery } from "./useFigureQuery";

/** The figures of an edition under the filters, asked for anew at a pace of their own, else every minute. */
export function useTourFigures(
  edition: Edition,
  filters: FigureFilters,
  paceOf?: (figures: Figures | undefined) => number,
) {
  return useFigureQuery(figuresQuery(edition.id, filters), edition.id, filters, paceOf);
}
