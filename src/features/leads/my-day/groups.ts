import { dayOf } from "@/lib/dates";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import type { LeadRow } from "../pipeline/leadRow";

/** A person's day in working order. */
export interface MyDay {
  overdue: FollowUpRow[];
  today: FollowUpRow[];
  /** Leads still in the first stage that nobody spoke to yet and for which nothing is planned. */
  fresh: LeadRow[];
  upcoming: FollowUpRow[];
  /** Open leads under way that have no next step. */
  adrift: LeadRow[];
  /** Open leads with a next step to come, on which nothing has happened for longer than their stage allows. */
  cooling: LeadRow[];
}

/** The groups of leads; the others are of follow-ups. */
export const LEAD_GROUPS = ["fresh", "adrift", "cooling"] as const;

export type LeadGroup = (typeof LEAD_GROUPS)[number];

/** True for a group of leads. */
export function isLeadGroup(group: keyof MyDay): group is LeadGroup {
  return (LEAD_GROUPS as readonly string[]).includes(group);
}

/** How many follow-ups and leads there are beyond those loaded. */
export interface Beyond {
  followUps: number;
  leads: number;
}

function followUpGroup({ due_at }: FollowUpRow, now: Date): "overdue" | "today" | "upcoming" {
  const due = new Date(due_at);
  if (due < now) {
    return "overdue";
  }
  return dayOf(due) === dayOf(now) ? "today" : "upcoming";
}

/** The stage the database begins a lead in. */
const FIRST_STAGE = "new";

/** True for a lead that waits for its first call; one moved on was taken up, whether or not a call was written down. */
function waitsForFirstCall({ stage_id, first_contact_at }: LeadRow): boolean {
  return stage_id === FIRST_STAGE && first_contact_at === null;
}

/** Sorts what is to be done; a lead with a follow-up to come is not listed a second time as new. */
export function groupsOf(followUps: FollowUpRow[], leads: LeadRow[], now: Date): MyDay {
  const groups: Record<ReturnType<typeof followUpGroup>, FollowUpRow[]> = { overdue: [], today: [], upcoming: [] };
  for (const followUp of followUps) {
    groups[followUpGroup(followUp, now)].push(followUp);
  }
  const busy = new Set([...groups.overdue, ...groups.today].map(({ lead }) => lead.id));
  return {
    ...groups,
    fresh: leads.filter((lead) => lead.adrift && waitsForFirstCall(lead)),
    adrift: leads.filter((lead) => lead.adrift && !waitsForFirstCall(lead)),
    cooling: leads.filter(({ id, adrift, cooling }) => !adrift && cooling && !busy.has(id)),
  };
}

/** The groups that do not hold all there is: of follow-ups the latest loaded, for the soonest come first; of leads any. */
export function incompleteGroups(day: MyDay, beyond: Beyond): ReadonlySet<keyof MyDay> {
  const latest = (["upcoming", "today", "overdue"] as const).filter((group) => day[group].length > 0).slice(0, 1);
  return new Set<keyof MyDay>([...(beyond.followUps > 0 ? latest : []), ...(beyond.leads > 0 ? LEAD_GROUPS : [])]);
}
