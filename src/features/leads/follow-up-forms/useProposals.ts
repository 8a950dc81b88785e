import { useMemo } from "react";
import { useWorkSettings } from "@/backend/workSettings";
import { now } from "@/lib/clock";
import { proposeNext } from "./proposals";
import { WorkCalendar } from "./workCalendar";

const UNKNOWN = { follow_up_kinds: [], opening_hours: [], holidays: [] };

/** When an agency works, and what is proposed after what was done. */
export function useProposals(agencyId: string) {
  const settings = useWorkSettings().data ?? UNKNOWN;
  return useMemo(() => {
    const calendar = new WorkCalendar(settings, agencyId);
    const kinds = settings.follow_up_kinds;
    return {
      calendar,
      propose: (kind: string, outcome?: string) => proposeNext({ kind, outcome }, { kinds, calendar, now: now() }),
    };
  }, [settings, agencyId]);
}
