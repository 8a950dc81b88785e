import type { AgencyLoad, AgentLoad } from "@/backend/agencyLoad";
import type { Database } from "@/backend/database.types";
import type { Day } from "@/lib/dates";
import { addDays } from "@/lib/dates";

interface Names {
  name_fr: string;
  name_ar: string;
}

/** A stop that is running or to come. */
export interface StopAhead {
  id: string;
  starts_on: Day;
  ends_on: Day;
  time_zone: string;
  target_visitors: number;
  city: Names;
  caravan: { kind: Database["public"]["Enums"]["caravan_kind"]; edition: { year: number } };
  postings: { host: { active: boolean } }[];
}

/** An agency with its load. */
export type AgencyAhead = Pick<
  AgencyLoad,
  "id" | "code" | "name_fr" | "name_ar" | "active" | "open_leads" | "unassigned"
> & { agents: Pick<AgentLoad, "id">[] };

/** What the nightly check of the figures found: rows of rollups that differ from what they count. */
export type FigureCheck = Pick<
  Database["public"]["Tables"]["figure_checks"]["Row"],
  "id" | "checked_at" | "differences" | "rollups"
>;

/** How far ahead a stop needs its hosts. */
export const SOON_DAYS = 14;
const MOST = 5;

/** What does not run by itself: each list in the order of its urgency. */
export interface Attention {
  withoutHost: StopAhead[];
  withoutTarget: StopAhead[];
  withoutAgent: AgencyAhead[];
  /** The agencies where most leads wait. */
  unassigned: AgencyAhead[];
  /** Leads that wait in all agencies. */
  unassignedLeads: number;
}

/** Picks out what needs an admin's attention; `todayAt` is the day by the clock of a place. */
export function attentionOf(
  stops: StopAhead[],
  agencies: AgencyAhead[],
  todayAt: (timeZone: string) => Day,
): Attention {
  const ahead = stops.filter((stop) => stop.ends_on >= todayAt(stop.time_zone));
  return {
    withoutHost: ahead.filter(
      (stop) =>
        stop.starts_on <= addDays(todayAt(stop.time_zone), SOON_DAYS) && !stop.postings.some(({ host }) => host.active),
    ),
    withoutTarget: ahead.filter(({ target_visitors }) => target_visitors === 0),
    withoutAgent: agencies
      .filter(({ active, agents }) => active && agents.length === 0)
      .sort((a, b) => b.open_leads - a.open_leads),
    unassigned: agencies
      .filter(({ unassigned }) => unassigned > 0)
      .sort((a, b) => b.unassigned - a.unassigned)
      .slice(0, MOST),
    unassignedLeads: agencies.reduce((total, { unassigned }) => total + unassigned, 0),
  };
}
