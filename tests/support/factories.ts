import { endingOf } from "./ending.ts";
import { id, newId } from "./ids.ts";
import { newPhone } from "./registration.ts";
import { insert, rowOf, type Sql } from "./sql.ts";

interface LeadTraits {
  agency?: string;
  assignee?: string;
  stage?: string;
  stop?: string;
}

/** A new person's lead, as if registered a moment ago; unassigned in Casablanca unless said otherwise. */
export async function newLead(
  sql: Sql,
  { agency = "casablanca", assignee, stage = "new", stop = "casablanca" }: LeadTraits = {},
) {
  const lead = newId();
  const prospect = newId();
  await insert(sql, "public.prospects", {
    id: prospect,
    full_name: "Prospect",
    phone: newPhone(),
    created_by: id("staff.hana"),
  });
  await insert(sql, "public.leads", {
    id: lead,
    prospect_id: prospect,
    agency_id: id(`agency.${agency}`),
    assignee_id: assignee ? id(`staff.${assignee}`) : null,
    stage_id: stage,
    ...endingOf(stage, "2026-10-02T10:00:00Z"),
    source_stop_id: id(`stop.${stop}`),
    created_by: id("staff.hana"),
  });
  return lead;
}

/** Several leads alike. */
export async function newLeads(sql: Sql, count: number, traits: LeadTraits = {}): Promise<string[]> {
  const leads: string[] = [];
  while (leads.length < count) leads.push(await newLead(sql, traits));
  return leads;
}

/** A word of an agency for its leads. */
export async function newLabel(sql: Sql, name: string, agency = "casablanca") {
  const label = newId();
  await insert(sql, "public.labels", {
    id: label,
    agency_id: id(`agency.${agency}`),
    name,
    created_by: id("staff.aicha"),
  });
  return label;
}

interface StopTraits {
  starts_on: string;
  ends_on: string;
  caravan?: string;
  position?: number;
  city?: string;
  time_zone?: string;
}

/** A stop more on the tour; of the open caravan of 2025 in Casablanca unless said otherwise. */
export async function newStop(
  sql: Sql,
  {
    caravan = "open.2025",
    position = 1,
    city = "casablanca",
    time_zone = "Africa/Casablanca",
    starts_on,
    ends_on,
  }: StopTraits,
  stop = newId(),
): Promise<string> {
  await insert(sql, "public.stops", {
    id: stop,
    caravan_id: id(`caravan.${caravan}`),
    position,
    city_id: id(`city.${city}`),
    time_zone,
    starts_on,
    ends_on,
    host_agency_id: id("agency.casablanca"),
  });
  return stop;
}

interface FollowUpTraits {
  agency?: string;
  assignee?: string;
  due?: string;
  outcome?: "reached" | "no_answer";
}

/** A follow-up on a lead, due next week or done; written past the rules that speak of a signed-in caller. */
export async function newFollowUp(
  sql: Sql,
  lead: string,
  { agency = "casablanca", assignee, due = "2026-10-09T09:00:00Z", outcome }: FollowUpTraits = {},
) {
  const followUp = newId();
  await sql("alter table public.follow_ups disable trigger follow_ups_check");
  await insert(sql, "public.follow_ups", {
    id: followUp,
    lead_id: lead,
    agency_id: id(`agency.${agency}`),
    assignee_id: assignee ? id(`staff.${assignee}`) : null,
    kind: "call",
    due_at: due,
    done_at: outcome ? due : null,
    outcome: outcome ?? null,
    created_by: id("staff.mounir"),
  });
  await sql("alter table public.follow_ups enable trigger follow_ups_check");
  return followUp;
}

interface LeadRow {
  agency_id: string;
  assignee_id: string | null;
  stage_id: string;
  reached_stage_id: string;
  lost_reason_id: string | null;
  label_ids: string[];
  sold_product: string | null;
  sold_price_mad: number | null;
  stage_entered_at: string;
  closed_at: string | null;
  first_contact_at: string | null;
  version: number;
}

/** A lead as it is, whoever may see it. */
export async function leadOf(sql: Sql, lead: string): Promise<LeadRow> {
  const row = await rowOf<LeadRow>(sql, "public.leads", { id: lead });
  if (!row) throw new Error(`no lead ${lead}`);
  return row;
}
