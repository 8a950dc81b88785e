-- Who came to the counters so far: 20,000 visits, about one in seven of which left contact details.

-- Visits a day, up to yesterday evening.
create table seed.stop_day as
select s.id as stop_id, s.year, s.kind, s.city, t.time_zone, s.starts_on + d.nth as day,
  case when s.city = 'Casablanca' and s.year = 2026 then 1260
    -- What is left by rounding comes on the last day, which is the busiest anyway.
    when s.starts_on + d.nth < s.ends_on then s.crowd * (26 + 6 * d.nth) / (100 * (s.ends_on - s.starts_on) / 2)
    else s.crowd - (select sum(s.crowd * (26 + 6 * e) / (100 * (s.ends_on - s.starts_on) / 2))
      from generate_series(0, s.ends_on - s.starts_on - 1) e) end::integer as visits
from seed.stop s
join public.stops t on t.id = s.id
cross join lateral generate_series(0, s.ends_on - s.starts_on) as d (nth)
where s.starts_on + d.nth < date '2026-10-02';

create table seed.host as
select p.stop_id, p.staff_id, row_number() over (partition by p.stop_id order by p.staff_id) - 1 as nth,
  count(*) over (partition by p.stop_id) as hosts
from public.stop_postings p;

-- Doors open at 9 (10 abroad). Per half hour and thousand: a first wave before noon, calm at lunch, the crowd from 16 on.
create table seed.visitor as
select d.stop_id, d.year, d.kind, d.city, d.day, seed.id(v.key) as visit_id, h.staff_id as host_id,
  (d.day + case when d.kind = 'abroad' then time '10:00' else time '09:00' end
    + make_interval(mins => 30 * width_bucket(seed.roll('slot:' || v.key, 1000),
        array[20, 50, 95, 150, 210, 265, 305, 330, 350, 380, 420, 470, 530, 600, 675, 750, 825, 895, 955]),
      secs => seed.roll('at:' || v.key, 1800))) at time zone d.time_zone as occurred_at,
  case width_bucket(seed.roll('party:' || v.key, 1000), array[270, 570, 745, 875, 940, 975, 997])
    when 0 then 1 when 1 then 2 when 2 then 3 when 3 then 4 when 4 then 5 when 5 then 6
    when 6 then 7 + seed.roll('group:' || v.key, 4) else 18 + seed.roll('group:' || v.key, 20) end as party_size,
  row_number() over (order by seed.roll('identified:' || v.key, 1000000)
    / case when d.day >= date '2026-10-01' and d.kind = 'open' then 22
      when d.kind = 'open' then 13 when d.kind = 'limited_income' then 20 else 18 end, v.key collate "C") as willing
from seed.stop_day d
cross join lateral (select d.stop_id || ':' || d.day || ':' || n as key from generate_series(1, d.visits) n) v
join seed.host h on h.stop_id = d.stop_id and h.nth = seed.roll('host:' || v.key, h.hosts::integer);

create index on seed.visitor (willing);
analyze seed.visitor;
