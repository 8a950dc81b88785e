-- Follow-ups: dated tasks on a lead, with an outcome when done.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.follow_ups (
  id uuid primary key default gen_random_uuid(),
  lead_id uuid not null references public.leads (id) on delete cascade,
  agency_id uuid not null references public.agencies (id) on delete restrict,
  assignee_id uuid references public.staff (id) on delete set null,
  kind text not null references public.follow_up_kinds (id) on delete restrict,
  due_at timestamptz not null,
  note text not null default '' constraint follow_ups_note_length check (length(note) <= 2000),
  done_at timestamptz,
  outcome text references public.follow_up_outcomes (id) on delete restrict,
  outcome_note text not null default '' constraint follow_ups_outcome_note_length check (length(outcome_note) <= 2000),
  no_next_reason_id text references public.no_next_reasons (id) on delete restrict,
  created_by uuid not null references public.staff (id) on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint follow_ups_done_with_outcome check ((done_at is null) = (outcome is null))
);

alter table public.lead_events
  add column follow_up_id uuid references public.follow_ups (id) on delete cascade,
  add column to_staff_id uuid references public.staff (id) on delete set null;

-- Indexes -------------------------------------------------------------------------------------------------------------

create index follow_ups_lead_id_idx on public.follow_ups (lead_id, due_at);
create index follow_ups_agency_open_idx on public.follow_ups (agency_id, due_at) where done_at is null;
create index follow_ups_agency_id_idx on public.follow_ups (agency_id);
create index follow_ups_assignee_open_idx on public.follow_ups (assignee_id, due_at) where done_at is null;
create index follow_ups_assignee_id_idx on public.follow_ups (assignee_id);
create index follow_ups_kind_idx on public.follow_ups (kind);
create index follow_ups_outcome_idx on public.follow_ups (outcome) where outcome is not null;
create index follow_ups_no_next_reason_id_idx on public.follow_ups (no_next_reason_id) where no_next_reason_id is not null;
create index follow_ups_created_by_idx on public.follow_ups (created_by);
create index lead_events_follow_up_id_idx on public.lead_events (follow_up_id) where follow_up_id is not null;
create index lead_events_to_staff_id_idx on public.lead_events (to_staff_id) where to_staff_id is not null;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.works_in_agency(p_staff_id uuid, p_agency_id uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.staff s
    where s.id = p_staff_id and s.active and s.agency_id = p_agency_id and s.role in ('agent', 'agency_manager'))
$$;

create function private.hold_staff(variadic p_staff_ids uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  perform from public.staff s where s.id = any (p_staff_ids) order by s.id for share;
end
$$;

create function private.is_planned(p_lead_id uuid, p_plan jsonb) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.follow_ups f
    where f.id = (p_plan ->> 'id')::uuid and f.lead_id = p_lead_id
      and f.agency_id in (select private.readable_agency_ids())
      and f.kind is not distinct from p_plan ->> 'kind'
      and f.due_at is not distinct from (p_plan ->> 'due_at')::timestamptz
      and f.note = coalesce(p_plan ->> 'note', '')
      -- Whom it is for is known of one that nobody has touched since, and that did not wait for an owner.
      and (f.version > 1 or f.assignee_id is null
        or f.assignee_id = coalesce((p_plan ->> 'assignee_id')::uuid, f.assignee_id)))
$$;

create function private.check_plan(p_plan jsonb) returns void
language plpgsql stable set search_path = '' as $$
begin
  if p_plan ->> 'due_at' is null then
    perform private.fail('422', 'due_at_required', 'due_at');
  end if;
  if not exists (select from public.follow_up_kinds k where k.id = p_plan ->> 'kind' and k.active) then
    perform private.fail('422', 'kind_required', 'kind');
  end if;
end
$$;

create function private.plan_follow_up(p_lead public.leads, p_assignee_id uuid, p_plan jsonb) returns uuid
language plpgsql set search_path = '' as $$
declare
  v_id uuid := coalesce((p_plan ->> 'id')::uuid, gen_random_uuid());
  v_known public.follow_ups;
begin
  if private.is_planned(p_lead.id, p_plan) then
    return v_id;
  end if;
  select * into v_known from public.follow_ups f where f.id = v_id;
  if found then
    perform private.fail('409', 'id_taken', '', case when v_known.lead_id = p_lead.id then to_jsonb(v_known) end);
  end if;
  perform private.check_plan(p_plan);
  insert into public.follow_ups (id, lead_id, agency_id, assignee_id, kind, due_at, note, created_by)
  values (v_id, p_lead.id, p_lead.agency_id, p_assignee_id, p_plan ->> 'kind',
    (p_plan ->> 'due_at')::timestamptz, coalesce(p_plan ->> 'note', ''), private.my_staff_id());
  return v_id;
