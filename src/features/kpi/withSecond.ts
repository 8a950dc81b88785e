import type { FigureQuery } from "./useFigureQuery";

interface Second {
  error: Error | null;
  isFetching: boolean;
  retry: () => void;
}

/** What a page says of its request, where it makes a second one beside it: either may fail, and both are tried again. */
export function withSecond(query: FigureQuery, second: Second): FigureQuery {
  return {
    ...query,
    error: query.error ?? second.error,
    isFetching: query.isFetching || second.isFetching,
    retry: () => {
      query.retry();
      second.retry();
    },
  };
}
