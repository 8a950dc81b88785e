-- Bulk work: many leads moved, planned for or labelled in one step, all or none.

-- Tables --------------------------------------------------------------------------------------------------------------

create table private.bulk_steps (
  id uuid primary key,
  staff_id uuid not null references public.staff (id) on delete cascade,
  asked text not null,
  answer jsonb not null,
  done_at timestamptz not null default private.now()
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index bulk_steps_staff_id_idx on private.bulk_steps (staff_id);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.bulk_answer(p_id uuid, p_asked jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_step private.bulk_steps;
begin
  perform private.once(p_id);
  select * into v_step from private.bulk_steps b where b.id = p_id;
  if v_step.id is not null and (v_step.staff_id, v_step.asked) is distinct from (private.my_staff_id(), md5(p_asked::text)) then
    perform private.fail('409', 'id_taken');
  end if;
  return v_step.answer;
end
$$;

create function private.bulk_done(p_id uuid, p_asked jsonb, p_count integer) returns jsonb
language sql set search_path = '' as $$
  insert into private.bulk_steps (id, staff_id, asked, answer)
  values (p_id, private.my_staff_id(), md5(p_asked::text), jsonb_build_object('changed', p_count))
  returning answer
$$;

create function private.hold_leads(p_lead_ids uuid[], p_seen jsonb, p_beyond integer) returns void
language plpgsql set search_path = '' as $$
declare
  v_changed jsonb;
begin
  perform private.lock_leads(p_lead_ids);
  v_changed := private.changed_leads(p_lead_ids, null, null, coalesce(p_seen, '[]'), p_beyond);
  if (v_changed ->> 'count')::integer > 0 then
    perform private.fail('409', 'leads_changed', 'lead_ids', v_changed);
  end if;
  if exists (
    select from public.leads l
    where l.id = any (p_lead_ids) and l.agency_id not in (select private.writable_agency_ids())
  ) then
    perform private.fail('409', 'agency_inactive', 'lead_ids');
  end if;
end
$$;

create function private.move_leads(p_id uuid, p_lead_ids uuid[], p_stage_id text, p_lost_reason_id text, p_seen jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_asked jsonb := jsonb_build_object('move', p_lead_ids, 'stage_id', p_stage_id, 'lost_reason_id', p_lost_reason_id);
  v_answer jsonb := private.bulk_answer(p_id, v_asked);
  v_to public.stages;
  v_count integer;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform private.check_bulk(p_lead_ids);
  -- Who removes the stage waits until the leads are there, and takes them along.
  select * into v_to from public.stages s where s.id = p_stage_id and s.active for share;
  if v_to.id is null then
    perform private.fail('422', 'stage_unknown', 'stage_id');
  end if;
  perform private.check_ending(v_to, p_lost_reason_id, null, null);
  perform private.hold_leads(p_lead_ids, p_seen, case when v_to.kind <> 'lost' then v_to.position end);
  update public.leads l
  set stage_id = v_to.id, stage_entered_at = private.now(),
    lost_reason_id = case when v_to.kind = 'lost' then p_lost_reason_id end,
    closed_at = case when v_to.kind = 'lost' then private.now() end
  where l.id = any (p_lead_ids);
  get diagnostics v_count = row_count;
  if v_to.kind = 'lost' then
    perform private.cancel_follow_ups(variadic p_lead_ids);
  end if;
  return private.bulk_done(p_id, v_asked, v_count);
end
$$;

create function private.plan_follow_ups(p_id uuid, p_lead_ids uuid[], p_plan jsonb, p_seen jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_asked jsonb := jsonb_build_object('plan', p_lead_ids, 'as', p_plan);
  v_answer jsonb := private.bulk_answer(p_id, v_asked);
  v_count integer;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform private.check_bulk(p_lead_ids);
  perform private.check_plan(p_plan);
  -- Who may get work stays who they are; held before the leads, as by whoever leaves.
  perform private.hold_staff(variadic array(
    select l.assignee_id from public.leads l where l.id = any (p_lead_ids) and l.assignee_id is not null
    union select (p_plan ->> 'assignee_id')::uuid union select private.my_staff_id()));
  perform private.hold_leads(p_lead_ids, p_seen, null);
  insert into public.follow_ups (lead_id, agency_id, assignee_id, kind, due_at, note, created_by)
  select l.id, l.agency_id, coalesce((p_plan ->> 'assignee_id')::uuid, l.assignee_id, private.my_staff_id()),
    p_plan ->> 'kind', (p_plan ->> 'due_at')::timestamptz, coalesce(p_plan ->> 'note', ''), private.my_staff_id()
  from public.leads l
  where l.id = any (p_lead_ids);
  get diagnostics v_count = row_count;
  return private.bulk_done(p_id, v_asked, v_count);
end
$$;

create function private.label_leads(p_id uuid, p_lead_ids uuid[], p_add uuid[], p_remove uuid[]) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_add uuid[] := coalesce(p_add, '{}');
  v_remove uuid[] := coalesce(p_remove, '{}');
  v_asked jsonb := jsonb_build_object('label', p_lead_ids, 'add', v_add, 'remove', v_remove);
  v_answer jsonb := private.bulk_answer(p_id, v_asked);
  v_count integer;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform private.check_bulk(p_lead_ids);
  -- Held until they are on the leads, so that none is deleted meanwhile.
  perform from public.labels la where la.id = any (v_add) order by la.id for share;
  perform private.lock_leads(p_lead_ids);
  if exists (
    select from unnest(p_lead_ids) x
    where not exists (
      select from public.leads l where l.id = x and l.agency_id in (select private.writable_agency_ids()))
  ) then
    perform private.fail('404', 'lead_not_found', 'lead_ids');
  end if;
  if exists (
    select from unnest(v_add) x cross join (select distinct l.agency_id from public.leads l where l.id = any (p_lead_ids)) a
    where not exists (select from public.labels la where la.id = x and la.agency_id = a.agency_id)
  ) then
    perform private.fail('422', 'label_unknown', 'label_ids');
  end if;
  update public.leads l
  set label_ids = (
    select coalesce(array_agg(distinct x), '{}') from unnest(l.label_ids || v_add) x where x <> all (v_remove))
  where l.id = any (p_lead_ids)
    and (not l.label_ids @> array(select x from unnest(v_add) x where x <> all (v_remove)) or l.label_ids && v_remove);
  get diagnostics v_count = row_count;
  return private.bulk_done(p_id, v_asked, v_count);
end
$$;

create function public.move_leads(
  p_id uuid, p_lead_ids uuid[], p_stage_id text, p_lost_reason_id text default null, p_seen jsonb default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.move_leads(p_id, p_lead_ids, p_stage_id, p_lost_reason_id, p_seen)
$$;

create function public.plan_follow_ups(p_id uuid, p_lead_ids uuid[], p_plan jsonb, p_seen jsonb default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.plan_follow_ups(p_id, p_lead_ids, p_plan, p_seen)
$$;

create function public.label_leads(
  p_id uuid, p_lead_ids uuid[], p_add uuid[] default '{}', p_remove uuid[] default '{}') returns jsonb
language sql security invoker set search_path = '' as $$
  select private.label_leads(p_id, p_lead_ids, p_add, p_remove)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on private.bulk_steps from anon, authenticated;
grant execute on function
  private.move_leads(uuid, uuid[], text, text, jsonb), public.move_leads(uuid, uuid[], text, text, jsonb),
  private.plan_follow_ups(uuid, uuid[], jsonb, jsonb), public.plan_follow_ups(uuid, uuid[], jsonb, jsonb),
  private.label_leads(uuid, uuid[], uuid[], uuid[]), public.label_leads(uuid, uuid[], uuid[], uuid[])
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table private.bulk_steps is 'Steps on many leads that are done, so that a repeat is answered and changes nothing.';
comment on column private.bulk_steps.id is 'Id of the call.';
comment on column private.bulk_steps.staff_id is 'Who did it.';
comment on column private.bulk_steps.asked is 'Digest of what was asked.';
comment on column private.bulk_steps.answer is 'What was answered.';
comment on column private.bulk_steps.done_at is 'When.';
comment on function private.bulk_answer(uuid, jsonb) is 'The answer to a step done already, null to a new one. Refuses required, id_taken for another caller or another request.';
comment on function private.bulk_done(uuid, jsonb, integer) is 'Keeps a step as done and answers {changed}, how many leads it changed.';
comment on function private.hold_leads(uuid[], jsonb, integer) is 'Locks open leads the caller may work. Refuses leads_changed for those that are gone, ended, no longer whose they were seen as, or, given a position, in that stage or beyond; agency_inactive.';
comment on function private.move_leads(uuid, uuid[], text, text, jsonb) is 'Definer: stage columns are not granted; checks agency and order itself.';
comment on function private.plan_follow_ups(uuid, uuid[], jsonb, jsonb) is 'Definer: holds who gets work and the leads; the rows'' own trigger checks each.';
comment on function private.label_leads(uuid, uuid[], uuid[], uuid[]) is 'Definer: label_ids is not granted; checks agency itself.';
comment on function public.move_leads(uuid, uuid[], text, text, jsonb) is 'Moves up to 10,000 leads forward to one open stage, or to lost with one reason, all or none; each history tells. A sale is told lead by lead. p_seen as in reassign_leads. Answers {changed}; a repeat with the same id changes nothing. Refuses leads_required, too_many_leads, stage_unknown, sold_product_required, lost_reason_required, leads_changed (detail as in reassign_leads, and ahead: how many are there or further), agency_inactive, id_taken, required.';
comment on function public.plan_follow_ups(uuid, uuid[], jsonb, jsonb) is 'Plans the same {kind, due_at, note, assignee_id} on up to 10,000 open leads, all or none: for who is named, else each lead''s owner, else the caller. p_seen as in reassign_leads. Answers {changed}; a repeat with the same id changes nothing. Refuses leads_required, too_many_leads, kind_required, due_at_required, leads_changed, follow_up_in_past, follow_up_at_night, assignee_not_in_agency, not_allowed, agency_inactive, id_taken, required.';
comment on function public.label_leads(uuid, uuid[], uuid[], uuid[]) is 'Puts labels on up to 10,000 leads and takes others off, all or none. Answers {changed}; a repeat with the same id changes nothing. Refuses leads_required, too_many_leads, lead_not_found, label_unknown (of another agency than the lead, or gone), id_taken, required.';
