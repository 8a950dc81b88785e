import type { Stage } from "./stages";

const HOUR = 3_600_000;

/** How long after its end a lead can be opened again, in hours; `private.reopening_window()` says the same. */
export const REOPENING_HOURS = 24;

/** Until when a lead that has ended can be opened again. */
export function reopeningEnds(closedAt: string): Date {
  return new Date(Date.parse(closedAt) + REOPENING_HOURS * HOUR);
}

/** Why a lead may not go from one stage to another, or null when it may; the database asks the same. */
export function whyNotMove(from: Stage, to: Stage): "lead_closed" | "stage_backwards" | null {
  if (from.kind !== "open") {
    return "lead_closed";
  }
  return to.kind !== "lost" && to.position <= from.position ? "stage_backwards" : null;
}

/** The stages a lead can go to from where it is. */
export function stagesAhead(from: Stage | undefined, stages: Stage[]): Stage[] {
  return from ? stages.filter((to) => whyNotMove(from, to) === null) : [];
}
