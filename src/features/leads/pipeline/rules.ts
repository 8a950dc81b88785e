import type { Stage } from "./stages";

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
