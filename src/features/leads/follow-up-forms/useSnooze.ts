import { useCallback } from "react";
import { useWorkSettings } from "@/backend/workSettings";
import { now } from "@/lib/clock";
import { dueMoment, type QuickMoment, quickMoments } from "./proposals";
import { type MovableFollowUp, useMoveDue } from "./useMoveDue";
import { WorkCalendar } from "./workCalendar";

/** Putting follow-ups off to moments at which their agency works. */
export function useSnooze() {
  const settings = useWorkSettings().data;
  const move = useMoveDue();
  /** When a follow-up of an agency can be put off to, as of now. */
  const momentsFor = useCallback(
    (agencyId: string): QuickMoment[] =>
      quickMoments(now(), new WorkCalendar(settings ?? { opening_hours: [], holidays: [] }, agencyId)),
    [settings],
  );
  const snoozeTo = useCallback(
    (followUp: MovableFollowUp, moment: QuickMoment) => void move({ followUp, to: dueMoment(moment) }),
    [move],
  );
  /** What one key does: tomorrow morning, or the next one on which the agency works. */
  const snooze = useCallback(
    (followUp: MovableFollowUp, agencyId: string) => {
      const tomorrow = momentsFor(agencyId).find(({ name }) => name === "tomorrow");
      if (tomorrow) {
        snoozeTo(followUp, tomorrow);
      }
    },
    [momentsFor, snoozeTo],
  );
  return { momentsFor, snoozeTo, snooze };
}
