import { useMemo } from "react";
import type { Edition } from "@/backend/edition";
import { today } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import type { Figures } from "../api";
import { type FigureFilters, NO_FILTERS } from "../filters/filters";
import { useFigureFilters } from "../filters/useFigureFilters";
import { openStops } from "../shape/openStops";
import { useTourFigures } from "../useTourFigures";
import { withSecond } from "../withSecond";

/** What each page of the wall is given. */
export interface WallData {
  /** Of the whole edition. */
  figures: Figures;
  /** Of today alone, once they are there. */
  ofDay: Figures | undefined;
  filters: FigureFilters;
  today: Day;
}

const WHILE_OPEN = 15_000;
const ELSE = 60_000;

/** While a stop is open the wall follows it closely. */
function paceOf(figures: Figures | undefined): number {
  return figures && openStops(figures, undefined, dayOf(figures.as_of)).length > 0 ? WHILE_OPEN : ELSE;
}

/** The figures of an edition and of its present day, by the caravan types of the address, kept up to date. */
export function useWallData(edition: Edition) {
  const { filters: asked, ignored } = useFigureFilters(edition);
  const { kinds } = asked;
  // the same filters for the same address, or the pages would draw anew at every render
  const filters = useMemo(() => ({ ...NO_FILTERS, kinds }), [kinds]);
  const whole = useTourFigures(edition, filters, paceOf);
  const { figures } = whole;
  const day = figures ? dayOf(figures.as_of) : today();
  const ofDay = useTourFigures(edition, { ...filters, from: day, to: day }, () => paceOf(figures));
  const { error, retry } = withSecond(whole, ofDay);
  return {
    /** What the address names that is not known, of what the wall goes by. */
    ignored: ignored.filter((name) => name === "edition" || name === "kinds"),
    data: figures && { figures, ofDay: ofDay.figures, filters, today: day },
    error,
    retry,
    isFetching: whole.isFetching,
    updatedAt: Math.min(whole.updatedAt, ofDay.updatedAt || whole.updatedAt),
    every: paceOf(figures),
  };
}
