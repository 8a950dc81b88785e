-- Absences: somebody of an agency is away for some days, and a colleague stands in.
--
-- While an absence is in force, what the absent person is to do by its last day (overdue or due within it) goes to the
-- stand-in with an event on each lead, and a lead given to the absent person goes to the stand-in, its assignment saying for
-- whom. The absent person's own leads stay theirs. After the last day, or when it is ended early, what is still open and that
-- nobody has decided otherwise since goes back: follow-ups still planned and not handed on by hand, on leads that changed no
-- hands meanwhile; leads still open, still with the stand-in, not assigned again.
--
-- Nothing has to run by the clock: whom a new lead goes to is read from the dates, and what is to be handed or given back is
-- settled by the first who looks (settle_absences, which finds nothing to do by one index). A scheduler may call the same.
-- What was handed is written in absence_handings, once a follow-up and absence: what somebody gives back by hand stays there.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.absences (
  id uuid primary key,
  staff_id uuid not null references public.staff (id) on delete restrict,
  stand_in_id uuid not null references public.staff (id) on delete restrict,
  agency_id uuid not null references public.agencies (id) on delete restrict,
  starts_on date not null,
  ends_on date not null,
  begun_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references public.staff (id) on delete restrict,
  end_id uuid,
  changed_by uuid references public.staff (id) on delete restrict,
  change_id uuid,
  created_by uuid not null references public.staff (id) on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint absences_dates check (ends_on >= starts_on and ends_on - starts_on < 120),
  constraint absences_stand_in_is_another check (stand_in_id <> staff_id)
);

