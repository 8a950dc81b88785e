import { dayOf } from "@/lib/dates";
import type { FollowUpRow } from "../follow-up-list/followUpRow";
import type { LeadRow } from "../pipeline/leadRow";

/** A person's day in working order. */
export interface MyDay {
  overdue: FollowUpRow[];
  today: FollowUpRow[];
  /** Leads just given, nobody spoke to yet and nothing due today. */
  fresh: LeadRow[];
  upcoming: FollowUpRow[];
  /** Open leads that somebody spoke to and that have no next step. */
  adrift: LeadRow[];
  /** Open leads with a next step to come, on which nothing has happened for longer than their stage allows. */
  cooling: LeadRow[];
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

/** Sorts what is to be done; a lead whose follow-up is overdue or due today is not listed a second time as new. */
export function groupsOf(followUps: FollowUpRow[], leads: LeadRow[], now: Date): MyDay {
  const groups: Record<ReturnType<typeof followUpGroup>, FollowUpRow[]> = { overdue: [], today: [], upcoming: [] };
  for (const followUp of followUps) {
    groups[followUpGroup(followUp, now)].push(followUp);
  }
  const busy = new Set([...groups.overdue, ...groups.today].map(({ lead }) => lead.id));
  return {
    ...groups,
    fresh: leads.filter(({ id, first_contact_at }) => first_contact_at === null && !busy.has(id)),
    adrift: leads.filter(({ first_contact_at, adrift }) => first_contact_at !== null && adrift),
    cooling: leads.filter(
      ({ id, first_contact_at, adrift, cooling }) => first_contact_at !== null && !adrift && cooling && !busy.has(id),
    ),
  };
}

/** The groups that do not hold all there is: of follow-ups the latest loaded, for the soonest come first; of leads any. */
export function incompleteGroups(day: MyDay, beyond: Beyond): ReadonlySet<keyof MyDay> {
  const latest = (["upcoming", "today", "overdue"] as const).filter((group) => day[group].length > 0).slice(0, 1);
  return new Set<keyof MyDay>([
    ...(beyond.followUps > 0 ? latest : []),
    ...(beyond.leads > 0 ? (["fresh", "adrift", "cooling"] as const) : []),
  ]);
}
