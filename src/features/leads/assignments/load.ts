import { useQuery } from "@tanstack/react-query";
import type { StaffRole } from "@/backend/profile";
import { callFunction } from "@/backend/rpc";

/** What somebody who works leads has on their hands. */
export interface AgentLoad {
  id: string;
  full_name: string;
  role: StaffRole;
  open_leads: number;
  overdue: number;
}

/** What an agency has on its hands, and each of those who work there. */
export interface AgencyLoad {
  id: string;
  code: string;
  name_fr: string;
  name_ar: string;
  active: boolean;
  region_id: string;
  open_leads: number;
  unassigned: number;
  overdue: number;
  agents: AgentLoad[];
}

/** The load of every agency the reader sees, asked again every minute: colleagues work meanwhile. */
export function useAgencyLoad(enabled = true) {
  return useQuery({
    queryKey: ["agency_load"],
    queryFn: ({ signal }) => callFunction<"agency_load", AgencyLoad[]>("agency_load", {}, signal),
    refetchInterval: 60_000,
    enabled,
  });
}

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

/** Who can be given work, the least burdened first; managers after those whose job it is. */
export function lightestFirst(agents: AgentLoad[]): AgentLoad[] {
  return [...agents].sort(
    (a, b) =>
      Number(a.role === "agency_manager") - Number(b.role === "agency_manager") ||
      a.open_leads - b.open_leads ||
      a.overdue - b.overdue,
  );
}
