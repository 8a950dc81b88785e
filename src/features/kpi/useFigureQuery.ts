import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { BackendError } from "@/backend/errors";
import { type FigureFilters, isUpsideDown } from "./filters/filters";

const MINUTE = 60_000;
const everyMinute = () => MINUTE;

/** Figures with the filters they answer to. */
export interface Answered<Data> {
  filters: FigureFilters;
  figures: Data & { edition_id: string };
}

/** Figures of an edition under the filters; dates upside down are not asked for and leave what was shown. */
export function useFigureQuery<Data, Key extends QueryKey>(
  options: UseQueryOptions<Answered<Data>, Error, Answered<Data>, Key>,
  editionId: string,
  filters: FigureFilters,
  /** How long until they are asked for anew; it may depend on what they say. */
  paceOf: (figures: Data | undefined) => number = everyMinute,
) {
  const upsideDown = isUpsideDown(filters);
  const query = useQuery({
    ...options,
    enabled: !upsideDown,
    // a page on a wall stays true
    refetchInterval: ({ state }) => paceOf(state.data?.figures),
    // under other filters the last figures stay until the new ones are there; another edition begins anew
    placeholderData: (last) => (last?.figures.edition_id === editionId ? last : undefined),
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
    /** The first figures are on their way. */
    isLoading: query.isLoading,
    /** When what is shown came, by the device's clock; 0 before anything has. */
    updatedAt: query.dataUpdatedAt,
    /** What is shown answers to the filters before. */
    isOutdated: query.isPlaceholderData,
  };
}

/** What a page of figures has to say of its request, whatever it asked for. */
export type FigureQuery = Omit<ReturnType<typeof useFigureQuery>, "figures">;
