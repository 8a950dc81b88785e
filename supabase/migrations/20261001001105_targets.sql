-- Targets: what an edition, a caravan, a stop or an agency is to reach, in all or in a month, and who said so when.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.target_measure as enum (
  'visitors', 'identified_visitors', 'leads', 'won_leads', 'sold_mad', 'first_response_hours'
);
create type public.target_scope as enum ('edition', 'caravan', 'stop', 'agency');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.targets (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references public.editions (id) on delete cascade,
  caravan_id uuid references public.caravans (id) on delete cascade,
  stop_id uuid references public.stops (id) on delete cascade,
  agency_id uuid references public.agencies (id) on delete cascade,
  measure public.target_measure not null,
  month date constraint targets_month_first_day check (extract(day from month) = 1),
  value bigint not null constraint targets_value_range check (value between 0
    and case measure when 'sold_mad' then 100000000000 when 'first_response_hours' then 2160 else 10000000 end),
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint targets_one_a_cell unique nulls not distinct (edition_id, measure, caravan_id, stop_id, agency_id, month),
  constraint targets_for_one_thing check (num_nonnulls(caravan_id, stop_id, agency_id) <= 1),
  constraint targets_visitors_of_no_agency check (agency_id is null or measure not in ('visitors', 'identified_visitors')),
  constraint targets_visitors_of_a_stop_stand_there check (stop_id is null or month is not null or measure <> 'visitors')
);

