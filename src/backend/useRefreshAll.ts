import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

/** Gives a function that asks again for all that is shown: settings stand on many pages. */
export function useRefreshAll(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}
