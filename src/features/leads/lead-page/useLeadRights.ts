import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { now } from "@/lib/clock";
import { reopeningEnds } from "../pipeline/rules";
import type { Lead } from "./lead";

/** What the reader may do with a lead; one of a closed agency can only be looked at and handed over. */
export function useLeadRights(lead: Lead) {
  const { data } = useProfile();
  const role = data?.staff?.role;
  const worked = lead.agency.active;
  const open = lead.closed_at === null;
  return {
    edit: worked && isAllowed(role, "leads", "edit"),
    // a no is heard whatever has become of the agency
    withdraw: isAllowed(role, "prospects", "edit"),
    move: worked && open && isAllowed(role, "leads", "move"),
    reopen:
      worked && lead.closed_at !== null && reopeningEnds(lead.closed_at) > now() && isAllowed(role, "leads", "move"),
    assign: worked && open && isAllowed(role, "leads", "assign"),
    note: worked && isAllowed(role, "notes", "create"),
    plan: worked && open && isAllowed(role, "follow_ups", "create"),
    complete: worked && isAllowed(role, "follow_ups", "complete"),
  };
}

export type LeadRights = ReturnType<typeof useLeadRights>;
