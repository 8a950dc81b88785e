import { useQuery } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";

/** What was achieved in the last days: leads won, their prices in dirhams, and the first-response time in minutes. */
export interface Achieved {
  won: number;
  won_mad: number;
  median_minutes: number | null;
  p90_minutes: number | null;
}

interface TeamRecord extends Achieved {
  agents: (Achieved & { id: string })[];
}

/** How many days the record of a team goes back. */
export const RECORD_DAYS = 30;

const FIVE_MINUTES = 300_000;

/** What an agency and each of its agents achieved lately; null for an agency that is not the reader's. */
export function useTeamRecord(agencyId: string) {
  return useQuery({
    queryKey: ["team_record", agencyId],
    queryFn: ({ signal }) =>
      callFunction<"team_record", TeamRecord | null>(
        "team_record",
        { p_agency_id: agencyId, p_days: RECORD_DAYS },
        signal,
      ),
    staleTime: FIVE_MINUTES,
  }).data;
}
