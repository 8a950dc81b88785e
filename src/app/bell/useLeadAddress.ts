import { useLocation } from "react-router";
import { useLeadParam } from "@/features/leads/lead-page/useLeadParam";

/** The pages beside which a lead opens. */
const BESIDE = new Set(["/my-day", "/agency-day", "/region", "/leads", "/follow-ups"]);

/** Gives the address of a lead: beside the page where there is room for it, else its own page. */
export function useLeadAddress(): (leadId: string) => string {
  const { pathname } = useLocation();
  const { addressOf } = useLeadParam();
  return (leadId) => (BESIDE.has(pathname) ? addressOf(leadId) : `/leads/${leadId}`);
}