create table public.absence_handings (
  id uuid primary key default gen_random_uuid(),
  absence_id uuid not null references public.absences (id) on delete cascade,
  lead_id uuid not null references public.leads (id) on delete cascade,
  follow_up_id uuid references public.follow_ups (id) on delete cascade,
  event_id uuid references public.lead_events (id) on delete cascade,
  assignment_id uuid references public.assignments (id) on delete cascade,
  handed_at timestamptz not null default private.now(),
  given_back_at timestamptz,
  constraint absence_handings_of_one check ((follow_up_id is null) = (event_id is null)
    and (follow_up_id is null) = (assignment_id is not null)),
  constraint absence_handings_once unique (absence_id, follow_up_id)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index absences_staff_id_idx on public.absences (staff_id, starts_on);
create index absences_stand_in_id_idx on public.absences (stand_in_id, starts_on);
create index absences_agency_id_idx on public.absences (agency_id, starts_on);
create index absences_open_idx on public.absences (starts_on) where ended_at is null;
create index absences_ended_by_idx on public.absences (ended_by);
create index absences_changed_by_idx on public.absences (changed_by);
create index absences_created_by_idx on public.absences (created_by);
create index absence_handings_lead_id_idx on public.absence_handings (lead_id);
create index absence_handings_follow_up_id_idx on public.absence_handings (follow_up_id) where follow_up_id is not null;
create index absence_handings_event_id_idx on public.absence_handings (event_id) where event_id is not null;
create index absence_handings_assignment_id_idx on public.absence_handings (assignment_id) where assignment_id is not null;

-- Views ---------------------------------------------------------------------------------------------------------------

create view public.absence_rows with (security_invoker = true) as
select
  a.id, a.staff_id, a.stand_in_id, a.agency_id, a.starts_on, a.ends_on, a.begun_at, a.ended_at, a.version,
  (select s.full_name from public.staff s where s.id = a.staff_id) as staff_name,
  (select s.full_name from public.staff s where s.id = a.stand_in_id) as stand_in_name,
  (select count(*) from public.absence_handings h where h.absence_id = a.id and h.follow_up_id is not null) as follow_ups,
  (select count(*) from public.absence_handings h where h.absence_id = a.id and h.assignment_id is not null) as leads,
  (select count(*) from public.absence_handings h
    where h.absence_id = a.id and h.follow_up_id is not null and h.given_back_at is not null) as follow_ups_back,
  (select count(*) from public.absence_handings h
    where h.absence_id = a.id and h.assignment_id is not null and h.given_back_at is not null) as leads_back,
  (select count(*) from public.absence_handings h join public.follow_ups f on f.id = h.follow_up_id
    where h.absence_id = a.id and f.done_at is not null) as follow_ups_done
from public.absences a;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.working_day() returns date
language sql stable set search_path = '' as $$
  select (private.now() at time zone 'Africa/Casablanca')::date
$$;

create function private.stand_in_of(p_staff_id uuid) returns uuid
language sql stable set search_path = '' as $$
  select a.stand_in_id
  from public.absences a
  where a.staff_id = p_staff_id and a.ended_at is null
    and private.working_day() between a.starts_on and a.ends_on
$$;

create function private.hold_absences(p_in_share boolean default false) returns void
language plpgsql set search_path = '' as $$
declare
  v_key bigint := hashtextextended('absences', 0);
begin
  if p_in_share then
    perform pg_advisory_xact_lock_shared(v_key);
  else
    perform pg_advisory_xact_lock(v_key);
  end if;
end
$$;

create function private.hold_recipient(p_staff_id uuid) returns uuid
language plpgsql set search_path = '' as $$
begin
  -- Before anybody is asked for: who stands in stays who they are while their profile is waited for.
  perform private.hold_absences(true);
  perform private.hold_staff(p_staff_id, private.stand_in_of(p_staff_id));
  return coalesce(private.stand_in_of(p_staff_id), p_staff_id);
end
$$;

create function private.end_of_absence(p_ends_on date) returns timestamptz
language sql stable set search_path = '' as $$
  select (p_ends_on + 1)::timestamp at time zone 'Africa/Casablanca'
$$;

create function private.falls_in_absence(p_staff_id uuid, p_ends_on date) returns setof public.follow_ups
language sql stable set search_path = '' as $$
  select f.*
  from public.follow_ups f
  where f.assignee_id = p_staff_id and f.done_at is null
    and f.due_at < private.end_of_absence(p_ends_on)
$$;

create function private.to_be_handed(p_absence public.absences) returns setof public.follow_ups
language sql stable set search_path = '' as $$
  select f.*
  from private.falls_in_absence(p_absence.staff_id, p_absence.ends_on) f
  where f.agency_id = p_absence.agency_id and not exists (
    select from public.absence_handings h where h.absence_id = p_absence.id and h.follow_up_id = f.id)
$$;

create function private.due_absences(p_agency_ids uuid[]) returns uuid[]
language sql stable set search_path = '' as $$
  select coalesce(array_agg(a.id), '{}')
  from public.absences a
  where a.ended_at is null and a.starts_on <= private.working_day() and a.agency_id = any (p_agency_ids)
    and (a.begun_at is null or a.ends_on < private.working_day() or exists (select from private.to_be_handed(a)))
$$;

create function private.begin_absence(p_absence public.absences) returns integer
language plpgsql set search_path = '' as $$
declare
  v_handed integer;
begin
  with handed as (
    update public.follow_ups f set assignee_id = p_absence.stand_in_id
    where f.id in (select x.id from private.to_be_handed(p_absence) x)
    returning f.id, f.lead_id
  ),
  said as (
    insert into public.lead_events (lead_id, kind, actor_id, follow_up_id, to_staff_id, changes)
    select h.lead_id, 'follow_up_handed', p_absence.created_by, h.id, p_absence.stand_in_id,
      jsonb_build_object('absence', 'begun', 'absence_id', p_absence.id)
    from handed h
    returning id, lead_id, follow_up_id
  )
  insert into public.absence_handings (absence_id, lead_id, follow_up_id, event_id)
  select p_absence.id, s.lead_id, s.follow_up_id, s.id from said s;
  get diagnostics v_handed = row_count;
  update public.absences a set begun_at = private.now() where a.id = p_absence.id and a.begun_at is null;
  return v_handed;
end
$$;

create function private.to_be_given_back(p_absence public.absences) returns setof public.absence_handings
language sql stable set search_path = '' as $$
  select h.*
  from public.absence_handings h
  join public.lead_events e on e.id = h.event_id or e.assignment_id = h.assignment_id
  where h.absence_id = p_absence.id and h.given_back_at is null
    and private.works_in_agency(p_absence.staff_id, p_absence.agency_id)
    -- Who decided otherwise since is not overruled.
    and not exists (
      select from public.lead_events later
      where later.lead_id = h.lead_id and later.seq > e.seq
        and (later.kind in ('assigned', 'reassigned') or later.kind = 'follow_up_handed' and later.follow_up_id = h.follow_up_id))
    and case when h.follow_up_id is not null
      then exists (select from public.follow_ups f
        where f.id = h.follow_up_id and f.done_at is null and f.assignee_id = p_absence.stand_in_id)
      else exists (select from public.leads l
        where l.id = h.lead_id and l.closed_at is null and l.assignee_id = p_absence.stand_in_id
          and l.agency_id = p_absence.agency_id) end
$$;

create function private.finish_absence(p_absence public.absences, p_by uuid, p_end_id uuid) returns integer
language plpgsql set search_path = '' as $$
declare
  v_handing public.absence_handings;
  v_lead public.leads;
  v_by uuid := coalesce(p_by, p_absence.created_by);
  v_given integer := 0;
begin
  -- First of all, so that what is given back is not sent to the stand-in again.
  update public.absences a set ended_at = private.now(), ended_by = p_by, end_id = p_end_id where a.id = p_absence.id;
  for v_handing in
    -- Follow-ups first: what a lead takes along is not given back twice.
    select * from private.to_be_given_back(p_absence) h order by h.follow_up_id nulls last, h.lead_id
  loop
    if v_handing.follow_up_id is not null then
      update public.follow_ups f set assignee_id = p_absence.staff_id where f.id = v_handing.follow_up_id;
      insert into public.lead_events (lead_id, kind, actor_id, follow_up_id, to_staff_id, changes)
      values (v_handing.lead_id, 'follow_up_handed', v_by, v_handing.follow_up_id, p_absence.staff_id,
        jsonb_build_object('absence', 'over', 'absence_id', p_absence.id));
    else
      select * into v_lead from public.leads l where l.id = v_handing.lead_id;
      perform private.hand_over(
        gen_random_uuid(), v_lead, v_lead.agency_id, p_absence.staff_id, 'absence_over', null, v_by);
    end if;
    update public.absence_handings h set given_back_at = private.now() where h.id = v_handing.id;
    v_given := v_given + 1;
  end loop;
  return v_given;
end
$$;

create function private.hold_leads_of_absences(p_absence_ids uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  perform from public.leads l
  where l.id in (
    select f.lead_id from public.absences a cross join lateral private.to_be_handed(a) f where a.id = any (p_absence_ids)
    union
    select h.lead_id from public.absence_handings h where h.absence_id = any (p_absence_ids) and h.given_back_at is null)
  order by l.id
  for update;
end
$$;

create function private.settle(p_absence_ids uuid[]) returns integer
language plpgsql set search_path = '' as $$
declare
  v_ids uuid[];
  v_absence public.absences;
  v_changed integer := 0;
begin
  perform private.hold_absences(true);
  perform private.hold_staff(variadic array(
    select a.staff_id from public.absences a where a.id = any (p_absence_ids)
    union select a.stand_in_id from public.absences a where a.id = any (p_absence_ids)));
  -- Who is at one already does what there is to do.
  v_ids := array(
    select a.id from public.absences a where a.id = any (p_absence_ids) and a.ended_at is null order by a.id
    for update skip locked);
  perform private.hold_leads_of_absences(v_ids);
  for v_absence in select * from public.absences a where a.id = any (v_ids) order by a.id loop
    v_changed := v_changed + case
      when v_absence.ends_on < private.working_day() then private.finish_absence(v_absence, null, null)
      else private.begin_absence(v_absence) end;
  end loop;
  return v_changed;
end
$$;

create function private.settle_absences() returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  v_ids uuid[] := private.due_absences(array(select private.readable_agency_ids()));
begin
  if not private.is_active_staff() then
    return null;
  end if;
  return case when v_ids = '{}' then 0 else private.settle(v_ids) end;
end
$$;

create function private.check_absence(
  p_staff public.staff, p_stand_in_id uuid, p_starts_on date, p_ends_on date, p_before public.absences default null) returns void
language plpgsql stable set search_path = '' as $$
declare
  v_other public.absences;
  v_detail jsonb;
begin
  if p_starts_on is null or p_ends_on is null then
    perform private.fail('422', 'required', 'dates');
  elsif p_ends_on < p_starts_on then
    perform private.fail('422', 'dates_upside_down', 'dates');
  elsif p_before.starts_on <= private.working_day() and p_starts_on <> p_before.starts_on then
    perform private.fail('409', 'absence_begun', 'dates');
  elsif p_ends_on < private.working_day()
    or p_starts_on < private.working_day() and p_starts_on is distinct from p_before.starts_on then
    perform private.fail('422', 'absence_in_past', 'dates');
  elsif p_ends_on - p_starts_on >= 120 then
    perform private.fail('422', 'absence_too_long', 'dates', jsonb_build_object('most', 120));
  end if;
  if p_stand_in_id is null or p_stand_in_id = p_staff.id or not private.works_in_agency(p_stand_in_id, p_staff.agency_id) then
    perform private.fail('422', 'stand_in_not_in_agency', 'stand_in_id');
  end if;
  for v_other in
    select * from public.absences a
    where a.ended_at is null and a.starts_on <= p_ends_on and a.ends_on >= p_starts_on and a.id is distinct from p_before.id
      and (a.staff_id in (p_staff.id, p_stand_in_id) or a.stand_in_id = p_staff.id)
    order by a.starts_on
  loop
    v_detail := jsonb_build_object('starts_on', v_other.starts_on, 'ends_on', v_other.ends_on,
      'full_name', (select s.full_name from public.staff s where s.id = v_other.staff_id));
    if v_other.staff_id = p_staff.id then
      perform private.fail('409', 'absence_overlaps', 'dates', v_detail);
    elsif v_other.staff_id = p_stand_in_id then
      perform private.fail('409', 'stand_in_away', 'stand_in_id', v_detail);
    else
      perform private.fail('409', 'stands_in', 'staff_id', v_detail);
    end if;
  end loop;
end
$$;

create function private.absence_answer(p_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select case when a.agency_id in (select private.readable_agency_ids()) then to_jsonb(a) - array['end_id', 'change_id']
    else jsonb_build_object('id', a.id) end
  from public.absences a where a.id = p_id
$$;

create function private.hold_for_absence(variadic p_staff_ids uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  perform from public.staff s where s.id = any (p_staff_ids) order by s.id for no key update;
end
$$;

create function private.held_absence(p_id uuid, p_version integer, p_stand_in_id uuid default null) returns public.absences
language plpgsql set search_path = '' as $$
declare
  v_absence public.absences;
begin
  if not private.has_role('agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  perform private.hold_absences();
  select * into v_absence
  from public.absences a
  where a.id = p_id and a.agency_id in (select private.readable_agency_ids());
  if not found then
    perform private.fail('404', 'absence_not_found');
  end if;
  perform private.hold_for_absence(v_absence.staff_id, v_absence.stand_in_id, p_stand_in_id);
  select * into v_absence from public.absences a where a.id = p_id for update;
  if v_absence.ended_at is not null then
    perform private.fail('409', 'absence_ended', '', private.absence_answer(p_id));
  end if;
  if p_version is distinct from v_absence.version then
    perform private.fail('409', 'stale', '', private.absence_answer(p_id));
  end if;
  return v_absence;
end
$$;

create function private.pass_on(p_before public.absences, p_after public.absences) returns void
language plpgsql set search_path = '' as $$
declare
  v_handing public.absence_handings;
  v_lead public.leads;
  v_to uuid;
  v_event uuid;
begin
  for v_handing in
    -- Leads first: what a lead takes along has its own event after that.
    select * from private.to_be_given_back(p_before) h order by h.follow_up_id nulls first, h.lead_id
  loop
    if v_handing.follow_up_id is null then
      if p_after.stand_in_id <> p_before.stand_in_id then
        -- The new assignment is written down anew.
        delete from public.absence_handings h where h.id = v_handing.id;
        select * into v_lead from public.leads l where l.id = v_handing.lead_id;
        perform private.hand_over(
          gen_random_uuid(), v_lead, v_lead.agency_id, p_after.stand_in_id, '', p_after.staff_id, private.my_staff_id());
      end if;
      continue;
    end if;
    v_to := (
      select case when f.due_at < private.end_of_absence(p_after.ends_on) then p_after.stand_in_id else p_after.staff_id end
      from public.follow_ups f where f.id = v_handing.follow_up_id);
    if v_to <> p_before.stand_in_id then
      update public.follow_ups f set assignee_id = v_to where f.id = v_handing.follow_up_id;
      insert into public.lead_events (lead_id, kind, actor_id, follow_up_id, to_staff_id, changes)
      values (v_handing.lead_id, 'follow_up_handed', private.my_staff_id(), v_handing.follow_up_id, v_to,
        jsonb_build_object('absence', case v_to when p_after.staff_id then 'changed' else 'begun' end, 'absence_id', p_after.id))
      returning id into v_event;
      -- What is theirs again may be handed again, should the absence grow.
      delete from public.absence_handings h where h.id = v_handing.id and v_to = p_after.staff_id;
      update public.absence_handings h set event_id = v_event, handed_at = private.now() where h.id = v_handing.id;
    end if;
  end loop;
end
$$;

create function private.plan_absence(
  p_id uuid, p_staff_id uuid, p_stand_in_id uuid, p_starts_on date, p_ends_on date) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_staff public.staff;
begin
  perform private.once(p_id);
  if exists (
    select from public.absences a
    where a.id = p_id and a.created_by = private.my_staff_id() and a.staff_id = p_staff_id
      and a.stand_in_id = p_stand_in_id and a.starts_on = p_starts_on and a.ends_on = p_ends_on
  ) then
    return private.absence_answer(p_id);
  end if;
  if not private.has_role('agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  perform private.hold_absences();
  perform private.hold_for_absence(p_staff_id, p_stand_in_id);
  select * into v_staff
  from public.staff s
  where s.id = p_staff_id and s.active and s.role in ('agent', 'agency_manager')
    and s.agency_id in (select private.readable_agency_ids());
  if not found then
    perform private.fail('404', 'staff_not_found', 'staff_id');
  end if;
  if exists (select from public.absences a where a.id = p_id) then
    perform private.fail('409', 'id_taken');
  end if;
  if v_staff.agency_id not in (select private.writable_agency_ids()) then
    perform private.fail('409', 'agency_inactive');
  end if;
  perform private.check_absence(v_staff, p_stand_in_id, p_starts_on, p_ends_on);
  insert into public.absences (id, staff_id, stand_in_id, agency_id, starts_on, ends_on, created_by)
  values (p_id, p_staff_id, p_stand_in_id, v_staff.agency_id, p_starts_on, p_ends_on, private.my_staff_id());
  if p_starts_on = private.working_day() then
    perform private.settle(array[p_id]);
  end if;
  return private.absence_answer(p_id);
end
$$;

create function private.change_absence(
  p_id uuid, p_absence_id uuid, p_version integer, p_stand_in_id uuid, p_starts_on date, p_ends_on date) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_before public.absences;
  v_after public.absences;
  v_staff public.staff;
begin
  perform private.once(p_id);
  if exists (
    select from public.absences a
    where a.id = p_absence_id and a.change_id = p_id and a.changed_by = private.my_staff_id()
      and a.stand_in_id = p_stand_in_id and a.starts_on = p_starts_on and a.ends_on = p_ends_on
  ) then
    return private.absence_answer(p_absence_id);
  end if;
  v_before := private.held_absence(p_absence_id, p_version, p_stand_in_id);
  if v_before.agency_id not in (select private.writable_agency_ids()) then
    perform private.fail('409', 'agency_inactive');
  end if;
  -- Its days are over, though nobody has looked yet.
  if v_before.ends_on < private.working_day() then
    perform private.fail('409', 'absence_ended', '', private.absence_answer(p_absence_id));
  end if;
  select * into v_staff from public.staff s where s.id = v_before.staff_id;
  perform private.check_absence(v_staff, p_stand_in_id, p_starts_on, p_ends_on, v_before);
  update public.absences a
  set stand_in_id = p_stand_in_id, starts_on = p_starts_on, ends_on = p_ends_on, change_id = p_id,
    changed_by = private.my_staff_id()
  where a.id = p_absence_id
  returning * into v_after;
  perform private.hold_leads_of_absences(array[p_absence_id]);
  perform private.pass_on(v_before, v_after);
  if p_starts_on <= private.working_day() then
    perform private.settle(array[p_absence_id]);
  end if;
  return private.absence_answer(p_absence_id);
end
$$;

create function private.end_absence(p_id uuid, p_absence_id uuid, p_version integer) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_absence public.absences;
begin
  perform private.once(p_id);
  if exists (
    select from public.absences a
    where a.id = p_absence_id and a.end_id = p_id and a.ended_by = private.my_staff_id()
  ) then
    return private.absence_answer(p_absence_id);
  end if;
  v_absence := private.held_absence(p_absence_id, p_version);
  perform private.hold_leads_of_absences(array[p_absence_id]);
  perform private.finish_absence(v_absence, private.my_staff_id(), p_id);
  return private.absence_answer(p_absence_id);
end
$$;

create function public.settle_absences() returns integer
language sql volatile security invoker set search_path = '' as $$
  select private.settle_absences()
$$;

create function public.plan_absence(
  p_id uuid, p_staff_id uuid, p_stand_in_id uuid, p_starts_on date, p_ends_on date) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.plan_absence(p_id, p_staff_id, p_stand_in_id, p_starts_on, p_ends_on)
$$;

create function public.change_absence(
  p_id uuid, p_absence_id uuid, p_version integer, p_stand_in_id uuid, p_starts_on date, p_ends_on date) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.change_absence(p_id, p_absence_id, p_version, p_stand_in_id, p_starts_on, p_ends_on)
$$;

create function public.end_absence(p_id uuid, p_absence_id uuid, p_version integer) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.end_absence(p_id, p_absence_id, p_version)
$$;

create function private.absence_preview(p_staff_id uuid, p_starts_on date, p_ends_on date, p_absence_id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_before public.absences;
  v_absence public.absences;
begin
  if not private.is_active_staff() then
    return null;
  end if;
  select * into v_before
  from public.absences a
  where a.id = p_absence_id and a.staff_id = p_staff_id and a.agency_id in (select private.readable_agency_ids());
  v_absence := v_before;
  v_absence.staff_id := p_staff_id;
  v_absence.ends_on := p_ends_on;
  v_absence.agency_id := (
    select s.agency_id from public.staff s where s.id = p_staff_id and s.agency_id in (select private.readable_agency_ids()));
  return (
    select jsonb_build_object(
      'within', count(*) filter (where f.due_at >= private.end_of_absence(p_starts_on - 1)),
      'before', count(*) filter (where f.due_at < private.end_of_absence(p_starts_on - 1)))
    from private.to_be_handed(v_absence) f
  ) || (
    select jsonb_build_object(
      'held', count(*) filter (where f.due_at is null or f.due_at < private.end_of_absence(p_ends_on)),
      'back', count(*) filter (where f.due_at >= private.end_of_absence(p_ends_on)))
    from private.to_be_given_back(v_before) h
    left join public.follow_ups f on f.id = h.follow_up_id);
end
$$;

create function public.absence_preview(
  p_staff_id uuid, p_starts_on date, p_ends_on date, p_absence_id uuid default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.absence_preview(p_staff_id, p_starts_on, p_ends_on, p_absence_id)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_assignments__stand_in() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into public.absence_handings (absence_id, lead_id, assignment_id)
  select a.id, new.lead_id, new.id
  from public.absences a
  where a.staff_id = new.meant_for_id and a.stand_in_id = new.to_assignee_id and a.ended_at is null
    and private.working_day() between a.starts_on and a.ends_on;
  return null;
end
$$;

create function private.tg_staff__hold_absences() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.hold_absences();
  return null;
end
$$;

create function private.tg_staff__end_absences() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_absence public.absences;
begin
  for v_absence in
    select * from public.absences a
    where a.ended_at is null and old.id in (a.staff_id, a.stand_in_id)
    order by a.id for update
  loop
    perform private.hold_staff(v_absence.staff_id, v_absence.stand_in_id);
    perform private.hold_leads_of_absences(array[v_absence.id]);
    perform private.finish_absence(v_absence, private.my_staff_id(), null);
  end loop;
  return null;
end
$$;

create trigger absences_touch before update on public.absences for each row execute function private.tg_touch();
create trigger assignments_stand_in after insert on public.assignments for each row
  when (new.meant_for_id is not null) execute function private.tg_assignments__stand_in();
-- For the statement: a trigger for the row would come when the profile is locked already.
create trigger staff_hold_absences before update of agency_id, active, role on public.staff
  for each statement execute function private.tg_staff__hold_absences();
-- Triggers run by name: before staff_release_leads, so that what the stand-in holds for somebody goes back to them.
create trigger staff_end_absences after update of agency_id, active, role on public.staff
  for each row when (old.agency_id is distinct from new.agency_id or (old.active and not new.active)
    or (old.role in ('agent', 'agency_manager') and new.role not in ('agent', 'agency_manager')))
  execute function private.tg_staff__end_absences();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.absences enable row level security;
alter table public.absence_handings enable row level security;

create policy "agency reads its absences" on public.absences
  for select to authenticated using (agency_id = any (array(select private.readable_agency_ids())));
create policy "handings are read with their absence" on public.absence_handings
  for select to authenticated using (exists (select from public.absences a where a.id = absence_handings.absence_id
    and a.agency_id = any (array(select private.readable_agency_ids()))));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.absences, public.absence_handings, public.absence_rows from anon, authenticated;
grant select (id, staff_id, stand_in_id, agency_id, starts_on, ends_on, begun_at, ended_at, ended_by, changed_by, created_by,
  version, created_at, updated_at) on public.absences to authenticated;
grant select on public.absence_handings, public.absence_rows to authenticated;
grant execute on function
  private.settle_absences(), public.settle_absences(),
  private.plan_absence(uuid, uuid, uuid, date, date), public.plan_absence(uuid, uuid, uuid, date, date),
  private.change_absence(uuid, uuid, integer, uuid, date, date), public.change_absence(uuid, uuid, integer, uuid, date, date),
  private.end_absence(uuid, uuid, integer), public.end_absence(uuid, uuid, integer),
  private.absence_preview(uuid, date, date, uuid), public.absence_preview(uuid, date, date, uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.absences is 'Who of an agency is away from which day to which, and who stands in; at most 120 days, never two of one person at once.';
comment on column public.absences.id is 'Key; made by the client.';
comment on column public.absences.staff_id is 'Who is away.';
comment on column public.absences.stand_in_id is 'Who gets their follow-ups and new leads meanwhile; of the same agency, not away in those days.';
comment on column public.absences.agency_id is 'The agency both work in.';
comment on column public.absences.starts_on is 'First day away, in Africa/Casablanca.';
comment on column public.absences.ends_on is 'Last day away.';
comment on column public.absences.begun_at is 'When the follow-ups were first handed to the stand-in; null until then.';
comment on column public.absences.ended_at is 'When what was still open was given back, after the last day or before; null until then.';
comment on column public.absences.ended_by is 'Who ended it early; null when its days were over.';
comment on column public.absences.end_id is 'Id of the end_absence call that ended it, so that a repeat is recognised.';
comment on column public.absences.changed_by is 'Who changed it last; null while it is as planned.';
comment on column public.absences.change_id is 'Id of the change_absence call that changed it last, so that a repeat is recognised.';
comment on column public.absences.created_by is 'Who planned it.';
comment on column public.absences.version is 'Bumped by each update; who changes or ends it names the version they saw.';
comment on column public.absences.created_at is 'When the row was made.';
comment on column public.absences.updated_at is 'When the row last changed.';
comment on table public.absence_handings is 'What went to a stand-in in an absence, a follow-up or a new lead, and whether it was given back.';
comment on column public.absence_handings.id is 'Key.';
comment on column public.absence_handings.absence_id is 'The absence.';
comment on column public.absence_handings.lead_id is 'The lead, or the follow-up''s.';
comment on column public.absence_handings.follow_up_id is 'The follow-up; null for a new lead.';
comment on column public.absence_handings.event_id is 'The event that handed the follow-up.';
comment on column public.absence_handings.assignment_id is 'The assignment that gave the new lead.';
comment on column public.absence_handings.handed_at is 'When.';
comment on column public.absence_handings.given_back_at is 'When it went back; null while it has not, or never will.';
comment on view public.absence_rows is 'Absences with both names and how many follow-ups and new leads went to the stand-in, were done and were given back; the reader''s policies apply.';
comment on function private.working_day() is 'Today in Morocco.';
comment on function private.stand_in_of(uuid) is 'Who stands in for a person today; null while they are there.';
comment on function private.hold_absences(boolean) is 'One lock for all absences, taken before any profile: for themselves by whoever plans, changes or ends one, leaves or moves; in share by whoever asks who stands in, to give them something.';
comment on function private.hold_recipient(uuid) is 'Who gets what is given to a person: their stand-in while they are away. Both profiles are held in share, and who stands in stays so.';
comment on function private.end_of_absence(date) is 'The moment its last day is over in Morocco.';
comment on function private.falls_in_absence(uuid, date) is 'What a person is to do by the last day of an absence, overdue or due within it.';
comment on function private.to_be_handed(public.absences) is 'Follow-ups that fall in an absence and have not gone to the stand-in in it yet.';
comment on function private.due_absences(uuid[]) is 'Absences of these agencies that are to begin, have more to hand, or whose days are over; asked by every poll.';
comment on function private.begin_absence(public.absences) is 'Hands what falls in an absence to the stand-in, with an event on each lead; answers how much.';
comment on function private.to_be_given_back(public.absences) is 'What went to the stand-in, is still open and with them, and about which nobody has decided otherwise since.';
comment on function private.finish_absence(public.absences, uuid, uuid) is 'Ends an absence and gives back what is to be; answers how much.';
comment on function private.hold_leads_of_absences(uuid[]) is 'Locks the leads of what is to be handed or given back, by id.';
comment on function private.settle(uuid[]) is 'Begins or ends these absences as their days say: the lock of all absences, profiles, absences, leads and follow-ups are locked in this order. Answers how much changed hands.';
comment on function private.settle_absences() is 'Definer: assignee_id is not granted; only of the agencies the caller reads.';
comment on function private.check_absence(public.staff, uuid, date, date, public.absences) is 'For one to be planned, or as it is before a change. Refuses required, dates_upside_down, absence_begun, absence_in_past, absence_too_long, stand_in_not_in_agency, absence_overlaps, stand_in_away, stands_in; the last three tell in detail who is away when.';
comment on function private.absence_answer(uuid) is 'An absence as it is, or its id alone once it is no longer the caller''s to read.';
comment on function private.hold_for_absence(uuid[]) is 'Locks these profiles by id, so that no other absence of theirs is planned and no work given to them meanwhile.';
comment on function private.held_absence(uuid, integer, uuid) is 'An absence of the caller''s agencies in the version they saw, locked after the profiles of all concerned. Refuses not_allowed, absence_not_found, absence_ended, stale.';
comment on function private.pass_on(public.absences, public.absences) is 'After a change: what the stand-in had and nobody decided about goes to the new one; follow-ups due after the new last day go back.';
comment on function private.change_absence(uuid, uuid, integer, uuid, date, date) is 'Definer: nobody writes absences directly; assignee_id is not granted.';
comment on function private.absence_preview(uuid, date, date, uuid) is 'Definer: asks the very functions that hand over and give back, which are not the caller''s to run.';
comment on function private.plan_absence(uuid, uuid, uuid, date, date) is 'Definer: nobody writes absences directly; assignee_id is not granted.';
comment on function private.end_absence(uuid, uuid, integer) is 'Definer: nobody writes absences directly; assignee_id is not granted.';
comment on function public.settle_absences() is 'Begins and ends the absences of the caller''s agencies whose day has come, and hands what was planned since; answers how much changed hands, null without an active profile. Costs one look into an index when there is nothing to do.';
comment on function public.plan_absence(uuid, uuid, uuid, date, date) is 'Plans that somebody is away from a day to a day, a colleague standing in; one that begins today begins at once. A repeat changes nothing. Refuses required, not_allowed, staff_not_found, id_taken, agency_inactive, dates_upside_down, absence_in_past, absence_too_long, stand_in_not_in_agency, absence_overlaps, stand_in_away, stands_in.';
comment on function public.end_absence(uuid, uuid, integer) is 'Ends an absence before its last day, or cancels one that has not begun, and gives back what is still open. A repeat changes nothing. Refuses required, not_allowed, absence_not_found, absence_ended, stale.';
comment on function public.change_absence(uuid, uuid, integer, uuid, date, date) is 'Changes the days or the stand-in of an absence that is not over; the first day only before it. What was handed follows the new stand-in, or goes back when it is due after the new last day; a repeat changes nothing. Refuses required, not_allowed, absence_not_found, absence_ended, stale, agency_inactive, absence_begun and, but staff_not_found and id_taken, what plan_absence refuses.';
comment on function public.absence_preview(uuid, date, date, uuid) is 'What an absence on these days would hand to the stand-in, of a person in the caller''s agencies: {within, before}, follow-ups due in its days, and due before and handed only if still open on its first; of one there is, {held, back}: what the stand-in has by now, and what of it is due after the last day. Null without an active profile.';
comment on function private.tg_assignments__stand_in() is 'Writes down a lead that went to the stand-in, to be given back.';
comment on function private.tg_staff__hold_absences() is 'Whoever leaves or moves waits for absences that are being planned, changed or ended, before their own profile is locked.';
comment on function private.tg_staff__end_absences() is 'Ends the absences of someone who leaves or moves, and those they stand in for; what they hold for a colleague goes back to them.';