end
$$;

create function private.cancel_follow_ups(variadic p_lead_ids uuid[]) returns void
language sql set search_path = '' as $$
  update public.follow_ups f set done_at = private.now(), outcome = 'cancelled'
  where f.lead_id = any (p_lead_ids) and f.done_at is null
$$;

create function private.keep_next_steps(p_lead_ids uuid[]) returns void
language plpgsql set search_path = '' set lock_timeout = '500ms' as $$
begin
  -- Functions have locked the lead before. A plain edit meets it last, while whoever holds it may wait for the follow-up: so
  -- it does not wait as long as it takes Postgres to call that a deadlock.
  perform from public.leads l where l.id = any (p_lead_ids) order by l.id for no key update;
  -- A statement of its own, so that it sees what whoever held the lead before has done to its follow-ups.
  update public.leads l set next_follow_up_id = n.id, next_follow_up_due_at = n.due_at
  from unnest(p_lead_ids) x (id)
  left join lateral (
    select f.id, f.due_at from public.follow_ups f where f.lead_id = x.id and f.done_at is null order by f.due_at, f.id limit 1
  ) n on true
  where l.id = x.id
    and (l.next_follow_up_id, l.next_follow_up_due_at) is distinct from (n.id, n.due_at);
exception when lock_not_available then
  perform private.fail('409', 'lead_busy');
end
$$;

create function private.recount_next_steps() returns void
language sql set search_path = '' as $$
  update public.leads l set next_follow_up_id = n.id, next_follow_up_due_at = n.due_at
  from public.leads x
  left join (
    select distinct on (f.lead_id) f.lead_id, f.id, f.due_at
    from public.follow_ups f where f.done_at is null order by f.lead_id, f.due_at, f.id
  ) n on n.lead_id = x.id
  where l.id = x.id and (l.next_follow_up_id, l.next_follow_up_due_at) is distinct from (n.id, n.due_at)
$$;