-- What it speaks of is copied: what was once aimed at stays told when the stop or the caravan goes.
create table public.target_changes (
  seq bigint generated always as identity primary key,
  edition_id uuid not null,
  caravan_id uuid,
  stop_id uuid,
  agency_id uuid,
  measure public.target_measure not null,
  month date,
  old_value bigint,
  new_value bigint,
  changed_by uuid references public.staff (id) on delete restrict,
  changed_at timestamptz not null default private.now(),
  constraint target_changes_say_something check (old_value is distinct from new_value)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index targets_caravan_id_idx on public.targets (caravan_id);
create index targets_stop_id_idx on public.targets (stop_id);
create index targets_agency_id_idx on public.targets (agency_id);
create index target_changes_edition_id_idx on public.target_changes (edition_id, measure, seq);
create index target_changes_changed_by_idx on public.target_changes (changed_by);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.target_cells(p_edition_id uuid, p_measure public.target_measure)
returns table (scope public.target_scope, id uuid, month date, value bigint, saved_at timestamptz)
language sql stable set search_path = '' as $$
  select (case when t.caravan_id is not null then 'caravan' when t.stop_id is not null then 'stop'
      when t.agency_id is not null then 'agency' else 'edition' end)::public.target_scope,
    coalesce(t.caravan_id, t.stop_id, t.agency_id, t.edition_id), t.month, t.value, t.updated_at
  from public.targets t
  where t.edition_id = p_edition_id and t.measure = p_measure
  union all
  select 'stop', s.id, null, s.target_visitors, null
  from public.stops s
  join public.caravans c on c.id = s.caravan_id
  where c.edition_id = p_edition_id and p_measure = 'visitors' and s.target_visitors > 0
$$;

create function private.target_rows(p_edition_id uuid, p_measure public.target_measure) returns jsonb
language sql stable set search_path = '' as $$
  with held as (
    select c.id, c.kind, c.starts_on, c.ends_on from public.caravans c where c.edition_id = p_edition_id
  ),
  rows (place, kind, position, region, name, line) as (
    select 1, null::public.caravan_kind, 0, '', '',
      jsonb_build_object('scope', 'edition', 'id', e.id, 'year', e.year, 'starts_on', e.starts_on, 'ends_on', e.ends_on)
    from public.editions e
    where e.id = p_edition_id
    union all
    select 2, c.kind, 0, '', '',
      jsonb_build_object('scope', 'caravan', 'id', c.id, 'kind', c.kind, 'starts_on', c.starts_on, 'ends_on', c.ends_on)
    from held c
    union all
    select 2, c.kind, s.position, '', '',
      jsonb_build_object('scope', 'stop', 'id', s.id, 'caravan_id', c.id, 'position', s.position, 'name_fr', ci.name_fr,
        'name_ar', ci.name_ar, 'starts_on', s.starts_on, 'ends_on', s.ends_on)
    from held c
    join public.stops s on s.caravan_id = c.id
    join public.cities ci on ci.id = s.city_id
    union all
    select 3, null, 0, r.name_fr, a.name_fr,
      jsonb_build_object('scope', 'agency', 'id', a.id, 'name_fr', a.name_fr, 'name_ar', a.name_ar, 'active', a.active,
        'region', jsonb_build_object('id', r.id, 'name_fr', r.name_fr, 'name_ar', r.name_ar),
        'starts_on', e.starts_on, 'ends_on', e.ends_on)
    from public.agencies a
    join public.regions r on r.id = a.region_id
    join public.editions e on e.id = p_edition_id
    -- A closed agency is there as long as it has a target.
    where p_measure not in ('visitors', 'identified_visitors') and (a.active or exists (
      select from public.targets t where t.agency_id = a.id and t.edition_id = p_edition_id and t.measure = p_measure))
  )
  select coalesce(jsonb_agg(r.line order by r.place, r.kind, r.position, r.region, r.name), '[]') from rows r
$$;

create function private.target_grid(p_edition_id uuid, p_measure public.target_measure) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_edition public.editions;
begin
  if not private.has_role('agency_manager', 'regional_manager', 'directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  select * into v_edition from public.editions e where e.id = p_edition_id;
  if v_edition.id is null then
    perform private.fail('404', 'edition_not_found', 'edition_id');
  end if;
  return jsonb_build_object(
    'edition_id', p_edition_id,
    'measure', p_measure,
    -- Days may have moved since: a month that has a target is still shown.
    'months', (select jsonb_agg(m.month order by m.month) from (
      select generate_series(date_trunc('month', v_edition.starts_on), v_edition.ends_on, interval '1 month')::date as month
      union
      select t.month from public.targets t
      where t.edition_id = p_edition_id and t.measure = p_measure and t.month is not null) m),
    'rows', private.target_rows(p_edition_id, p_measure),
    'cells', (
      select coalesce(jsonb_agg(jsonb_build_object('scope', c.scope, 'id', c.id, 'month', c.month, 'value', c.value,
        'at', coalesce(h.changed_at, c.saved_at))), '[]')
      from private.target_cells(p_edition_id, p_measure) c
      left join (
        select distinct on (e.caravan_id, e.stop_id, e.agency_id, e.month)
          coalesce(e.caravan_id, e.stop_id, e.agency_id, e.edition_id) as id, e.month, e.changed_at
        from public.target_changes e
        where e.edition_id = p_edition_id and e.measure = p_measure
        order by e.caravan_id, e.stop_id, e.agency_id, e.month, e.seq desc
      ) h on h.id = c.id and h.month is not distinct from c.month));
end
$$;

create function private.target_history(
  p_edition_id uuid, p_measure public.target_measure, p_id uuid, p_month date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not private.has_role('directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('seq', c.seq, 'from', c.old_value, 'to', c.new_value,
      'at', c.changed_at, 'by', s.full_name) order by c.seq desc), '[]')
    from public.target_changes c
    left join public.staff s on s.id = c.changed_by
    where c.edition_id = p_edition_id and c.measure = p_measure and c.month is not distinct from p_month
      and coalesce(c.caravan_id, c.stop_id, c.agency_id, c.edition_id) = p_id);
end
$$;

