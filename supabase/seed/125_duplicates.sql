-- Some came back with another number, or were written down another way, and are on record twice: plausible demo data, made
-- from persons there are. Six pairs in the agency of the demo's agent, two of which share an address, two a number behind
-- another country's prefix, two only a name and a city; and two pairs of which the second is in a neighbouring agency.

create table seed.twice as
with once as (
  select p.id, p.full_name, p.phone, a.code, row_number() over (partition by a.code order by seed.roll('twice:' || p.id, 1000000), p.id) as place
  from public.prospects p
  join public.leads l on l.prospect_id = p.id and l.closed_at is null
  join public.agencies a on a.id = l.agency_id
  join public.regions r on r.id = a.region_id and r.id = (select region_id from public.agencies where code = 'CASA')
  where p.language <> 'ar' and p.phone like '+2126%' and p.full_name ~ '^[A-Za-zÀ-ÿ ]+$'
    and (select count(*) from public.leads other where other.prospect_id = p.id) = 1
)
select row_number() over (order by f.place)::integer as pair, f.id as first_id, s.id as second_id, f.full_name, f.phone
from once f
join once s on s.place = f.place + case when f.place > 6 then 0 else 20 end
  and s.code = case when f.place > 6 then (
    select code from once where code <> 'CASA' group by code order by count(*) desc, code limit 1) else 'CASA' end
where f.code = 'CASA' and f.place <= 8;

-- As another host heard the name.
update public.prospects p
set full_name = case when t.pair % 2 = 0 then t.full_name
    else regexp_replace(regexp_replace(t.full_name, '([aeiou])([lmnrs])([aeiou])', '\1\2\2\3'), 'ï', 'i') end,
  phone = case when t.pair in (3, 4, 7) then '+33' || right(t.phone, 9) else p.phone end,
  email = case when t.pair in (1, 2, 8) then 'Famille' || t.pair || '@courriel.example' else p.email end,
  city_id = seed.id('city:Casablanca')
from seed.twice t
where p.id = t.second_id;

update public.prospects p
set email = case when t.pair in (1, 2, 8) then 'famille' || t.pair || '@courriel.example' else p.email end,
  city_id = seed.id('city:Casablanca')
from seed.twice t
where p.id = t.first_id;

select private.match_prospect(t.second_id) from seed.twice t order by t.pair;
select private.match_prospect(t.first_id) from seed.twice t order by t.pair;

update public.likely_duplicates d
set found_at = (select max(p.created_at) from public.prospects p where p.id in (d.prospect_id, d.other_id));
