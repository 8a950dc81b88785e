import { useQuery } from "@tanstack/react-query";
import type { Edition } from "@/backend/edition";
import { BackendError } from "@/backend/errors";
import { figuresQuery } from "./api";
import { type FigureFilters, isUpsideDown } from "./filters/filters";

const MINUTE = 60_000;

/** The figures of an edition under the filters; dates upside down are not asked for and leave what was shown. */
export function useTourFigures(edition: Edition, filters: FigureFilters) {
  const upsideDown = isUpsideDown(filters);
  const query = useQuery({
    ...figuresQuery(edition.id, filters),
    enabled: !upsideDown,
    // a page on a wall stays true
    refetchInterval: MINUTE,
    // under other filters the last figures stay until the new ones are there; another edition begins anew
    placeholderData: (last) => (last?.figures.edition_id === edition.id ? last : undefined),
  });
  const refused = query.error instanceof BackendError && query.error.field === "dates";
  return {
    figures: query.data?.figures,
    /** The filters that what is shown answers to. */
    answered: query.data?.filters,
    /** The dates are refused, here or by the server. */
    datesRefused: upsideDown || refused,
    error: refused ? null : query.error,
    retry: () => void query.refetch(),
    isFetching: query.isFetching,
    /** What is shown answers to the filters before. */
    isOutdated: query.isPlaceholderData,
  };
}