create function private.follow_up_answer(p_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select case when f.agency_id in (select private.readable_agency_ids()) then to_jsonb(f) else jsonb_build_object('id', f.id) end
  from public.follow_ups f where f.id = p_id
$$;

create function private.completion_answer(p_id uuid, p_next_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'follow_up', private.follow_up_answer(f.id), 'lead', private.lead_answer(f.lead_id), 'next_id', p_next_id)
  from public.follow_ups f where f.id = p_id
$$;

create function private.check_next_step(
  p_follow_up public.follow_ups, p_lead public.leads, p_next jsonb, p_no_next_reason_id text) returns void
language plpgsql stable set search_path = '' as $$
begin
  if p_no_next_reason_id is not null and (p_next is not null or not exists (
    select from public.no_next_reasons r where r.id = p_no_next_reason_id and r.active
  )) then
    perform private.fail('422', 'next_step_required', 'next');
  end if;
  if p_next is null and p_no_next_reason_id is null and p_lead.closed_at is null and not exists (
    select from public.follow_ups f
    where f.lead_id = p_lead.id and f.done_at is null and f.id <> p_follow_up.id
  ) then
    perform private.fail('422', 'next_step_required', 'next');
  end if;
end
$$;

create function private.held_follow_up(p_id uuid) returns public.follow_ups
language plpgsql set search_path = '' as $$
declare
  v_lead public.leads;
  v_follow_up public.follow_ups;
begin
  -- The lead is locked before the follow-up, in the order of every other function: no two can wait for each other.
  select l.* into v_lead
  from public.leads l
  where l.id = (select f.lead_id from public.follow_ups f where f.id = p_id)
    and l.agency_id in (select private.readable_agency_ids())
  for update;
  select * into v_follow_up from public.follow_ups f where f.id = p_id and f.lead_id = v_lead.id for update;
  if v_follow_up.id is null then
    perform private.fail('404', 'follow_up_not_found');
  end if;
  if v_lead.agency_id not in (select private.writable_agency_ids()) then
    perform private.fail('409', 'agency_inactive');
  end if;
  return v_follow_up;
end
$$;

create function private.complete_follow_up(
  p_id uuid, p_outcome text, p_version integer, p_note text, p_next jsonb, p_no_next_reason_id text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_follow_up public.follow_ups;
  v_lead public.leads;
  v_next_id uuid := (p_next ->> 'id')::uuid;
begin
  perform private.once(p_id);
  if exists (
    select from public.follow_ups f
    join public.lead_events e on e.follow_up_id = f.id and e.kind = 'follow_up_done' and e.actor_id = private.my_staff_id()
    where f.id = p_id and f.outcome = p_outcome and f.outcome_note = coalesce(p_note, '')
      and f.no_next_reason_id is not distinct from p_no_next_reason_id
      and (p_next is null or private.is_planned(f.lead_id, p_next))
  ) then
    return private.completion_answer(p_id, v_next_id);
  end if;
  -- Who may get the next step stays who they are.
  perform private.hold_staff((p_next ->> 'assignee_id')::uuid, private.my_staff_id());
  v_follow_up := private.held_follow_up(p_id);
  select * into v_lead from public.leads l where l.id = v_follow_up.lead_id;
  if v_follow_up.done_at is not null then
    -- A colleague may have closed it with the same words: then the next step asked for here is not planned yet.
    if (v_follow_up.outcome, v_follow_up.outcome_note, v_follow_up.no_next_reason_id)
        is distinct from (p_outcome, coalesce(p_note, ''), p_no_next_reason_id)
      or (p_next is not null and not exists (
        select from public.follow_ups f where f.id = (p_next ->> 'id')::uuid and f.lead_id = v_lead.id)) then
      perform private.fail('409', 'follow_up_closed', 'outcome', to_jsonb(v_follow_up));
    end if;
    if p_next is not null then
      -- There already: it only says whether it is the same.
      perform private.plan_follow_up(v_lead, null, p_next);
    end if;
    return private.completion_answer(p_id, v_next_id);
  end if;
  if p_version is distinct from v_follow_up.version then
    perform private.fail('409', 'stale', '', to_jsonb(v_follow_up));
  end if;
  if not private.is_outcome_of(p_outcome, v_follow_up.kind) then
    perform private.fail('422', 'outcome_required', 'outcome');
  end if;
  perform private.check_next_step(v_follow_up, v_lead, p_next, p_no_next_reason_id);
  update public.follow_ups
  set done_at = private.now(), outcome = p_outcome, outcome_note = coalesce(p_note, ''), no_next_reason_id = p_no_next_reason_id
  where id = p_id;
  if v_lead.first_contact_at is null and (select o.is_contact from public.follow_up_outcomes o where o.id = p_outcome) then
    update public.leads set first_contact_at = private.now() where id = v_lead.id;
  end if;
  if p_next is not null then
    -- The lead's owner is the default of the row itself, and stays one while the lead is locked.
    v_next_id := private.plan_follow_up(v_lead,
      coalesce((p_next ->> 'assignee_id')::uuid, case when v_lead.assignee_id is null then private.my_staff_id() end), p_next);
  end if;
  return private.completion_answer(p_id, v_next_id);
end
$$;

create function public.complete_follow_up(
  p_id uuid, p_outcome text, p_version integer, p_note text default '', p_next jsonb default null,
  p_no_next_reason_id text default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.complete_follow_up(p_id, p_outcome, p_version, p_note, p_next, p_no_next_reason_id)
$$;

create function private.hand_follow_up(
  p_id uuid, p_follow_up_id uuid, p_assignee_id uuid, p_version integer, p_note text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_follow_up public.follow_ups;
  v_said jsonb := jsonb_strip_nulls(jsonb_build_object('note', nullif(private.tidy(p_note), '')));
begin
  perform private.once(p_id);
  if exists (
    select from public.lead_events e
    where e.id = p_id and e.kind = 'follow_up_handed' and e.actor_id = private.my_staff_id()
      and e.follow_up_id = p_follow_up_id and e.to_staff_id = p_assignee_id and e.changes = v_said
  ) then
    return private.follow_up_answer(p_follow_up_id);
  end if;
  perform private.hold_staff(p_assignee_id);
  v_follow_up := private.held_follow_up(p_follow_up_id);
  if exists (select from public.lead_events e where e.id = p_id) then
    perform private.fail('409', 'id_taken', '', to_jsonb(v_follow_up));
  end if;
  if v_follow_up.done_at is not null then
    perform private.fail('409', 'follow_up_closed', '', to_jsonb(v_follow_up));
  end if;
  if p_version is distinct from v_follow_up.version then
    perform private.fail('409', 'stale', '', to_jsonb(v_follow_up));
  end if;
  if length(private.tidy(p_note)) > 500 then
    perform private.fail('422', 'text_too_long', 'note', jsonb_build_object('most', 500));
  end if;
  if p_assignee_id is null or not private.works_in_agency(p_assignee_id, v_follow_up.agency_id) then
    perform private.fail('422', 'assignee_not_in_agency', 'assignee_id');
  end if;
  if p_assignee_id is distinct from v_follow_up.assignee_id then
    update public.follow_ups f set assignee_id = p_assignee_id where f.id = p_follow_up_id;
    insert into public.lead_events (id, lead_id, kind, actor_id, follow_up_id, to_staff_id, changes)
    values (p_id, v_follow_up.lead_id, 'follow_up_handed', private.my_staff_id(), p_follow_up_id, p_assignee_id, v_said);
  end if;
  return private.follow_up_answer(p_follow_up_id);
end
$$;

create function public.hand_follow_up(
  p_id uuid, p_follow_up_id uuid, p_assignee_id uuid, p_version integer, p_note text default '') returns jsonb
language sql security invoker set search_path = '' as $$
  select private.hand_follow_up(p_id, p_follow_up_id, p_assignee_id, p_version, p_note)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_follow_ups__check() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_lead public.leads;
begin
  -- Nobody leaves while work is being given to them; held before the lead, as whoever leaves holds their profile first.
  if new.done_at is null and new.assignee_id is not null
    and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id) then
    perform private.hold_staff(new.assignee_id);
  end if;
  if tg_op = 'UPDATE' then
    if old.done_at is not null
      and (old.kind, old.due_at, old.note, old.assignee_id) is distinct from (new.kind, new.due_at, new.note, new.assignee_id) then
      perform private.fail('409', 'follow_up_closed', '', to_jsonb(old));
    end if;
  else
    select * into v_lead
    from public.leads l
    where l.id = new.lead_id and l.agency_id in (select private.readable_agency_ids())
    for no key update;
    if not found then
      perform private.fail('404', 'lead_not_found', 'lead_id');
    end if;
    if v_lead.agency_id not in (select private.writable_agency_ids()) then
      perform private.fail('409', 'agency_inactive', 'lead_id');
    end if;
    if v_lead.closed_at is not null then
      perform private.fail('409', 'lead_closed', 'lead_id');
    end if;
    new.agency_id := v_lead.agency_id;
    new.created_by := private.my_staff_id();
    new.assignee_id := coalesce(new.assignee_id, v_lead.assignee_id);
  end if;
  -- Who put it off a moment ago may put it back to when it was due, though that is past.
  if tg_op = 'INSERT' or new.due_at <> old.due_at and not exists (
    select from public.lead_events e
    where e.follow_up_id = new.id and e.kind = 'edited' and e.actor_id = private.my_staff_id()
      and (e.changes -> 'due_at' ->> 'from')::timestamptz = new.due_at
      and e.occurred_at > private.now() - interval '5 minutes'
  ) then
    if new.due_at < private.now() then
      perform private.fail('422', 'follow_up_in_past', 'due_at');
    end if;
    if (new.due_at at time zone 'Africa/Casablanca')::time not between time '07:00' and time '22:00' then
      perform private.fail('422', 'follow_up_at_night', 'due_at');
    end if;
  end if;
  -- An agent plans for themselves or for the lead's owner; what is there is handed to a colleague by hand_follow_up.
  if private.my_role() = 'agent' and tg_op = 'INSERT'
    and new.assignee_id is distinct from private.my_staff_id()
    and new.assignee_id is distinct from (select l.assignee_id from public.leads l where l.id = new.lead_id) then
    perform private.fail('403', 'not_allowed', 'assignee_id');
  end if;
  -- What was done by someone stays theirs when the lead goes to another agency.
  if (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id or new.agency_id <> old.agency_id)
    and new.done_at is null and new.assignee_id is not null
    and not private.works_in_agency(new.assignee_id, new.agency_id) then
    -- A manager of the region or an admin may plan for themselves what no agent owns yet; otherwise it waits for an owner.
    if tg_op = 'INSERT' and new.assignee_id = private.my_staff_id() then
      new.assignee_id := null;
    else
      perform private.fail('422', 'assignee_not_in_agency', 'assignee_id');
    end if;
  end if;
  return new;
end
$$;

create function private.tg_follow_ups__log() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_changes jsonb;
begin
  if tg_op = 'INSERT' then
    insert into public.lead_events (lead_id, kind, actor_id, follow_up_id)
    values (new.lead_id, 'follow_up_planned', new.created_by, new.id);
  elsif new.done_at is not null and old.done_at is null then
    insert into public.lead_events (lead_id, kind, actor_id, follow_up_id)
    values (new.lead_id, 'follow_up_done', private.my_staff_id(), new.id);
  elsif new.agency_id = old.agency_id then
    v_changes := private.changes(to_jsonb(old), to_jsonb(new), array['kind', 'due_at', 'note']);
    if v_changes <> '{}' then
      insert into public.lead_events (lead_id, kind, actor_id, follow_up_id, changes)
      values (new.lead_id, 'edited', private.my_staff_id(), new.id, v_changes);
    end if;
  end if;
  return null;
end
$$;

create function private.tg_follow_ups__keep_next_steps() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_lead_ids uuid[];
begin
  if tg_op = 'INSERT' then
    v_lead_ids := array(select distinct n.lead_id from new_rows n where n.done_at is null);
  elsif tg_op = 'DELETE' then
    v_lead_ids := array(select distinct o.lead_id from old_rows o where o.done_at is null);
  else
    v_lead_ids := array(
      select distinct n.lead_id from old_rows o join new_rows n on n.id = o.id
      where (o.due_at, o.done_at is null) is distinct from (n.due_at, n.done_at is null));
  end if;
  if v_lead_ids <> '{}' then
    perform private.keep_next_steps(v_lead_ids);
  end if;
  return null;
end
$$;

create trigger follow_ups_check before insert or update on public.follow_ups
  for each row execute function private.tg_follow_ups__check();
create trigger follow_ups_touch before update on public.follow_ups for each row execute function private.tg_touch();
create trigger follow_ups_log after insert or update on public.follow_ups
  for each row execute function private.tg_follow_ups__log();
create trigger follow_ups_keep_next_insert after insert on public.follow_ups
  referencing new table as new_rows for each statement execute function private.tg_follow_ups__keep_next_steps();
create trigger follow_ups_keep_next_update after update on public.follow_ups
  referencing old table as old_rows new table as new_rows for each statement execute function private.tg_follow_ups__keep_next_steps();
create trigger follow_ups_keep_next_delete after delete on public.follow_ups
  referencing old table as old_rows for each statement execute function private.tg_follow_ups__keep_next_steps();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.follow_ups enable row level security;

create policy "agency reads its follow-ups" on public.follow_ups
  for select to authenticated using (agency_id = any (array(select private.readable_agency_ids())));
create policy "agency plans follow-ups" on public.follow_ups
  for insert to authenticated with check (
    agency_id = any (array(select private.writable_agency_ids())) and created_by = (select private.my_staff_id()));
create policy "agency edits its follow-ups" on public.follow_ups
  for update to authenticated
  using (agency_id = any (array(select private.writable_agency_ids())))
  with check (agency_id = any (array(select private.writable_agency_ids())));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.follow_ups from anon, authenticated;
grant select on public.follow_ups to authenticated;
grant insert (id, lead_id, assignee_id, kind, due_at, note) on public.follow_ups to authenticated;
grant update (kind, due_at, note) on public.follow_ups to authenticated;
grant execute on function
  private.complete_follow_up(uuid, text, integer, text, jsonb, text),
  public.complete_follow_up(uuid, text, integer, text, jsonb, text),
  private.hand_follow_up(uuid, uuid, uuid, integer, text),
  public.hand_follow_up(uuid, uuid, uuid, integer, text)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.follow_ups is 'Dated tasks on a lead.';
comment on column public.follow_ups.id is 'Key; may be made by the client.';
comment on column public.follow_ups.lead_id is 'The lead.';
comment on column public.follow_ups.agency_id is 'The lead''s agency, kept in step so that policies and lists need no join; set by trigger.';
comment on column public.follow_ups.assignee_id is 'Who is to do it; null until the lead has an owner.';
comment on column public.follow_ups.kind is 'What is to be done.';
comment on column public.follow_ups.due_at is 'When it is due; overdue once past and not done.';
comment on column public.follow_ups.note is 'What it is about.';
comment on column public.follow_ups.done_at is 'When it was done.';
comment on column public.follow_ups.outcome is 'What came of it, exactly when done.';
comment on column public.follow_ups.outcome_note is 'What was said.';
comment on column public.follow_ups.no_next_reason_id is 'Why nothing follows it on a lead still open.';
comment on column public.follow_ups.created_by is 'Who planned it; set by trigger.';
comment on column public.follow_ups.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.follow_ups.created_at is 'When the row was made.';
comment on column public.follow_ups.updated_at is 'When the row last changed.';
comment on column public.lead_events.follow_up_id is 'The follow-up planned, changed or done.';
comment on column public.lead_events.to_staff_id is 'Who a follow-up was handed to.';
comment on function private.works_in_agency(uuid, uuid) is 'Whether a person is an active agent or manager of the agency.';
comment on function private.hold_staff(uuid[]) is 'Locks persons'' profiles in share, by id: whoever deactivates or moves them waits until the work given to them is there, and releases it too.';
comment on function private.is_planned(uuid, jsonb) is 'Whether a lead has this very follow-up {id, kind, due_at, note, assignee_id} already; never so of one the caller does not read.';
comment on function private.check_plan(jsonb) is 'Refuses due_at_required and kind_required.';
comment on function private.plan_follow_up(public.leads, uuid, jsonb) is 'Plans {id, kind, due_at, note} on a lead; a repeat with the same id changes nothing. Refuses id_taken for other content (detail = the row as it is), due_at_required, kind_required.';
comment on function private.held_follow_up(uuid) is 'A follow-up of an agency the caller reads, it and its lead locked. Refuses follow_up_not_found, agency_inactive.';
comment on function private.keep_next_steps(uuid[]) is 'Writes on leads which of their planned follow-ups is due first. Refuses (PT409 lead_busy) when somebody holds a lead for half a second.';
comment on function private.recount_next_steps() is 'The same for all leads; the tests hold both equal.';
comment on function private.follow_up_answer(uuid) is 'A follow-up as it is, or its id alone once it is no longer the caller''s to read.';
comment on function private.hand_follow_up(uuid, uuid, uuid, integer, text) is 'Definer: assignee_id is not granted; checks agency and version itself.';
comment on function public.hand_follow_up(uuid, uuid, uuid, integer, text) is 'Hands a planned follow-up to an active agent or manager of its agency, oneself too, with a few words that stay on the timeline. A repeat changes nothing; one with another colleague or other words under the same id is refused. Refuses required, follow_up_not_found, agency_inactive, id_taken, follow_up_closed, stale, text_too_long, assignee_not_in_agency.';
comment on function private.completion_answer(uuid, uuid) is 'Follow-up and lead as they are after a completion, or their ids alone once they are no longer the caller''s to read.';
comment on function private.cancel_follow_ups(uuid[]) is 'What was still planned on leads that have ended is done as cancelled, so that nobody is reminded of it.';
comment on function private.check_next_step(public.follow_ups, public.leads, jsonb, text) is 'An open lead keeps a next step: closing its last follow-up plans the next, or says why not with a reason still offered. Refuses next_step_required.';
comment on function private.complete_follow_up(uuid, text, integer, text, jsonb, text) is 'Definer: outcome columns are not granted; checks agency and version itself.';
comment on function public.complete_follow_up(uuid, text, integer, text, jsonb, text) is 'Closes a follow-up with one of the outcomes of its kind and plans the next {id, kind, due_at, note, assignee_id} in one step; the last one of an open lead is not closed without a next one or the reason for none. A repeat changes nothing; one with another next step under the same id is refused. Refuses required, follow_up_not_found, follow_up_closed, next_step_required, id_taken, stale, outcome_required, follow_up_in_past, due_at_required, kind_required, assignee_not_in_agency, lead_closed, agency_inactive.';
comment on function private.tg_follow_ups__check() is 'Agency and author follow the lead and the caller; refuses follow_up_in_past, follow_up_at_night (before 7 or after 22 on the clock of Morocco), lead_not_found, lead_closed, follow_up_closed, agency_inactive, assignee_not_in_agency, and not_allowed for an agent planning for a colleague who does not own the lead. What was put off within five minutes may be put back by the same person, past or not.';
comment on function private.tg_follow_ups__log() is 'Writes follow_up_planned, follow_up_done and edited events.';
comment on function private.tg_follow_ups__keep_next_steps() is 'Keeps the leads'' next step as follow-ups are planned, put off, done, planned again or deleted; refuses lead_busy.';
