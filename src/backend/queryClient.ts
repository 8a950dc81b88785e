import { QueryClient } from "@tanstack/react-query";
import { BackendError, isConnectionError } from "./errors";

/** Reads are repeated once when the connection failed or the server stumbled; anything else is an answer. */
export function shouldRetry(failures: number, error: unknown): boolean {
  const passing = isConnectionError(error) || (error instanceof BackendError && error.key === "server");
  return passing && failures < 1;
}

/** The cache of everything read, one for the app: emptied when its reader signs out. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // without a network a request is tried and fails, so that the page says so: by default it would wait without a word
    queries: { networkMode: "always", retry: shouldRetry, staleTime: 30_000, refetchOnWindowFocus: true },
    mutations: { networkMode: "always", retry: false },
  },
});
