import { id } from "../../support/ids.ts";

/** What a page asks, as the API asks it for a person, and the best plain SQL of the owner for the same answer. */
export interface Pair {
  name: string;
  asked: string;
  plain: string;
}

const agency = `'${id("agency.casablanca")}'::uuid`;
const me = `'${id("staff.adil")}'::uuid`;

const row =
  "id, prospect_id, agency_id, assignee_id, stage_id, product, budget_mad, version, created_at, prospect_name, prospect_phone, " +
  "agency_name_fr, assignee_name, stage_kind, wished_city_name_fr, caravan_kind, stop_city_name_fr, phone_consent, " +
  "next_follow_up_id, next_follow_up_kind, next_follow_up_due_at, overdue, adrift, last_activity_at, cooling";

/** The same row put together by hand, from a page of leads `l`. */
const plainRow = (page: string, order: string) => `
  select l.id, l.prospect_id, l.agency_id, l.assignee_id, l.stage_id, l.product, l.budget_mad, l.version, l.created_at, p.full_name, p.phone,
    a.name_fr, s.full_name, st.kind, wc.name_fr, c.kind, sc.name_fr,
    exists (select from public.consents k where k.prospect_id = l.prospect_id and k.channel = 'phone' and k.withdrawn_at is null),
    nf.id, nf.kind, nf.due_at, nf.due_at < private.now(), st.kind = 'open' and nf.id is null, e.at, e.at < private.now() - make_interval(days => st.cooling_days)
  from (${page}) l
  join public.prospects p on p.id = l.prospect_id
  join public.agencies a on a.id = l.agency_id
  join public.stages st on st.id = l.stage_id
  left join public.staff s on s.id = l.assignee_id
  left join public.cities wc on wc.id = l.wished_city_id
  left join public.stops sp on sp.id = l.source_stop_id
  left join public.caravans c on c.id = sp.caravan_id
  left join public.cities sc on sc.id = sp.city_id
  left join lateral (select f.id, f.kind, f.due_at from public.follow_ups f where f.lead_id = l.id and f.done_at is null order by f.due_at limit 1) nf on true
  left join lateral (select max(v.occurred_at) as at from public.lead_events v where v.lead_id = l.id) e on true
  order by ${order}`;

const soonest = `(select f.lead_id, min(f.due_at) as due_at from public.follow_ups f
  where f.agency_id = ${agency} and f.done_at is null group by 1)`;

export const pairs: Pair[] = [
  {
    name: "table, most urgent first",
    asked: `select ${row} from public.lead_rows where agency_id = ${agency} order by next_follow_up_due_at, id limit 25`,
    plain: plainRow(
      `select l.*, n.due_at from public.leads l left join ${soonest} n on n.lead_id = l.id where l.agency_id = ${agency} order by n.due_at, l.id limit 25`,
      "l.due_at, l.id",
    ),
  },
  {
    name: "table, newest first",
    asked: `select ${row} from public.lead_rows where agency_id = ${agency} order by created_at desc, id limit 25`,
    plain: plainRow(
      `select l.* from public.leads l where l.agency_id = ${agency} order by l.created_at desc, l.id limit 25`,
      "l.created_at desc, l.id",
    ),
  },
  {
    name: "table, by name",
    asked: `select ${row} from public.lead_rows where agency_id = ${agency} order by prospect_name, id limit 25`,
    plain: plainRow(
      `select l.* from public.leads l join public.prospects p on p.id = l.prospect_id where l.agency_id = ${agency} order by p.full_name, l.id limit 25`,
      "p.full_name, l.id",
    ),
  },
  {
    name: "how many there are",
    asked: `select count(*) from public.lead_rows where agency_id = ${agency}`,
    plain: `select count(*) from public.leads l where l.agency_id = ${agency}`,
  },
  {
    name: "board",
    asked: "select public.lead_board()",
    plain: `with matching as materialized (
        select l.id, l.stage_id, l.stage_entered_at, coalesce(l.sold_price_mad, l.budget_mad) as amount, case when st.kind = 'open' then n.due_at end as due_at
        from public.leads l join public.stages st on st.id = l.stage_id left join ${soonest} n on n.lead_id = l.id where l.agency_id = ${agency}),
      numbered as (
        select m.*, row_number() over (partition by m.stage_id order by m.due_at nulls last, m.stage_entered_at desc, m.id) as place,
          count(*) over (partition by m.stage_id) as total, sum(m.amount) over (partition by m.stage_id) as amount_mad
        from matching m)
      select jsonb_agg(to_jsonb(r)) from (${plainRow("select l.*, m.place, m.total, m.amount_mad from numbered m join public.leads l on l.id = m.id where m.place <= 30", "l.stage_id, l.place")}) r`,
  },
  {
    name: "my day, follow-ups",
    asked: `select f.id, f.kind, f.due_at, f.note, l.id, p.full_name, p.phone
      from public.follow_ups f join public.leads l on l.id = f.lead_id join public.prospects p on p.id = l.prospect_id
      where f.assignee_id = ${me} and f.done_at is null and f.due_at < private.now() + interval '8 days' order by f.due_at limit 200`,
    plain: `select f.id, f.kind, f.due_at, f.note, l.id, p.full_name, p.phone
      from public.follow_ups f join public.leads l on l.id = f.lead_id join public.prospects p on p.id = l.prospect_id
      where f.assignee_id = ${me} and f.done_at is null and f.due_at < private.now() + interval '8 days' order by f.due_at limit 200`,
  },
  {
    name: "my day, leads that slip",
    asked: `select ${row} from public.lead_rows where assignee_id = ${me} and stage_kind = 'open'
      and (adrift or first_contact_at is null or cooling) order by created_at desc limit 200`,
    plain: plainRow(
      `select l.* from public.leads l join public.stages st on st.id = l.stage_id
       where l.assignee_id = ${me} and l.closed_at is null and (l.first_contact_at is null
         or not exists (select from public.follow_ups f where f.lead_id = l.id and f.done_at is null)
         or (select max(v.occurred_at) from public.lead_events v where v.lead_id = l.id) < private.now() - make_interval(days => st.cooling_days))
       order by l.created_at desc limit 200`,
      "l.created_at desc",
    ),
  },
  {
    name: "search by name",
    asked: "select public.search('bennani')",
    plain: `select p.id, p.full_name, p.phone, l.id, l.stage_id from public.prospects p join public.leads l on l.prospect_id = p.id
      where p.search_text like '%bennani%' and l.agency_id = ${agency} order by l.updated_at desc limit 8`,
  },
];
