import { id } from "../../support/ids.ts";
import type { Sql } from "../../support/sql.ts";

const AGENCIES = 50;
const OPEN_STAGES = "array['new', 'contacted', 'qualified', 'site_visit', 'offer', 'reserved']";

/** Indexes that are cheaper to build at the end than to keep row by row. */
const TABLES = ["prospects", "leads", "lead_events", "follow_ups", "consents"];

interface Index {
  name: string;
  definition: string;
}

/**
 * Fills the database of the cast up to so many leads in 50 agencies, spread by a fixed rule: a quarter open, one in ten
 * won, the rest lost, one in twenty of Casablanca's with a label; each with its person, consent and history, nearly all of the open ones with a next step.
 */
export async function fillLeads(sql: Sql, leads: number): Promise<void> {
  await sql("set session_replication_role = replica");
  const indexes = await sql<Index>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i
     where i.indrelid::regclass::text = any ($1) and not i.indisunique and not i.indisprimary`,
    [TABLES],
  );
  for (const { name } of indexes) await sql(`drop index ${name}`);
  for (const statement of statements(leads)) await sql(statement);
  for (const { definition } of indexes) await sql(definition);
  await sql("set session_replication_role = origin");
  await sql("vacuum analyze");
}

function statements(leads: number): string[] {
  return [
    `insert into public.regions (code, name_fr, name_ar) select chr(64 + n) || 'X', 'Région ' || n, 'جهة ' || n from generate_series(1, 10) n`,
    `insert into public.agencies (code, region_id, city_id, name_fr, name_ar)
     select 'A' || n, (select id from public.regions where code = chr(65 + n % 10) || 'X'), (select id from public.cities order by id limit 1), 'Agence ' || n, 'وكالة ' || n
     from generate_series(1, ${AGENCIES} - 4) n`,
    `insert into public.staff (email, full_name, role, agency_id)
     select 's' || n || '.' || lower(a.code) || '@people.example', 'Agent ' || n || ' ' || a.code, 'agent', a.id
     from public.agencies a, generate_series(1, 8) n`,
    `create temporary table place as
     select a.id as agency_id, row_number() over (order by a.code) - 1 as place,
       array(select s.id from public.staff s where s.agency_id = a.id and s.role = 'agent' and s.active order by s.email) as agents
     from public.agencies a`,
    `create temporary table new_lead as
     select n, gen_random_uuid() as id, gen_random_uuid() as prospect_id, p.agency_id,
       case when n % 10 > 0 then p.agents[1 + (n / ${AGENCIES}) % cardinality(p.agents)] end as assignee_id,
       case when k.part < 25 then (${OPEN_STAGES})[1 + (n / 7) % 6] when k.part < 35 then 'won' else 'lost' end as stage_id,
       private.now() - make_interval(mins => ((n::bigint * 7919) % 400000)::integer) as created_at
     from generate_series(1, ${leads}) n
     join place p on p.place = n % ${AGENCIES}
     cross join lateral (select (n / ${AGENCIES}) * 37 % 100 as part) k`,
    `insert into public.prospects (id, full_name, phone, email, created_by, created_at)
     select prospect_id,
       (array['Yasmine', 'Hamza', 'Khadija', 'Omar', 'Salma', 'Youssef', 'إبراهيم', 'فاطمة', 'Mehdi', 'Naïma'])[1 + n % 10] || ' '
         || (array['El Idrissi', 'Alaoui', 'Bennani', 'Tazi', 'الزهراوي', 'Berrada', 'Chraïbi', 'Amrani', 'Filali'])[1 + (n / 10) % 9]
         || ' ' || to_hex(n),
       '+2126' || lpad(n::text, 8, '0'), case when n % 3 = 0 then 'p' || n || '@courriel.example' end,
       (select id from public.staff where role = 'host' limit 1), created_at
     from new_lead`,
    `insert into public.leads (id, prospect_id, agency_id, assignee_id, stage_id, reached_stage_id, source_stop_id, cohort_day, product, wished_city_id, budget_mad,
       lost_reason_id, sold_product, sold_price_mad, stage_entered_at, first_contact_at, closed_at, created_by, created_at, updated_at, label_ids)
     select l.id, l.prospect_id, l.agency_id, l.assignee_id, l.stage_id, case when l.stage_id = 'lost' then 'new' else l.stage_id end,
       (array(select id from public.stops order by id))[1 + n % 5], (l.created_at at time zone 'Africa/Casablanca')::date,
       (array['plot', 'apartment', 'house', null]::public.product_kind[])[1 + n % 4], (array(select id from public.cities order by id))[1 + n % 6],
       150000 + n % 900 * 1000, case when stage_id = 'lost' then 'budget' end,
       case when stage_id = 'won' then 'plot'::public.product_kind end, case when stage_id = 'won' then 300000 + n % 500 * 1000 end,
       l.created_at + interval '2 days', case when stage_id <> 'new' then l.created_at + interval '1 day' end,
       case when stage_id in ('won', 'lost') then l.created_at + interval '2 days' end,
       (select id from public.staff where role = 'host' limit 1), l.created_at, l.created_at + interval '2 days',
       case when l.agency_id = '${id("agency.casablanca")}' and n / ${AGENCIES} % 20 = 0 then array['${id("label.vip")}'::uuid] else '{}' end
     from new_lead l`,
    `insert into public.consents (prospect_id, channel, given_at, wording, captured_by)
     select prospect_id, 'phone', created_at, 'Oui', (select id from public.staff where role = 'host' limit 1) from new_lead where n % 10 < 9`,
    `insert into public.follow_ups (lead_id, agency_id, assignee_id, kind, due_at, done_at, outcome, created_by)
     select id, agency_id, assignee_id, 'call',
       case when stage_id in ('won', 'lost') then created_at + interval '1 day' else private.now() + make_interval(hours => (n * 31 % 480)::integer - 96) end,
       case when stage_id in ('won', 'lost') then created_at + interval '1 day' end, case when stage_id in ('won', 'lost') then 'reached' end,
       coalesce(assignee_id, (select id from public.staff where role = 'host' limit 1))
     from new_lead where n % 20 < 17`,
    `insert into public.lead_events (lead_id, kind, occurred_at, to_stage_id)
     select id, 'created', created_at, 'new' from new_lead`,
    `insert into public.lead_events (lead_id, kind, occurred_at, from_stage_id, to_stage_id)
     select id, 'stage_moved', created_at + interval '2 days', 'new', stage_id from new_lead where stage_id <> 'new'`,
    "select private.recount_next_steps()",
    "drop table new_lead, place",
  ];
}
