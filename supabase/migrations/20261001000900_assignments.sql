-- Assignments: the fact that a lead went from one agency or agent to another; never rewritten.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.assignments (
  id uuid primary key default gen_random_uuid(),
  batch_id uuid,
  lead_id uuid not null references public.leads (id) on delete cascade,
  from_agency_id uuid references public.agencies (id) on delete restrict,
  to_agency_id uuid not null references public.agencies (id) on delete restrict,
  from_assignee_id uuid references public.staff (id) on delete restrict,
  to_assignee_id uuid references public.staff (id) on delete restrict,
  meant_for_id uuid references public.staff (id) on delete restrict,
  reason text not null default '' constraint assignments_reason_length check (length(reason) <= 500),
  assigned_by uuid references public.staff (id) on delete restrict,
  assigned_at timestamptz not null default private.now()
);

alter table public.lead_events
  add column assignment_id uuid references public.assignments (id) on delete cascade;

-- Indexes -------------------------------------------------------------------------------------------------------------

create index assignments_lead_id_idx on public.assignments (lead_id);
create index assignments_batch_id_idx on public.assignments (batch_id) where batch_id is not null;
create index assignments_from_agency_id_idx on public.assignments (from_agency_id);
create index assignments_to_agency_id_idx on public.assignments (to_agency_id);
create index assignments_from_assignee_id_idx on public.assignments (from_assignee_id);
create index assignments_to_assignee_id_idx on public.assignments (to_assignee_id);
create index assignments_meant_for_id_idx on public.assignments (meant_for_id) where meant_for_id is not null;
create index assignments_assigned_by_idx on public.assignments (assigned_by);
create index lead_events_assignment_id_idx on public.lead_events (assignment_id) where assignment_id is not null;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.kept_for(p_follow_up_id uuid, p_staff_id uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return p_staff_id is not null and exists (
    select from public.absence_handings h
    join public.absences a on a.id = h.absence_id
    where h.follow_up_id = p_follow_up_id and h.given_back_at is null and a.staff_id = p_staff_id);
end
$$;

create function private.hand_over(
  p_id uuid, p_lead public.leads, p_agency_id uuid, p_assignee_id uuid, p_reason text,
  p_meant_for_id uuid default null, p_by uuid default null) returns void
language plpgsql set search_path = '' as $$
begin
  insert into public.assignments
    (id, lead_id, from_agency_id, to_agency_id, from_assignee_id, to_assignee_id, meant_for_id, reason, assigned_by)
  values (p_id, p_lead.id, p_lead.agency_id, p_agency_id, p_lead.assignee_id, p_assignee_id,
    nullif(p_meant_for_id, p_assignee_id), private.tidy(p_reason), coalesce(p_by, private.my_staff_id()));
  update public.leads set agency_id = p_agency_id, assignee_id = p_assignee_id where id = p_lead.id;
  -- What is planned goes along; a colleague's own task stays theirs while the lead stays in the agency.
  update public.follow_ups f
  set agency_id = p_agency_id, assignee_id = p_assignee_id
  where f.lead_id = p_lead.id and f.done_at is null
    and (f.agency_id <> p_agency_id or f.assignee_id is null or f.assignee_id = p_lead.assignee_id
      or private.kept_for(f.id, p_lead.assignee_id));
  update public.follow_ups f set agency_id = p_agency_id
  where f.lead_id = p_lead.id and f.done_at is not null and f.agency_id <> p_agency_id;
end
$$;

create function private.hand_over_batch(
  p_id uuid, p_lead_ids uuid[], p_agency_id uuid, p_assignee_id uuid, p_reason text, p_meant_for_id uuid) returns integer
language plpgsql set search_path = '' as $$
declare
  v_moved integer;
begin
  insert into public.assignments
    (batch_id, lead_id, from_agency_id, to_agency_id, from_assignee_id, to_assignee_id, meant_for_id, reason, assigned_by)
  select p_id, l.id, l.agency_id, p_agency_id, l.assignee_id, p_assignee_id, nullif(p_meant_for_id, p_assignee_id),
    private.tidy(p_reason), private.my_staff_id()
  from public.leads l
  -- Whose it is stays theirs, away or not.
  where l.id = any (p_lead_ids) and (l.agency_id, l.assignee_id) is distinct from (p_agency_id, p_assignee_id)
    and (l.agency_id, l.assignee_id) is distinct from (p_agency_id, p_meant_for_id);
  get diagnostics v_moved = row_count;
  update public.leads l set agency_id = p_agency_id, assignee_id = p_assignee_id
  from public.assignments a where a.batch_id = p_id and l.id = a.lead_id;
  -- As in hand_over: a colleague's own task stays theirs while the lead stays in the agency.
  update public.follow_ups f set agency_id = p_agency_id, assignee_id = p_assignee_id
  from public.assignments a
  where a.batch_id = p_id and f.lead_id = a.lead_id and f.done_at is null
    and (f.agency_id <> p_agency_id or f.assignee_id is null or f.assignee_id = a.from_assignee_id
      or private.kept_for(f.id, a.from_assignee_id));
  update public.follow_ups f set agency_id = p_agency_id
  from public.assignments a
  where a.batch_id = p_id and f.lead_id = a.lead_id and f.done_at is not null and f.agency_id <> p_agency_id;
  return v_moved;
end
$$;

create function private.assign_lead(
  p_id uuid, p_lead_id uuid, p_assignee_id uuid, p_version integer, p_follow_up jsonb, p_reason text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_lead public.leads;
  v_is_known boolean;
  v_recipient_id uuid;
begin
  perform private.once(p_id);
  v_is_known := exists (select from public.assignments a where a.id = p_id);
  if v_is_known and exists (
    select from public.assignments a
    where a.id = p_id and a.assigned_by = private.my_staff_id() and a.lead_id = p_lead_id
      and coalesce(a.meant_for_id, a.to_assignee_id) = p_assignee_id and a.reason = private.tidy(p_reason)
      and (p_follow_up is null or private.is_planned(p_lead_id, p_follow_up))
  ) or not v_is_known and exists (
    -- For the agent who has the lead already, the follow-up is all there was to write.
    select from public.leads l
    join public.follow_ups f on f.lead_id = l.id and f.id = (p_follow_up ->> 'id')::uuid
    where l.id = p_lead_id and l.assignee_id = p_assignee_id and f.created_by = private.my_staff_id()
      and private.is_planned(p_lead_id, p_follow_up)
  ) then
    return private.lead_answer(p_lead_id);
  end if;
  if not private.has_role('agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  -- The absences come in a later file: a stand-in gets it while they are away.
  v_recipient_id := private.hold_recipient(p_assignee_id);
  v_lead := private.readable_lead(p_lead_id);
  if v_is_known then
    perform private.fail('409', 'id_taken', '', coalesce((
      select to_jsonb(f) from public.follow_ups f
      where f.id = (p_follow_up ->> 'id')::uuid and f.lead_id = p_lead_id), to_jsonb(v_lead)));
  end if;
  if length(private.tidy(p_reason)) > 500 then
    perform private.fail('422', 'text_too_long', 'reason', jsonb_build_object('most', 500));
  end if;
  if v_lead.agency_id not in (select private.writable_agency_ids()) then
    perform private.fail('409', 'agency_inactive');
  end if;
  perform private.check_version(p_version, v_lead);
  if v_lead.closed_at is not null then
    perform private.fail('409', 'lead_closed');
  end if;
  if p_assignee_id is null or not private.works_in_agency(p_assignee_id, v_lead.agency_id) then
    perform private.fail('422', 'assignee_not_in_agency', 'assignee_id');
  end if;
  if v_lead.assignee_id is null or v_lead.assignee_id not in (p_assignee_id, v_recipient_id) then
    perform private.hand_over(p_id, v_lead, v_lead.agency_id, v_recipient_id, p_reason, p_assignee_id);
    v_lead.assignee_id := v_recipient_id;
  end if;
  if p_follow_up is not null then
    perform private.plan_follow_up(v_lead, v_lead.assignee_id, p_follow_up);
  end if;
  return private.lead_answer(p_lead_id);
end
$$;

create function private.check_bulk(p_lead_ids uuid[]) returns void
language plpgsql stable set search_path = '' as $$
begin
  if coalesce(array_length(p_lead_ids, 1), 0) = 0 then
    perform private.fail('422', 'leads_required', 'lead_ids');
  end if;
  if array_length(p_lead_ids, 1) > 10000 then
    perform private.fail('422', 'too_many_leads', 'lead_ids', jsonb_build_object('most', 10000));
  end if;
end
$$;

create function private.lock_leads(p_lead_ids uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
  -- In one order, so that two callers with the same leads wait instead of dying.
  perform from public.leads l
  where l.id = any (p_lead_ids) and l.agency_id in (select private.readable_agency_ids())
  order by l.id
  for update;
end
$$;

create function private.changed_leads(
  p_lead_ids uuid[], p_agency_id uuid, p_assignee_id uuid, p_seen jsonb, p_beyond integer default null) returns jsonb
language sql stable set search_path = '' as $$
  with asked as (
    select distinct x as id from unnest(p_lead_ids) x
  ),
  seen as (
    select (x ->> 'id')::uuid as id, (x ->> 'agency_id')::uuid as agency_id, (x ->> 'assignee_id')::uuid as assignee_id
    from jsonb_array_elements(p_seen) x
  ),
  changed as (
    select a.id, l.prospect_id,
      case when l.id is null then 'gone' when l.closed_at is not null then 'closed' when st.position >= p_beyond then 'ahead'
        else 'taken' end as what
    from asked a
    left join public.leads l on l.id = a.id and l.agency_id in (select private.readable_agency_ids())
    left join public.stages st on st.id = l.stage_id
    left join seen s on s.id = a.id
    where l.id is null or l.closed_at is not null or st.position >= p_beyond
      -- Where it is to go it may be already: then nobody took it from anyone.
      or (s.id is not null and (l.agency_id, l.assignee_id) is distinct from (s.agency_id, s.assignee_id)
        and (l.agency_id, l.assignee_id) is distinct from (p_agency_id, p_assignee_id))
  ),
  takers as (
    select distinct st.full_name
    from changed c
    cross join lateral (
      select x.assigned_by from public.assignments x where x.lead_id = c.id order by x.assigned_at desc limit 1) last
    join public.staff st on st.id = last.assigned_by
    where c.what = 'taken'
    limit 3
  )
  select jsonb_build_object(
    'count', count(*), 'taken', count(*) filter (where c.what = 'taken'),
    'closed', count(*) filter (where c.what = 'closed'), 'gone', count(*) filter (where c.what = 'gone'),
    'ahead', count(*) filter (where c.what = 'ahead'),
    'by', (select coalesce(jsonb_agg(t.full_name order by t.full_name), '[]') from takers t),
    'examples', (
      select coalesce(jsonb_agg(p.full_name order by p.full_name), '[]')
      from (select e.prospect_id from changed e where e.what <> 'gone' limit 3) e
      join public.prospects p on p.id = e.prospect_id),
    'lead_ids', coalesce(jsonb_agg(c.id), '[]'))
  from changed c
$$;

create function private.reassign_leads(
  p_id uuid, p_lead_ids uuid[], p_agency_id uuid, p_assignee_id uuid, p_reason text, p_seen jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_found integer := 0;
  v_moved integer := 0;
  v_changed jsonb;
  v_recipient_id uuid;
begin
  perform private.once(p_id);
  select count(*) filter (where a.assigned_by = private.my_staff_id() and a.lead_id = any (p_lead_ids)
      and a.to_agency_id = p_agency_id and coalesce(a.meant_for_id, a.to_assignee_id) is not distinct from p_assignee_id
      and a.reason = private.tidy(p_reason)),
    count(*)
  into v_moved, v_found
  from public.assignments a where a.batch_id = p_id;
  if v_found > 0 and v_found = v_moved then
    return jsonb_build_object('moved', v_moved);
  end if;
  if not private.has_role('agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if v_found > 0 then
    perform private.fail('409', 'id_taken');
  end if;
  perform private.check_bulk(p_lead_ids);
  if private.tidy(p_reason) = '' then
    perform private.fail('422', 'reason_required', 'reason');
  end if;
  if length(private.tidy(p_reason)) > 500 then
    perform private.fail('422', 'text_too_long', 'reason', jsonb_build_object('most', 500));
  end if;
  -- Held until the leads are there, so that it is not closed upon them, nor left by who gets them.
  if not exists (select from public.agencies a where a.id = p_agency_id and a.active for share) then
    perform private.fail('422', 'agency_inactive', 'agency_id');
  end if;
  v_recipient_id := private.hold_recipient(p_assignee_id);
  -- A lead may be handed to another region's agency, but only its own managers name the agent there.
  if p_agency_id not in (select private.readable_agency_ids()) then
    if private.has_role('agency_manager') then
      perform private.fail('422', 'agency_out_of_reach', 'agency_id');
    elsif p_assignee_id is not null then
      perform private.fail('422', 'assignee_not_in_agency', 'assignee_id');
    end if;
  end if;
  if p_assignee_id is not null and not private.works_in_agency(p_assignee_id, p_agency_id) then
    perform private.fail('422', 'assignee_not_in_agency', 'assignee_id');
  end if;
  perform private.lock_leads(p_lead_ids);
  v_changed := private.changed_leads(p_lead_ids, p_agency_id, v_recipient_id, coalesce(p_seen, '[]'));
  if p_seen is not null and (v_changed ->> 'count')::integer > 0 then
    perform private.fail('409', 'leads_changed', 'lead_ids', v_changed);
  elsif (v_changed ->> 'closed')::integer > 0 then
    perform private.fail('409', 'lead_closed', 'lead_ids', jsonb_build_object('lead_id', (
      select l.id from public.leads l
      where l.id in (select x::uuid from jsonb_array_elements_text(v_changed -> 'lead_ids') x) and l.closed_at is not null
        and l.agency_id in (select private.readable_agency_ids())
      order by l.id limit 1)));
  elsif (v_changed ->> 'count')::integer > 0 then
    perform private.fail('404', 'lead_not_found', 'lead_ids');
  end if;
  return jsonb_build_object('moved', private.hand_over_batch(
    p_id, p_lead_ids, p_agency_id, v_recipient_id, p_reason, p_assignee_id));
end
$$;

create function public.assign_lead(
  p_id uuid, p_lead_id uuid, p_assignee_id uuid, p_version integer,
  p_follow_up jsonb default null, p_reason text default '') returns jsonb
language sql security invoker set search_path = '' as $$
  select private.assign_lead(p_id, p_lead_id, p_assignee_id, p_version, p_follow_up, p_reason)
$$;

create function public.reassign_leads(
  p_id uuid, p_lead_ids uuid[], p_agency_id uuid, p_reason text, p_assignee_id uuid default null,
  p_seen jsonb default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.reassign_leads(p_id, p_lead_ids, p_agency_id, p_assignee_id, p_reason, p_seen)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_assignments__log() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into public.lead_events (lead_id, kind, actor_id, assignment_id)
  values (new.lead_id,
    (case when new.from_assignee_id is null and new.from_agency_id = new.to_agency_id then 'assigned' else 'reassigned' end)
      ::public.lead_event_kind,
    new.assigned_by, new.id);
  return null;
end
$$;

create function private.tg_assignments__never_rewritten() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.fail('403', 'assignment_never_rewritten');
  return null;
end
$$;

create function private.tg_staff__release_leads() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_lead public.leads;
begin
  for v_lead in
    select * from public.leads l where l.assignee_id = old.id and l.closed_at is null order by l.id for update
  loop
    perform private.hand_over(gen_random_uuid(), v_lead, v_lead.agency_id, null, 'staff_left');
  end loop;
  update public.follow_ups f set assignee_id = null where f.assignee_id = old.id and f.done_at is null;
  return null;
end
$$;

create trigger assignments_log after insert on public.assignments
  for each row execute function private.tg_assignments__log();
create trigger assignments_never_rewritten before update on public.assignments
  for each row execute function private.tg_assignments__never_rewritten();
create trigger staff_release_leads after update of agency_id, active, role on public.staff
  for each row when (old.agency_id is distinct from new.agency_id or (old.active and not new.active)
    or (old.role in ('agent', 'agency_manager') and new.role not in ('agent', 'agency_manager')))
  execute function private.tg_staff__release_leads();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.assignments enable row level security;

create policy "assignments are read with their lead" on public.assignments
  for select to authenticated using (exists (select from public.leads l where l.id = assignments.lead_id));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.assignments from anon, authenticated;
grant select on public.assignments to authenticated;
grant execute on function
  private.assign_lead(uuid, uuid, uuid, integer, jsonb, text), public.assign_lead(uuid, uuid, uuid, integer, jsonb, text),
  private.reassign_leads(uuid, uuid[], uuid, uuid, text, jsonb), public.reassign_leads(uuid, uuid[], uuid, text, uuid, jsonb)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.assignments is 'Who gave a lead from whom to whom, when and why; never rewritten.';
comment on column public.assignments.id is 'Key; may be made by the client.';
comment on column public.assignments.batch_id is 'Id of the reassign_leads call that moved it, so that a repeat is recognised.';
comment on column public.assignments.lead_id is 'The lead.';
comment on column public.assignments.from_agency_id is 'Agency before.';
comment on column public.assignments.to_agency_id is 'Agency after.';
comment on column public.assignments.from_assignee_id is 'Agent before; null when nobody owned it.';
comment on column public.assignments.to_assignee_id is 'Agent after; null when it waits to be given.';
comment on column public.assignments.meant_for_id is 'Whom it was given to, where a stand-in got it because they were away.';
comment on column public.assignments.reason is 'Why, in words; staff_left when the agent left or moved, absence_over when a stand-in gave it back.';
comment on column public.assignments.assigned_by is 'Who did it.';
comment on column public.assignments.assigned_at is 'When.';
comment on column public.lead_events.assignment_id is 'The assignment made.';
comment on function private.kept_for(uuid, uuid) is 'Whether somebody stands in with a follow-up for a person who is away.';
comment on function private.hand_over(uuid, public.leads, uuid, uuid, text, uuid, uuid) is 'Writes the assignment, moves the lead and what is planned on it.';
comment on function private.hand_over_batch(uuid, uuid[], uuid, uuid, text, uuid) is 'hand_over for many leads at once, those already there left alone; answers how many moved.';
comment on function private.check_bulk(uuid[]) is 'Refuses leads_required for none and too_many_leads for more than 10,000 at once.';
comment on function private.lock_leads(uuid[]) is 'Locks those of the leads that the caller reads, by id.';
comment on function private.changed_leads(uuid[], uuid, uuid, jsonb, integer) is 'Which of the leads asked for are gone from the caller''s reach, closed, in the stage of a position or beyond it, or no longer whose they were seen as, with who took them and three names.';
comment on function private.assign_lead(uuid, uuid, uuid, integer, jsonb, text) is 'Definer: assignee_id is not granted; checks role, agency and version itself.';
comment on function private.reassign_leads(uuid, uuid[], uuid, uuid, text, jsonb) is 'Definer: agency_id is not granted; checks role and reach itself.';
comment on function public.assign_lead(uuid, uuid, uuid, integer, jsonb, text) is 'Gives a lead to an agent of its agency, or to who stands in while they are away, with a first follow-up {id, kind, due_at, note} if wished. A repeat changes nothing; one with another agent, reason or follow-up under the same id is refused. Refuses not_allowed, lead_not_found, stale, lead_closed, assignee_not_in_agency, agency_inactive, id_taken, text_too_long, follow_up_in_past, due_at_required, kind_required, required.';
comment on function public.reassign_leads(uuid, uuid[], uuid, text, uuid, jsonb) is 'Hands up to 10,000 leads over to an agency and maybe an agent (who stands in, while they are away), all or none, with a reason. p_seen tells whose each was on the caller''s list, [{id, agency_id, assignee_id}]: what others took, closed or moved out of reach since is refused as leads_changed, detail {count, taken, closed, gone, ahead, by, examples, lead_ids}; without it a lead ended or not there is named alone. A repeat with the same id changes nothing. Refuses not_allowed, leads_changed, leads_required, too_many_leads, reason_required, text_too_long, agency_inactive, agency_out_of_reach, assignee_not_in_agency, lead_closed, lead_not_found, id_taken, required.';
comment on function private.tg_assignments__log() is 'Writes an assigned or reassigned event.';
comment on function private.tg_assignments__never_rewritten() is 'Refuses (PT403 assignment_never_rewritten) every update.';
comment on function private.tg_staff__release_leads() is 'Open leads and follow-ups of someone who left or moved become unassigned, with an assignment that says so.';
