-- How far each lead came. Its whole journey is laid out in days; what lies after the cutoff has not happened yet.

-- reach: last pipeline step it would come to (1 contacted … 6 won). ends: whether it is lost after that step.
create table seed.journey as
select l.n, (l.occurred_at at time zone 'Africa/Casablanca')::date as born_on, d.ends,
  case when d.fate < 200 + case l.kind when 'limited_income' then 60 when 'abroad' then -30 else 0 end then 6
    else width_bucket(seed.roll('reach:' || l.n, 100), array[20, 48, 73, 88, 96]) end as reach,
  -- One in four takes its time.
  case when seed.roll('slow:' || l.n, 4) = 0 then 2 else 1 end as pace
from seed.lead l
cross join lateral (select seed.roll('fate:' || l.n, 1000) as fate,
  l.year = 2023 or seed.roll('fate:' || l.n, 1000) < case l.year when 2025 then 955 else 860 end as ends) d;
alter table seed.journey add primary key (n);

-- Step 0 is the day the lead is given to someone, 1 … 6 the stages, 7 the loss.
create table seed.step as
with gap as (
  select j.n, j.born_on, g.step,
    (g.least + seed.roll('gap:' || g.step || ':' || j.n, g.most - g.least + 1)) * j.pace as days
  from seed.journey j
  join (values (0, 1, 1), (1, 0, 2), (2, 1, 5), (3, 2, 7), (4, 2, 8), (5, 3, 11), (6, 6, 28), (7, 3, 17))
    as g (step, least, most)
    on g.step <= j.reach or (g.step = 7 and j.ends and j.reach < 6)
), laid as (
  -- Yesterday's were given out in the evening, as far as they had come by then.
  select n, step, case when step = 0 and born_on = date '2026-10-01'
      then timestamptz '2026-10-01 17:20+01' + make_interval(mins => seed.roll('evening:' || n, 80))
    else seed.office_moment(
      born_on + (sum(days) over (partition by n order by step))::integer, step, 'step:' || step || ':' || n) end as occurred_at
  from gap
)
select d.n, d.step, d.occurred_at, lag(d.occurred_at) over (partition by d.n order by d.step) as previous_at
from laid d
join seed.lead l on l.n = d.n
-- Some of this edition were never given to anyone, and of yesterday's only a part.
where d.occurred_at < seed.cutoff()
  and not (l.year = 2026 and seed.roll('forgotten:' || d.n, 100) < 2)
  and not (l.occurred_at >= timestamptz '2026-10-01 00:00+01'
    and (seed.roll('waiting:' || d.n, 100) < 15 or l.occurred_at > timestamptz '2026-10-01 17:00+01'));
alter table seed.step add primary key (n, step);
alter table seed.step add column stage_id text;
update seed.step
set stage_id = (array['contacted', 'qualified', 'site_visit', 'offer', 'reserved', 'won', 'lost'])[step]
where step > 0;

alter table seed.lead add column assigned_at timestamptz, add column stage_id text not null default 'new',
  add column step integer not null default -1, add column stage_entered_at timestamptz, add column closed_at timestamptz,
  add column first_contact_at timestamptz, add column moved_on_at timestamptz, add column lost_reason_id text,
  add column former_assignee_id uuid, add column changed_hands_at timestamptz;
update seed.lead l
set assigned_at = s.first_at, step = s.last_step, stage_id = coalesce(s.stage_id, 'new'), stage_entered_at = s.entered_at,
  closed_at = case when s.last_step >= 6 then s.entered_at end, moved_on_at = s.last_at
from (
  select n, min(occurred_at) as first_at, max(step) as last_step, max(occurred_at) as last_at,
    max(occurred_at) filter (where step > 0) as entered_at,
    (array_agg(stage_id order by step desc) filter (where step > 0))[1] as stage_id
  from seed.step group by n
) s
where s.n = l.n;
-- Nobody is given a lead before step 0, and one that stayed new entered its stage at birth.
update seed.lead
set assignee_id = case when step >= 0 then assignee_id end,
  stage_entered_at = coalesce(stage_entered_at, occurred_at), moved_on_at = coalesce(moved_on_at, occurred_at),
  handed_over = handed_over and step >= 0, agency_id = case when step >= 0 then agency_id else first_agency_id end,
  lost_reason_id = case when stage_id = 'lost' then
    case when not exists (select from seed.step s where s.n = lead.n and s.step = 1)
      then seed.pick(array['unreachable', 'unreachable', 'unreachable', 'no_project'], 'why:' || n)
    else seed.pick(array['budget', 'budget', 'financing', 'location', 'location', 'competitor', 'competitor', 'no_project',
      'other'], 'why:' || n) end end;

-- Someone who has left sold to part of Casablanca's earlier prospects.
update seed.lead
set assignee_id = seed.id('staff:jaouad.hamdi')
where year < 2026 and closed_at is not null and agency_id = seed.id('agency:CASA') and seed.roll('former:' || n, 4) = 0;

-- Some changed hands inside their agency the morning after.
update seed.lead l
set former_assignee_id = h.staff_id, changed_hands_at = h.at
from (
  select x.n, other.staff_id, (seed.office_day((x.assigned_at at time zone 'Africa/Casablanca')::date + 1) + time '08:05')
    at time zone 'Africa/Casablanca' as at
  from seed.lead x
  join seed.team mine on mine.staff_id = x.assignee_id and mine.people > 1
  join seed.team other on other.agency_id = mine.agency_id and other.low = mine.high % mine.total and other.high > other.low
  where other.staff_id <> mine.staff_id and seed.roll('hands:' || x.n, 100) < 12
) h
where h.n = l.n and h.at < seed.cutoff() and (l.closed_at is null or h.at < l.closed_at);