create function private.save_targets(p_edition_id uuid, p_measure public.target_measure, p_rows jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_changed jsonb;
  v_stale jsonb;
  v_saved integer;
begin
  if not private.has_role('admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if not exists (select from public.editions e where e.id = p_edition_id) then
    perform private.fail('404', 'edition_not_found', 'edition_id');
  end if;
  -- One after the other in an edition: what was seen is compared with what the one before has written.
  perform pg_advisory_xact_lock(hashtextextended('targets:' || p_edition_id, 0));
  -- Whoever takes one of them away waits, or is waited for, before a target is touched.
  perform from public.stops s
  where s.id in (select (r ->> 'id')::uuid from jsonb_array_elements(p_rows) r where r ->> 'scope' = 'stop')
  order by s.id for no key update;
  perform from public.caravans c
  where c.id in (select (r ->> 'id')::uuid from jsonb_array_elements(p_rows) r where r ->> 'scope' = 'caravan')
  order by c.id for key share;
  perform from public.editions e where e.id = p_edition_id for key share;

  -- What says already what is sent, by an earlier try or by somebody else, is no change.
  select jsonb_agg(to_jsonb(r) || jsonb_build_object('now', c.value, 'at', c.saved_at))
  into v_changed
  from jsonb_to_recordset(p_rows) as r (scope public.target_scope, id uuid, month date, value bigint, seen bigint)
  left join private.target_cells(p_edition_id, p_measure) c
    on c.scope = r.scope and c.id = r.id and c.month is not distinct from r.month
  where c.value is distinct from r.value;
  if v_changed is null then
    return jsonb_build_object('saved', 0);
  end if;
  select jsonb_agg(jsonb_build_object('scope', r.scope, 'id', r.id, 'month', r.month, 'value', r.now, 'at', r.at))
  into v_stale
  from jsonb_to_recordset(v_changed)
    as r (scope public.target_scope, id uuid, month date, seen bigint, now bigint, at timestamptz)
  where r.now is distinct from r.seen;
  if v_stale is not null then
    perform private.fail('409', 'stale', '', jsonb_build_object('cells', v_stale));
  end if;

  if exists (
    select from jsonb_to_recordset(v_changed) as r (scope public.target_scope, id uuid, month date)
    where r.scope = 'edition' and r.id is distinct from p_edition_id
      or r.scope = 'stop' and not exists (
        select from public.stops s join public.caravans c on c.id = s.caravan_id
        where s.id = r.id and c.edition_id = p_edition_id)
  ) then
    perform private.fail('422', 'target_elsewhere', 'id');
  end if;
  if exists (
    select from jsonb_to_recordset(v_changed) as r (scope public.target_scope, id uuid, month date)
    group by r.scope, r.id, r.month having count(*) > 1
  ) then
    perform private.fail('422', 'invalid_value', 'rows');
  end if;

  with sent as materialized (
    select r.*, r.scope = 'stop' and r.month is null and p_measure = 'visitors' as on_stop
    from jsonb_to_recordset(v_changed) as r (scope public.target_scope, id uuid, month date, value bigint)
  ),
  cleared as (
    delete from public.targets t using sent s
    where s.value is null and t.edition_id = p_edition_id and t.measure = p_measure
      and coalesce(t.caravan_id, t.stop_id, t.agency_id, t.edition_id) = s.id and t.month is not distinct from s.month
  ),
  written as (
    insert into public.targets (edition_id, caravan_id, stop_id, agency_id, measure, month, value)
    select p_edition_id, case s.scope when 'caravan' then s.id end, case s.scope when 'stop' then s.id end,
      case s.scope when 'agency' then s.id end, p_measure, s.month, s.value
    from sent s
    where s.value is not null and not s.on_stop
    on conflict on constraint targets_one_a_cell do update set value = excluded.value
  ),
  said as (
    update public.stops st set target_visitors = coalesce(s.value, 0) from sent s where s.on_stop and st.id = s.id
  )
  select count(*) into v_saved from sent;
  return jsonb_build_object('saved', v_saved);
end
$$;

create function public.target_grid(p_edition_id uuid, p_measure public.target_measure) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.target_grid(p_edition_id, p_measure)
$$;

create function public.target_history(
  p_edition_id uuid, p_measure public.target_measure, p_id uuid, p_month date default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.target_history(p_edition_id, p_measure, p_id, p_month)
$$;

create function public.save_targets(p_edition_id uuid, p_measure public.target_measure, p_rows jsonb) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.save_targets(p_edition_id, p_measure, p_rows)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_targets__check() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_edition_id uuid;
  v_starts_on date;
  v_ends_on date;
begin
  if new.stop_id is not null then
    select c.edition_id, s.starts_on, s.ends_on into v_edition_id, v_starts_on, v_ends_on
    from public.stops s join public.caravans c on c.id = s.caravan_id
    where s.id = new.stop_id;
  elsif new.caravan_id is not null then
    select c.edition_id, c.starts_on, c.ends_on into v_edition_id, v_starts_on, v_ends_on
    from public.caravans c
    where c.id = new.caravan_id;
  else
    select e.id, e.starts_on, e.ends_on into v_edition_id, v_starts_on, v_ends_on
    from public.editions e
    where e.id = new.edition_id;
  end if;
  if v_edition_id is distinct from new.edition_id then
    perform private.fail('422', 'target_elsewhere', 'id');
  end if;
  if new.month > v_ends_on or new.month + interval '1 month' <= v_starts_on then
    perform private.fail('422', 'target_month_outside', 'month');
  end if;
  return new;
end
$$;

create function private.tg_targets__log() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_row public.targets := coalesce(new, old);
begin
  insert into public.target_changes (edition_id, caravan_id, stop_id, agency_id, measure, month, old_value, new_value, changed_by)
  select v_row.edition_id, v_row.caravan_id, v_row.stop_id, v_row.agency_id, v_row.measure, v_row.month, old.value, new.value,
    private.my_staff_id()
  where old.value is distinct from new.value;
  return null;
end
$$;

create function private.tg_stops__log_target() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.target_changes (edition_id, stop_id, measure, old_value, new_value, changed_by)
  select c.edition_id, coalesce(new.id, old.id), 'visitors', nullif(old.target_visitors, 0), nullif(new.target_visitors, 0),
    private.my_staff_id()
  from public.caravans c
  where c.id = coalesce(new.caravan_id, old.caravan_id)
    and coalesce(old.target_visitors, 0) <> coalesce(new.target_visitors, 0);
  return null;
end
$$;

create function private.tg_target_changes__never_rewritten() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.fail('403', 'target_changes_never_rewritten');
  return null;
end
$$;

create trigger targets_check before insert or update of edition_id, caravan_id, stop_id, agency_id, month on public.targets
  for each row execute function private.tg_targets__check();
create trigger targets_touch before update on public.targets for each row execute function private.tg_touch();
create trigger targets_log after insert or update of value or delete on public.targets
  for each row execute function private.tg_targets__log();
create trigger stops_log_target after insert or update of target_visitors or delete on public.stops
  for each row execute function private.tg_stops__log_target();
create trigger target_changes_never_rewritten before update or delete on public.target_changes
  for each row execute function private.tg_target_changes__never_rewritten();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.targets enable row level security;
alter table public.target_changes enable row level security;

create policy "who leads reads the targets" on public.targets
  for select to authenticated using (
    (select private.has_role('agency_manager', 'regional_manager', 'directoire', 'admin')));
create policy "head office reads what was aimed at before" on public.target_changes
  for select to authenticated using ((select private.has_role('directoire', 'admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.targets, public.target_changes from anon, authenticated;
grant select on public.targets, public.target_changes to authenticated;
grant execute on function
  private.target_grid(uuid, public.target_measure), public.target_grid(uuid, public.target_measure),
  private.target_history(uuid, public.target_measure, uuid, date), public.target_history(uuid, public.target_measure, uuid, date),
  private.save_targets(uuid, public.target_measure, jsonb), public.save_targets(uuid, public.target_measure, jsonb)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.target_measure is 'What a target counts: visitors, those identified, leads, leads won, their prices in whole dirhams; or the median first response, in hours.';
comment on type public.target_scope is 'What a target is for: a whole edition, a caravan, a stop or an agency.';
comment on table public.targets is 'What is to be reached, of an edition or one of its caravans, its stops or an agency, in all or in a month. What a stop is to reach in visitors over all its days stands in stops.target_visitors.';
comment on column public.targets.id is 'Key.';
comment on column public.targets.edition_id is 'Edition it is set for; with no caravan, stop or agency it is the edition''s own.';
comment on column public.targets.caravan_id is 'Caravan it is for.';
comment on column public.targets.stop_id is 'Stop it is for.';
comment on column public.targets.agency_id is 'Agency it is for; visitors belong to none.';
comment on column public.targets.measure is 'What is counted.';
comment on column public.targets.month is 'First day of the month it is for; null for the whole edition.';
comment on column public.targets.value is 'How many; of a first response, at most.';
comment on column public.targets.version is 'Bumped by each update.';
comment on column public.targets.created_at is 'When the row was made.';
comment on column public.targets.updated_at is 'When the row last changed.';
comment on table public.target_changes is 'Each target that was set, changed or taken back, a stop''s own among them; never rewritten.';
comment on column public.target_changes.seq is 'Key, and the order in which it happened.';
comment on column public.target_changes.edition_id is 'Edition of the target.';
comment on column public.target_changes.caravan_id is 'Caravan it was for.';
comment on column public.target_changes.stop_id is 'Stop it was for.';
comment on column public.target_changes.agency_id is 'Agency it was for.';
comment on column public.target_changes.measure is 'What it counted.';
comment on column public.target_changes.month is 'Month it was for; null for the whole edition.';
comment on column public.target_changes.old_value is 'What it was; null where there was none.';
comment on column public.target_changes.new_value is 'What it became; null where it was taken back.';
comment on column public.target_changes.changed_by is 'Who changed it; null for the house itself.';
comment on column public.target_changes.changed_at is 'When.';
comment on function private.target_cells(uuid, public.target_measure) is 'All targets of an edition and measure, those that stand on its stops among them.';
comment on function private.target_rows(uuid, public.target_measure) is 'What can have a target: the edition, its caravans each with its stops in tour order, then agencies by region unless visitors are counted.';
comment on function private.target_grid(uuid, public.target_measure) is 'Definer: shows who has a target when it was set, which only head office reads row by row; checks the role itself.';
comment on function public.target_grid(uuid, public.target_measure) is 'The targets of an edition for a measure, for a grid: {edition_id, measure, months, rows, cells: [{scope, id, month, value, at}]}; month null is the whole edition. Refuses not_allowed, edition_not_found.';
comment on function private.target_history(uuid, public.target_measure, uuid, date) is 'Definer: names who changed it to the directoire, who reads no staff; checks the role itself.';
comment on function public.target_history(uuid, public.target_measure, uuid, date) is 'What a target was before, newest first: [{seq, from, to, at, by}]; p_id is the edition, caravan, stop or agency it is for. Refuses not_allowed.';
comment on function private.save_targets(uuid, public.target_measure, jsonb) is 'Definer: nobody writes targets directly; asks for the admin itself.';
comment on function public.save_targets(uuid, public.target_measure, jsonb) is 'Sets and clears targets, all or none: [{scope, id, month, value, seen}], value null to clear, seen what stood there when typing began. What says that already is left alone, so a repeat changes nothing. Answers {saved}. Refuses not_allowed, edition_not_found, target_elsewhere, target_month_outside, invalid_value, stale (detail: cells as they are).';
comment on function private.tg_targets__check() is 'Refuses a caravan or stop of another edition (PT422 target_elsewhere) and a month in which what it is for has no day (PT422 target_month_outside).';
comment on function private.tg_targets__log() is 'Writes what a target was and became.';
comment on function private.tg_stops__log_target() is 'Writes what a stop''s own target was and became.';
comment on function private.tg_target_changes__never_rewritten() is 'Refuses (PT403 target_changes_never_rewritten) every update and delete, whoever asks.';
