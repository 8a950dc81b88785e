import type { AgencyLoad, AgentLoad } from "@/backend/agencyLoad";

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Leads a person, over all these agencies: what an even load would be. Null where nobody works. */
export function meanLoad(agencies: AgencyLoad[]): number | null {
  const people = sum(agencies.map(({ agents }) => agents.length));
  return people === 0 ? null : sum(agencies.map(({ open_leads }) => open_leads)) / people;
}

/** The figures of several agencies together. */
export function totalLoad(agencies: AgencyLoad[]) {
  return {
    open: sum(agencies.map(({ open_leads }) => open_leads)),
    unassigned: sum(agencies.map(({ unassigned }) => unassigned)),
    overdue: sum(agencies.map(({ overdue }) => overdue)),
  };
}

/** Who works in an agency, the most burdened first. */
export function heaviestFirst(agents: AgentLoad[]): AgentLoad[] {
  return lightestFirst(agents).sort((a, b) => b.open_leads - a.open_leads);
}

/** Who can be given work, the least burdened first; managers after those whose job it is. */
export function lightestFirst(agents: AgentLoad[]): AgentLoad[] {
  return [...agents].sort(
    (a, b) =>
      Number(a.role === "agency_manager") - Number(b.role === "agency_manager") ||
      a.open_leads - b.open_leads ||
      a.overdue - b.overdue,
  );
}
