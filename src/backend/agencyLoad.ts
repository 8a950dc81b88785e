import { useQuery } from "@tanstack/react-query";
import type { StaffRole } from "./profile";
import { callFunction } from "./rpc";

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
