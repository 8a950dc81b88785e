-- Where each lead went: the wished city's agency, else the stop's host agency; then, for some, on to another agency.

-- A visitor wishes for the stop's own city, a place nearby, or one of the big ones; those abroad for any, by its size.
create table seed.wish as
select s.city as stop_city, seed.id('city:' || c.name_fr) as city_id, seed.id('agency:' || c.agency) as agency_id,
  sum(w.weight) over (partition by s.city order by c.name_fr collate "C") - w.weight as low,
  sum(w.weight) over (partition by s.city order by c.name_fr collate "C") as high,
  sum(w.weight) over (partition by s.city) as total
from (select distinct city from seed.stop) s
left join seed.city own on own.name_fr = s.city
cross join seed.city c
cross join lateral (select (case
  when own.name_fr is null then c.size * c.size
  when c.name_fr = own.name_fr then 300
  when c.region = own.region then 20 * c.size
  else c.size end)::integer as weight) w;

alter table seed.lead add column wished_city_id uuid, add column first_agency_id uuid, add column agency_id uuid,
  add column handed_over boolean not null default false;

update seed.lead l
set wished_city_id = w.city_id, first_agency_id = coalesce(w.agency_id, t.host_agency_id)
from public.stops t, seed.lead x
left join seed.wish w on seed.roll('wishes:' || x.n, 100) >= 9
  and w.stop_city = x.city
  and seed.roll('wish:' || x.n, w.total::integer) >= w.low and seed.roll('wish:' || x.n, w.total::integer) < w.high
where t.id = l.stop_id and x.n = l.n;

-- A stop's host agency passes on what turns out to be wanted elsewhere, and Casablanca what its neighbours have time for.
update seed.lead
set handed_over = true, agency_id = seed.id('agency:' || case
  when first_agency_id = seed.id('agency:CASA-MRE')
    then seed.pick(array['CASA', 'CASA', 'CASA', 'TNG', 'NAD', 'OUJ', 'MAR'], 'to:' || n)
  else seed.pick(array['MOH', 'NOU', 'MED'], 'to:' || n) end)
where occurred_at < seed.cutoff() - interval '1 day'
  and ((first_agency_id = seed.id('agency:CASA-MRE') and seed.roll('over:' || n, 10) < 4)
    or (first_agency_id = seed.id('agency:CASA') and seed.roll('over:' || n, 100) < 7));
update seed.lead set agency_id = coalesce(agency_id, first_agency_id);

-- Who is given what, by the shares of the staff file.
create table seed.team as
select s.id as staff_id, s.agency_id, s.role,
  sum(p.share) over by_person - p.share as low, sum(p.share) over by_person as high,
    sum(p.share) over (partition by s.agency_id) as total,
  count(*) filter (where p.share > 0) over (partition by s.agency_id) as people
from seed.person p
join public.staff s on s.id = seed.id('staff:' || p.key)
where s.role in ('agent', 'agency_manager')
window by_person as (partition by s.agency_id order by s.id);

create table seed.boss as
select a.id as agency_id, m.id as staff_id
from public.agencies a
join public.staff m on m.agency_id = a.id and m.role = 'agency_manager';

alter table seed.lead add column assignee_id uuid, add column boss_id uuid;
update seed.lead l
set boss_id = b.staff_id, assignee_id = t.staff_id
from seed.boss b, seed.team t
where b.agency_id = l.agency_id and t.agency_id = l.agency_id
  and seed.roll('agent:' || l.n, t.total::integer) >= t.low and seed.roll('agent:' || l.n, t.total::integer) < t.high;
