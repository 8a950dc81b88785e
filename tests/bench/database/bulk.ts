import { id, newId } from "../../support/ids.ts";

/** A step on many leads as a person asks for it, and the statement by the owner that does as much, history by triggers included. */
export interface BulkStep {
  name: string;
  /** Which leads, of the open ones unless it says otherwise. */
  leads: string;
  asked: string;
  plain: string;
}

const casablanca = `'${id("agency.casablanca")}'`;
const adil = `'${id("staff.adil")}'`;
const label = `'${id("label.vip")}'`;

/** `$1` the leads. */
export const bulkSteps = (): BulkStep[] => [
  {
    name: "move_leads",
    leads: "closed_at is null and stage_id <> 'reserved'",
    asked: `select public.move_leads('${newId()}', $1, 'reserved')`,
    plain: "update public.leads set stage_id = 'reserved', stage_entered_at = private.now() where id = any ($1)",
  },
  {
    name: "plan_follow_ups",
    leads: "closed_at is null",
    asked: `select public.plan_follow_ups('${newId()}', $1, jsonb_build_object('kind', 'call', 'due_at', date_trunc('day', now()) + interval '2 days 12 hours'))`,
    plain: `insert into public.follow_ups (lead_id, agency_id, assignee_id, kind, due_at, created_by)
      select l.id, l.agency_id, l.assignee_id, 'call', date_trunc('day', now()) + interval '2 days 12 hours', private.my_staff_id()
      from public.leads l where l.id = any ($1)`,
  },
  {
    name: "label_leads",
    leads: `agency_id = ${casablanca} and label_ids = '{}'`,
    asked: `select public.label_leads('${newId()}', $1, array[${label}]::uuid[])`,
    plain: `update public.leads set label_ids = label_ids || ${label}::uuid where id = any ($1)`,
  },
  {
    name: "reassign_leads",
    leads: `closed_at is null and agency_id <> ${casablanca}`,
    asked: `select public.reassign_leads('${newId()}', $1, ${casablanca}, 'Charge', ${adil})`,
    plain: `with moved as (
        insert into public.assignments (lead_id, from_agency_id, to_agency_id, from_assignee_id, to_assignee_id, reason, assigned_by)
        select l.id, l.agency_id, ${casablanca}, l.assignee_id, ${adil}, 'Charge', private.my_staff_id() from public.leads l where l.id = any ($1)),
      leads as (update public.leads set agency_id = ${casablanca}, assignee_id = ${adil} where id = any ($1))
      update public.follow_ups set agency_id = ${casablanca}, assignee_id = case when done_at is null then ${adil} else assignee_id end where lead_id = any ($1)`,
  },
];
