import type { Sql } from "../../support/sql.ts";

/**
 * Ten editions of fifty stops of three days each, so many visits spread over them, one in six identified, and all leads
 * there are dealt out to the stops; counted anew at the end.
 */
export async function fillTour(sql: Sql, visits: number): Promise<void> {
  await sql("set session_replication_role = replica");
  for (const statement of statements(visits)) await sql(statement);
  await sql("set session_replication_role = origin");
  await sql("vacuum analyze");
}

const statements = (visits: number) => [
  `insert into public.editions (number, year, theme_fr, theme_ar, theme_en, starts_on, ends_on)
   select y, 2000 + y, 'T', 'T', 'T', make_date(2000 + y, 9, 1), make_date(2000 + y, 12, 31) from generate_series(10, 19) y`,
  `insert into public.caravans (edition_id, kind, starts_on, ends_on)
   select e.id, k, e.starts_on, e.ends_on
   from public.editions e, unnest(enum_range(null::public.caravan_kind)) k where e.year between 2010 and 2019`,
  `insert into public.stops (caravan_id, position, city_id, time_zone, starts_on, ends_on, host_agency_id, target_visitors)
   select c.id, n, (select id from public.cities order by id offset n % 6 limit 1), 'Africa/Casablanca',
     c.starts_on + 5 * n, c.starts_on + 5 * n + 2, (select id from public.agencies order by id offset n % 50 limit 1), 1000
   from public.caravans c
   join public.editions e on e.id = c.edition_id and e.year between 2010 and 2019
   cross join generate_series(1, 17) n
   where n <= case c.kind when 'open' then 16 else 17 end`,
  `create temporary table place as
   select s.id, s.starts_on, row_number() over (order by s.id) - 1 as n
   from public.stops s join public.caravans c on c.id = s.caravan_id
   join public.editions e on e.id = c.edition_id where e.year between 2010 and 2019`,
  `insert into public.visits (id, stop_id, party_size, prospect_id, occurred_at, day, hour, captured_by)
   select gen_random_uuid(), p.id, 1 + v % 4, case when v % 6 = 0 then (select id from public.prospects limit 1) end,
     (p.starts_on + (v / 500 % 3)::integer + make_interval(hours => 9 + (v % 10)::integer)) at time zone 'Africa/Casablanca',
     p.starts_on + (v / 500 % 3)::integer, 9 + v % 10, (select id from public.staff where role = 'host' limit 1)
   from generate_series(1, ${visits}) v join place p on p.n = v % 500`,
  `update public.leads l set source_stop_id = p.id, cohort_day = p.starts_on + (o.n % 3)::integer,
     created_at = (p.starts_on + (o.n % 3)::integer + time '12:00') at time zone 'Africa/Casablanca',
     first_contact_at = case when l.first_contact_at is not null then
       (p.starts_on + (o.n % 3)::integer + time '12:00') at time zone 'Africa/Casablanca' + make_interval(mins => (o.n * 7 % 4000)::integer) end
   from (select id, row_number() over (order by id) as n from public.leads) o
   join place p on p.n = o.n % 500
   where o.id = l.id`,
  "drop table place",
  "select private.recount_rollups()",
];
