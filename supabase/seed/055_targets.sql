-- What the last edition and this one were to reach: plausible demo figures. Of 100 visitors 18 are to be identified and 6 to
-- bring a lead, one lead in five to be won, at 550,000 dirhams, about as it went before; an answer is to come within a day.

create table seed.target (
  year integer, scope text, id uuid, measure public.target_measure, month date, value bigint,
  unique nulls not distinct (year, id, measure, month));

-- A stop's days are counted in the month of its first one; what it hopes for in visitors stands with it.
create table seed.stop_target as
select e.year, c.kind, c.id as caravan_id, s.id as stop_id, date_trunc('month', s.starts_on)::date as month,
  s.target_visitors as visitors, (round(s.target_visitors * 0.006) * 10)::integer as leads
from public.stops s
join public.caravans c on c.id = s.caravan_id
join public.editions e on e.id = c.edition_id
where e.year in (2025, 2026);

insert into seed.target
select t.year, 'stop', t.stop_id, 'leads', null, t.leads from seed.stop_target t;

-- Each caravan what its stops come to, in all and by month; the one for limited incomes a little more, for stops to come.
insert into seed.target
select t.year, 'caravan', t.caravan_id, m.measure, t.month, m.value + case when t.month is null and t.kind = 'limited_income' then m.more else 0 end
from (
  select s.year, s.kind, s.caravan_id, s.month, sum(s.visitors)::integer as visitors, sum(s.leads)::integer as leads
  from seed.stop_target s group by grouping sets ((s.year, s.kind, s.caravan_id), (s.year, s.kind, s.caravan_id, s.month))
) t
cross join lateral (values
  ('visitors'::public.target_measure, t.visitors::bigint, 300), ('identified_visitors', round(t.visitors * 0.018) * 10, 50),
  ('leads', t.leads, 20), ('won_leads', t.leads / 5, 4), ('sold_mad', t.leads / 5 * 550000::bigint, 2200000)
) as m (measure, value, more)
where m.measure not in ('won_leads', 'sold_mad') or t.month is null;

-- The edition its caravans together; its visitors in round thousands.
insert into seed.target
select t.year, 'edition', seed.id('edition:' || t.year), t.measure, t.month,
  case when t.measure = 'visitors' and t.month is null then ceil(sum(t.value) / 1000.0) * 1000 else sum(t.value) end
from seed.target t
where t.scope = 'caravan'
group by t.year, t.measure, t.month;

-- Agencies by the size of the cities they serve, and more of those where a caravan comes by: most where it stops.
insert into seed.target
select e.year, 'agency', a.id, m.measure, null, greatest(m.value, 1)
from (values (2025), (2026)) as e (year)
join seed.target t on t.year = e.year and t.scope = 'edition' and t.measure = 'leads' and t.month is null
cross join lateral (
  select ag.id, w.weight, sum(w.weight) over () as all_weights
  from (select c.agency, sum(c.size) as size from seed.city c where c.agency is not null group by c.agency) c
  join public.agencies ag on ag.code = c.agency
  cross join lateral (
    select c.size * case when bool_or(s.host_agency = c.agency) then 4 when bool_or(h.region_id = ag.region_id) then 2 else 0.5 end as weight
    from seed.stop s join public.agencies h on h.code = s.host_agency
    where s.year = e.year and s.kind <> 'abroad') w
) a
cross join lateral (select (round(t.value * a.weight / a.all_weights / 5) * 5)::integer as leads) l
cross join lateral (values ('leads'::public.target_measure, l.leads), ('won_leads', l.leads / 5)) as m (measure, value);

-- How long a first response may take, in hours; abroad, where another clock is lived by, two days.
insert into seed.target
select t.year, t.scope, t.id, 'first_response_hours', null, case when t.id = seed.id('caravan:' || t.year || ':abroad') then 48 else 24 end
from seed.target t
where t.measure = 'leads' and t.month is null and t.scope in ('edition', 'caravan', 'agency');

-- How they came to be is told below.
alter table public.targets disable trigger targets_log;

insert into public.targets (id, edition_id, caravan_id, stop_id, agency_id, measure, month, value, created_at, updated_at)
select seed.id('target:' || t.year || t.id || t.measure || coalesce(t.month::text, '')), e.id, case t.scope when 'caravan' then t.id end,
  case t.scope when 'stop' then t.id end, case t.scope when 'agency' then t.id end, t.measure, t.month, t.value,
  e.created_at, e.created_at
from seed.target t
join public.editions e on e.year = t.year;

alter table public.targets enable trigger targets_log;

-- Set when the edition was planned; of a few, this year's, something else at first.
insert into public.target_changes (
  edition_id, caravan_id, stop_id, agency_id, measure, month, old_value, new_value, changed_by, changed_at)
select e.id, case t.scope when 'caravan' then t.id end, case t.scope when 'stop' then t.id end,
  case t.scope when 'agency' then t.id end, t.measure, t.month, c.old_value, c.new_value, seed.id('staff:admin'),
  e.created_at + make_interval(days => c.days, mins => seed.roll('target-set:' || t.id, 50))
from (
  select year, scope, id, measure, month, value from seed.target
  union all
  select s.year, 'stop', s.stop_id, 'visitors', null, s.visitors from seed.stop_target s
) t
join public.editions e on e.year = t.year
left join (values
  (seed.id('edition:2026'), 'visitors'::public.target_measure, 90000),
  (seed.id('caravan:2026:open'), 'leads', 2400),
  (seed.id('stop:2026:open:4'), 'visitors', 8000)
) as first (id, measure, value) on first.id = t.id and first.measure = t.measure and t.month is null
cross join lateral (
  select null::bigint as old_value, coalesce(first.value, t.value) as new_value, 0 as days
  union all
  select first.value, t.value, 60 where first.value is not null
) c
order by c.days, e.year, t.scope, t.id, t.measure, t.month;
