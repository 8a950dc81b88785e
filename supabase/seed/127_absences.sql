-- One absence to come in the demo's Casablanca agency; made-up, like everybody in it.

insert into public.absences (id, staff_id, stand_in_id, agency_id, starts_on, ends_on, created_by, created_at, updated_at)
select seed.id('absence:' || away.email), away.id, stand_in.id, away.agency_id, date '2026-10-12', date '2026-10-16',
  manager.id, timestamptz '2026-09-30 16:10+01', timestamptz '2026-09-30 16:10+01'
from public.staff away
join public.staff stand_in on stand_in.email = 'soukaina.ouali@escale.example'
join public.staff manager on manager.email = 'manager@escale.example'
where away.email = 'reda.mekouar@escale.example';
