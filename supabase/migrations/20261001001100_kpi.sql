-- Figures: a rollup row per stop and day kept by triggers, and the functions that read it. No persons here.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.stop_days (
  stop_id uuid not null references public.stops (id) on delete cascade,
  day date not null,
  visits integer not null default 0,
  visitors integer not null default 0,
  identified_visitors integer not null default 0,
  leads integer not null default 0,
  won_leads integer not null default 0,
  primary key (stop_id, day)
);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.add_to_stop_days(
  p_stop_id uuid, p_day date, p_visits bigint, p_visitors bigint, p_identified bigint, p_leads bigint, p_won bigint)
returns void
language sql set search_path = '' as $$
  insert into public.stop_days as d (stop_id, day, visits, visitors, identified_visitors, leads, won_leads)
  values (p_stop_id, p_day, p_visits, p_visitors, p_identified, p_leads, p_won)
  on conflict (stop_id, day) do update set
    visits = d.visits + excluded.visits,
    visitors = d.visitors + excluded.visitors,
    identified_visitors = d.identified_visitors + excluded.identified_visitors,
    leads = d.leads + excluded.leads,
    won_leads = d.won_leads + excluded.won_leads
$$;

create function private.count_stop_days(p_stop_id uuid default null) returns setof public.stop_days
language sql stable set search_path = '' as $$
  select stop_id, day, sum(visits)::integer, sum(visitors)::integer, sum(identified)::integer, sum(leads)::integer, sum(won)::integer
  from (
    select v.stop_id, v.day, 1 as visits, v.party_size as visitors,
      case when v.prospect_id is not null then v.party_size else 0 end as identified, 0 as leads, 0 as won
    from public.visits v
    where p_stop_id is null or v.stop_id = p_stop_id
    union all
    select l.source_stop_id, (l.created_at at time zone s.time_zone)::date, 0, 0, 0, 1, (l.stage_id = 'won')::integer
    from public.leads l
    join public.stops s on s.id = l.source_stop_id
    where p_stop_id is null or l.source_stop_id = p_stop_id
  ) counted
  group by stop_id, day
$$;

create function private.recount_stop_days(p_stop_id uuid default null) returns void
language plpgsql set search_path = '' as $$
begin
  lock table public.stop_days in share row exclusive mode;
  delete from public.stop_days d where p_stop_id is null or d.stop_id = p_stop_id;
  insert into public.stop_days select * from private.count_stop_days(p_stop_id);
end
$$;

