import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openBackend } from "../../supabase/backend.ts";
import { makeSecret } from "../../supabase/keys.ts";
import startApps from "./started-app.ts";

/** Open leads of the demo's Casablanca agency where speed is measured. */
const OPEN_LEADS = 5_000;

/** Starts the app on the demo, with so many open leads in one agency as the largest will have. */
export default function startCrowdedApp(project: TestProject) {
  return startApps(project, async (folder) => {
    const backend = await openBackend({ dataDir: join(folder, "data"), demo: true, jwtSecret: makeSecret() });
    for (const statement of crowd) await backend.sql(statement);
    await backend.close();
  });
}

const agency = "(select id from public.agencies where name_fr = 'Agence de Casablanca')";

/** More leads like those the agency has, each of a person of its own with a consent, nearly all with a next step. */
const crowd = [
  "set session_replication_role = replica",
  `create temporary table more as
   select gen_random_uuid() as id, gen_random_uuid() as prospect_id, n, l.id as like_id, l.prospect_id as like_prospect_id
   from generate_series(1, ${OPEN_LEADS} - (select count(*)::integer from public.leads l join public.stages s on s.id = l.stage_id
     where l.agency_id = ${agency} and s.kind = 'open')) n
   join (select l.*, row_number() over (order by l.id) as place, count(*) over () as of
     from public.leads l join public.stages s on s.id = l.stage_id where l.agency_id = ${agency} and s.kind = 'open') l
     on l.place = 1 + n % l.of`,
  `insert into public.prospects (id, full_name, phone, language, created_by, created_at)
   select m.prospect_id, p.full_name || ' ' || m.n, '+2126' || (90000000 + m.n), p.language, p.created_by, p.created_at
   from more m join public.prospects p on p.id = m.like_prospect_id`,
  `insert into public.consents (prospect_id, channel, given_at, wording, captured_by)
   select m.prospect_id, c.channel, c.given_at, c.wording, c.captured_by
   from more m join public.consents c on c.prospect_id = m.like_prospect_id and c.withdrawn_at is null`,
  `insert into public.leads (id, prospect_id, agency_id, assignee_id, stage_id, reached_stage_id, source_stop_id, cohort_day, product, wished_city_id,
     budget_mad, stage_entered_at, first_contact_at, created_by, created_at, updated_at)
   select m.id, m.prospect_id, l.agency_id, l.assignee_id, l.stage_id, l.reached_stage_id, l.source_stop_id, l.cohort_day, l.product, l.wished_city_id,
     l.budget_mad, l.stage_entered_at, l.first_contact_at, l.created_by, l.created_at, l.updated_at
   from more m join public.leads l on l.id = m.like_id`,
  `insert into public.lead_events (lead_id, kind, occurred_at, to_stage_id)
   select id, 'created', created_at, 'new' from public.leads where id in (select id from more)`,
  `insert into public.follow_ups (lead_id, agency_id, assignee_id, kind, due_at, created_by)
   select m.id, f.agency_id, f.assignee_id, f.kind, f.due_at, f.created_by
   from more m join public.follow_ups f on f.lead_id = m.like_id and f.done_at is null`,
  "drop table more",
  "select private.recount_next_steps()",
  "set session_replication_role = origin",
  "analyze",
];
