import { useQuery } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";

const FIVE_MINUTES = 300_000;

/**
 * Begins and ends the absences whose day has come: nothing runs by the clock, so whoever looks first asks for it. What
 * is on the page is asked again when something changed hands.
 */
export function useSettling(enabled: boolean): void {
  const refresh = useRefreshWork();
  useQuery({
    queryKey: ["settle_absences"],
    queryFn: async ({ signal }) => {
      const changed = await callFunction("settle_absences", {}, signal);
      if (changed > 0) {
        refresh();
      }
      return changed;
    },
    enabled,
    refetchInterval: FIVE_MINUTES,
    staleTime: FIVE_MINUTES,
  });
}