create function private.kpi_visitors(p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_answer jsonb;
begin
  if not private.has_role('directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if not exists (select from public.editions e where e.id = p_edition_id) then
    perform private.fail('404', 'edition_not_found', 'edition_id');
  end if;
  if p_from > p_to then
    perform private.fail('422', 'dates_upside_down', 'dates');
  end if;
  with chosen as (
    select s.id, s.position, s.starts_on, s.ends_on, s.target_visitors, c.kind, ci.name_fr, ci.name_ar, ci.country
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    join public.cities ci on ci.id = s.city_id
    where c.edition_id = p_edition_id and (p_kinds is null or c.kind = any (p_kinds))
  ),
  counted as (
    select ch.id as stop_id, ch.kind, d.day, d.visits, d.visitors, d.identified_visitors, d.leads, d.won_leads
    from chosen ch
    join public.stop_days d on d.stop_id = ch.id
    where (p_from is null or d.day >= p_from) and (p_to is null or d.day <= p_to)
  ),
  by_stop as (
    select stop_id, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by stop_id
  ),
  by_kind as (
    select kind, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by kind
  ),
  by_day as (
    select day, kind, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by day, kind
  )
  select jsonb_build_object(
    'edition_id', p_edition_id,
    'as_of', private.now(),
    'totals', (select jsonb_build_object(
      'visits', coalesce(sum(visits), 0), 'visitors', coalesce(sum(visitors), 0),
      'identified_visitors', coalesce(sum(identified_visitors), 0),
      'leads', coalesce(sum(leads), 0), 'won_leads', coalesce(sum(won_leads), 0)) from counted),
    'by_stop', coalesce((select jsonb_agg(jsonb_build_object(
      'stop_id', ch.id, 'position', ch.position, 'caravan_kind', ch.kind, 'city_name_fr', ch.name_fr,
      'city_name_ar', ch.name_ar, 'country', ch.country, 'starts_on', ch.starts_on, 'ends_on', ch.ends_on,
      'target_visitors', ch.target_visitors,
      'visits', coalesce(b.visits, 0), 'visitors', coalesce(b.visitors, 0),
      'identified_visitors', coalesce(b.identified_visitors, 0),
      'leads', coalesce(b.leads, 0), 'won_leads', coalesce(b.won_leads, 0))
      order by ch.kind, ch.position) from chosen ch left join by_stop b on b.stop_id = ch.id), '[]'),
    'by_kind', coalesce((select jsonb_agg(jsonb_build_object(
      'caravan_kind', k.kind, 'visits', coalesce(b.visits, 0), 'visitors', coalesce(b.visitors, 0),
      'identified_visitors', coalesce(b.identified_visitors, 0),
      'leads', coalesce(b.leads, 0), 'won_leads', coalesce(b.won_leads, 0)) order by k.kind)
      from (select distinct kind from chosen) k left join by_kind b on b.kind = k.kind), '[]'),
    'by_day', coalesce((select jsonb_agg(jsonb_build_object(
      'day', b.day, 'caravan_kind', b.kind, 'visits', b.visits, 'visitors', b.visitors,
      'identified_visitors', b.identified_visitors, 'leads', b.leads, 'won_leads', b.won_leads)
      order by b.day, b.kind) from by_day b), '[]'))
  into v_answer;
  return v_answer;
end
$$;

create function public.kpi_visitors(
  p_edition_id uuid, p_kinds public.caravan_kind[] default null, p_from date default null, p_to date default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_visitors(p_edition_id, p_kinds, p_from, p_to)
$$;

-- Triggers: once a statement, so that many rows cost one upsert a stop and day -----------------------------------------

create function private.tg_visits__roll_up() returns trigger
language plpgsql set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    perform private.add_to_stop_days(stop_id, day, count(*), sum(party_size),
      coalesce(sum(party_size) filter (where prospect_id is not null), 0), 0, 0)
    from new_rows group by stop_id, day order by stop_id, day;
  elsif tg_op = 'DELETE' then
    perform private.add_to_stop_days(stop_id, day, -count(*), -sum(party_size),
      -coalesce(sum(party_size) filter (where prospect_id is not null), 0), 0, 0)
    from old_rows group by stop_id, day order by stop_id, day;
  else
    -- Only what changes a figure touches its row: visits that go from one person to another wait for nobody.
    perform private.add_to_stop_days(v.stop_id, v.day, sum(v.visits), sum(v.visitors), sum(v.identified), 0, 0)
    from (
      select n.stop_id, n.day, 1 as visits, n.party_size as visitors,
        case when n.prospect_id is not null then n.party_size else 0 end as identified
      from new_rows n
      union all
      select o.stop_id, o.day, -1, -o.party_size, case when o.prospect_id is not null then -o.party_size else 0 end
      from old_rows o
    ) v
    group by v.stop_id, v.day
    having sum(v.visits) <> 0 or sum(v.visitors) <> 0 or sum(v.identified) <> 0
    order by v.stop_id, v.day;
  end if;
  return null;
end
$$;

create function private.tg_leads__roll_up() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    perform private.add_to_stop_days(s.id, (l.created_at at time zone s.time_zone)::date, 0, 0, 0,
      count(*), count(*) filter (where l.stage_id = 'won'))
    from new_rows l join public.stops s on s.id = l.source_stop_id
    group by s.id, (l.created_at at time zone s.time_zone)::date
    order by s.id, (l.created_at at time zone s.time_zone)::date;
  elsif tg_op = 'DELETE' then
    perform private.add_to_stop_days(s.id, (l.created_at at time zone s.time_zone)::date, 0, 0, 0,
      -count(*), -count(*) filter (where l.stage_id = 'won'))
    from old_rows l join public.stops s on s.id = l.source_stop_id
    group by s.id, (l.created_at at time zone s.time_zone)::date
    order by s.id, (l.created_at at time zone s.time_zone)::date;
  else
    -- Only what changes a figure touches its row: leads that change hands wait for nobody, in no order.
    perform private.add_to_stop_days(s.id, (l.created_at at time zone s.time_zone)::date, 0, 0, 0, sum(l.leads), sum(l.won))
    from (
      select 1 as leads, (n.stage_id = 'won')::integer as won, n.source_stop_id, n.created_at from new_rows n
      union all
      select -1, -(o.stage_id = 'won')::integer, o.source_stop_id, o.created_at from old_rows o
    ) l
    join public.stops s on s.id = l.source_stop_id
    group by s.id, (l.created_at at time zone s.time_zone)::date
    having sum(l.leads) <> 0 or sum(l.won) <> 0
    order by s.id, (l.created_at at time zone s.time_zone)::date;
  end if;
  return null;
end
$$;

create function private.tg_stops__recount() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.recount_stop_days(new.id);
  return null;
end
$$;

create trigger visits_roll_up_insert after insert on public.visits
  referencing new table as new_rows for each statement execute function private.tg_visits__roll_up();
create trigger visits_roll_up_update after update on public.visits
  referencing old table as old_rows new table as new_rows for each statement execute function private.tg_visits__roll_up();
create trigger visits_roll_up_delete after delete on public.visits
  referencing old table as old_rows for each statement execute function private.tg_visits__roll_up();
create trigger leads_roll_up_insert after insert on public.leads
  referencing new table as new_rows for each statement execute function private.tg_leads__roll_up();
create trigger leads_roll_up_update after update on public.leads
  referencing old table as old_rows new table as new_rows for each statement execute function private.tg_leads__roll_up();
create trigger leads_roll_up_delete after delete on public.leads
  referencing old table as old_rows for each statement execute function private.tg_leads__roll_up();
create trigger stops_recount after update of time_zone on public.stops
  for each row when (old.time_zone <> new.time_zone) execute function private.tg_stops__recount();

-- Row-level security: no policy, so nobody reads the rollup but through the functions above -----------------------------

alter table public.stop_days enable row level security;

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.stop_days from anon, authenticated;
grant execute on function
  private.kpi_visitors(uuid, public.caravan_kind[], date, date), public.kpi_visitors(uuid, public.caravan_kind[], date, date)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.stop_days is 'Rollup: figures of a stop on a day, in the stop''s time zone. Kept by triggers, proved by private.count_stop_days().';
comment on column public.stop_days.stop_id is 'The stop.';
comment on column public.stop_days.day is 'The day of the visits, or of the leads'' creation.';
comment on column public.stop_days.visits is 'Arrivals.';
comment on column public.stop_days.visitors is 'Sum of their party sizes.';
comment on column public.stop_days.identified_visitors is 'The part whose visit is linked to a prospect.';
comment on column public.stop_days.leads is 'Leads created that day whose source visit was at the stop.';
comment on column public.stop_days.won_leads is 'Those of them that are won (a cohort).';
comment on function private.add_to_stop_days(uuid, date, bigint, bigint, bigint, bigint, bigint) is 'Adds to a rollup row; negative to subtract.';
comment on function private.count_stop_days(uuid) is 'The rollup as counted from the raw rows, of one stop or all.';
comment on function private.recount_stop_days(uuid) is 'Writes the rollup anew from the raw rows, of one stop or all.';
comment on function private.kpi_visitors(uuid, public.caravan_kind[], date, date) is 'Definer: returns figures only, to directoire and admin, who see no visits.';
comment on function public.kpi_visitors(uuid, public.caravan_kind[], date, date) is 'Visitors, identified visitors, leads and won leads of an edition: in all, by stop in tour order, by caravan type, by day and type; filtered by caravan types and days (of the stop''s own time zone). Refuses not_allowed, edition_not_found, dates_upside_down.';
comment on function private.tg_visits__roll_up() is 'Carries a statement''s visits into the rollup.';
comment on function private.tg_leads__roll_up() is 'Carries a statement''s leads into the rollup, where they change a figure.';
comment on function private.tg_stops__recount() is 'A stop that moves to another time zone is counted anew.';
