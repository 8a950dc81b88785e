-- Stage moves: a lead goes forward, ends won or lost, and is opened again while its end is fresh.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.reopening_window() returns interval
language sql immutable set search_path = '' as $$
  select interval '24 hours'
$$;

create function private.check_ending(
  p_to public.stages, p_lost_reason_id text, p_sold_product public.product_kind, p_sold_price_mad bigint) returns void
language plpgsql stable set search_path = '' as $$
begin
  if p_to.kind = 'lost' and not exists (
    select from public.lost_reasons r where r.id = p_lost_reason_id and r.active
  ) then
    perform private.fail('422', 'lost_reason_required', 'lost_reason_id');
  end if;
  if p_to.kind = 'won' and p_sold_product is null then
    perform private.fail('422', 'sold_product_required', 'sold_product');
  end if;
  if p_to.kind = 'won' and (p_sold_price_mad is null or p_sold_price_mad not between 1 and 1000000000) then
    perform private.fail('422', 'sold_price_required', 'sold_price_mad');
  end if;
end
$$;

create function private.movable_lead(p_id uuid, p_lead_id uuid, p_version integer) returns public.leads
language plpgsql set search_path = '' as $$
declare
  v_lead public.leads := private.readable_lead(p_lead_id);
begin
  if exists (select from public.lead_events e where e.id = p_id) then
    perform private.fail('409', 'id_taken', '', to_jsonb(v_lead));
  end if;
  if v_lead.agency_id not in (select private.writable_agency_ids()) then
    perform private.fail('409', 'agency_inactive');
  end if;
  perform private.check_version(p_version, v_lead);
  return v_lead;
end
$$;

create function private.move_lead(
  p_id uuid, p_lead_id uuid, p_stage_id text, p_version integer, p_lost_reason_id text, p_sold_product public.product_kind,
  p_sold_price_mad bigint) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_lead public.leads;
  v_from public.stages;
  v_to public.stages;
begin
  perform private.once(p_id);
  if exists (
    select from public.lead_events e
    where e.id = p_id and e.actor_id = private.my_staff_id() and e.lead_id = p_lead_id and e.kind = 'stage_moved'
      and e.to_stage_id = p_stage_id
      and (e.to_stage_id <> 'lost' or e.changes ->> 'lost_reason_id' is not distinct from p_lost_reason_id)
      and (e.to_stage_id <> 'won' or (e.changes ->> 'sold_product', (e.changes ->> 'sold_price_mad')::bigint)
        is not distinct from (p_sold_product::text, p_sold_price_mad))
  ) then
    return private.lead_answer(p_lead_id);
  end if;
  v_lead := private.movable_lead(p_id, p_lead_id, p_version);
  select * into v_from from public.stages s where s.id = v_lead.stage_id;
  if p_stage_id = v_from.id then
    v_to := v_from;
  else
    -- Who removes the stage waits until the lead is there, and takes it along.
    select * into v_to from public.stages s where s.id = p_stage_id and s.active for share;
  end if;
  if v_to.id is null then
    perform private.fail('422', 'stage_unknown', 'stage_id');
  end if;
  if v_from.kind <> 'open' then
    perform private.fail('409', 'lead_closed', 'stage_id');
  end if;
  if v_to.kind <> 'lost' and v_to.position <= v_from.position then
    perform private.fail('422', 'stage_backwards', 'stage_id');
  end if;
  perform private.check_ending(v_to, p_lost_reason_id, p_sold_product, p_sold_price_mad);
  perform set_config('escale.event_id', p_id::text, true);
  update public.leads
  set stage_id = v_to.id,
    lost_reason_id = case when v_to.kind = 'lost' then p_lost_reason_id end,
    sold_product = case when v_to.kind = 'won' then p_sold_product end,
    sold_price_mad = case when v_to.kind = 'won' then p_sold_price_mad end,
    stage_entered_at = private.now(),
    closed_at = case when v_to.kind <> 'open' then private.now() end
  where id = p_lead_id;
  if v_to.kind <> 'open' then
    perform private.cancel_follow_ups(p_lead_id);
  end if;
  perform set_config('escale.event_id', '', true);
  return private.lead_answer(p_lead_id);
end
$$;

create function private.restore_work(p_ended public.leads) returns void
language plpgsql set search_path = '' as $$
begin
  update public.follow_ups f set done_at = null, outcome = null
  where f.lead_id = p_ended.id and f.done_at = p_ended.closed_at and f.outcome = 'cancelled' and f.outcome_note = '';
  -- Who left while it was closed kept it: opened again, it waits for an owner like all they had.
  if p_ended.assignee_id is not null and not private.works_in_agency(p_ended.assignee_id, p_ended.agency_id) then
    perform private.hand_over(gen_random_uuid(), p_ended, p_ended.agency_id, null, 'staff_left');
  end if;
  -- The task of a colleague who has left is the owner's.
  update public.follow_ups f set assignee_id = l.assignee_id
  from public.leads l
  where f.lead_id = p_ended.id and l.id = p_ended.id and f.done_at is null and f.assignee_id is not null
    and not private.works_in_agency(f.assignee_id, f.agency_id);
end
$$;

create function private.stage_now(p_stage_id text) returns text
language plpgsql stable set search_path = '' as $$
begin
  return (
    with recursive way as (
      select s.id, s.active, s.replaced_by_id from public.stages s where s.id = p_stage_id
      union all
      select s.id, s.active, s.replaced_by_id from way w join public.stages s on s.id = w.replaced_by_id where not w.active
    )
    select w.id from way w where w.active);
end
$$;

create function private.held_stage(p_stage_id text) returns text
language plpgsql set search_path = '' as $$
declare
  v_now text;
  v_id text;
begin
  -- Removed while it was waited for: then where its leads went by now.
  loop
    v_now := private.stage_now(p_stage_id);
    select s.id into v_id from public.stages s where s.id = v_now and s.active for share;
    exit when found or v_now is null;
  end loop;
  return v_id;
end
$$;

create function private.reopen_lead(p_id uuid, p_lead_id uuid, p_version integer) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_lead public.leads;
  v_stage_id text;
begin
  perform private.once(p_id);
  if exists (
    select from public.lead_events e
    join public.stages s on s.id = e.from_stage_id and s.kind <> 'open'
    where e.id = p_id and e.actor_id = private.my_staff_id() and e.lead_id = p_lead_id and e.kind = 'stage_moved'
  ) then
    return private.lead_answer(p_lead_id);
  end if;
  -- Whoever gets work back stays who they are until it is there.
  perform private.hold_staff(variadic array(
    select l.assignee_id from public.leads l where l.id = p_lead_id
    union
    select f.assignee_id from public.follow_ups f where f.lead_id = p_lead_id and f.outcome = 'cancelled'));
  v_lead := private.movable_lead(p_id, p_lead_id, p_version);
  if v_lead.closed_at is null then
    perform private.fail('409', 'lead_open');
  end if;
  if v_lead.closed_at < private.now() - private.reopening_window() then
    perform private.fail('409', 'reopening_too_late', '', jsonb_build_object('closed_at', v_lead.closed_at));
  end if;
  select e.from_stage_id into v_stage_id
  from public.lead_events e
  where e.lead_id = p_lead_id and e.kind = 'stage_moved' and e.to_stage_id = v_lead.stage_id
  order by e.occurred_at desc, e.seq desc
  limit 1;
  -- One that came ended begins where all do.
  v_stage_id := coalesce(private.held_stage(v_stage_id), 'new');
  perform set_config('escale.event_id', p_id::text, true);
  update public.leads
  set stage_id = v_stage_id, lost_reason_id = null, sold_product = null, sold_price_mad = null, closed_at = null,
    stage_entered_at = coalesce((
      select max(e.occurred_at) from public.lead_events e
      where e.lead_id = p_lead_id and e.to_stage_id = v_stage_id), created_at)
  where id = p_lead_id;
  perform set_config('escale.event_id', '', true);
  perform private.restore_work(v_lead);
  return private.lead_answer(p_lead_id);
end
$$;

create function public.move_lead(
  p_id uuid, p_lead_id uuid, p_stage_id text, p_version integer, p_lost_reason_id text default null,
  p_sold_product public.product_kind default null, p_sold_price_mad bigint default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.move_lead(p_id, p_lead_id, p_stage_id, p_version, p_lost_reason_id, p_sold_product, p_sold_price_mad)
$$;

create function public.reopen_lead(p_id uuid, p_lead_id uuid, p_version integer) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.reopen_lead(p_id, p_lead_id, p_version)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.move_lead(uuid, uuid, text, integer, text, public.product_kind, bigint),
  public.move_lead(uuid, uuid, text, integer, text, public.product_kind, bigint),
  private.reopen_lead(uuid, uuid, integer), public.reopen_lead(uuid, uuid, integer), private.stage_now(text)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on function private.reopening_window() is 'How long after its end a lead can be opened again.';
comment on function private.check_ending(public.stages, text, public.product_kind, bigint) is 'What an ending must say: a loss its reason, a sale product and price in whole dirhams. Refuses lost_reason_required, sold_product_required, sold_price_required.';
comment on function private.movable_lead(uuid, uuid, integer) is 'Locks and returns a lead the caller may move, as they saw it, by an event not there yet. Refuses lead_not_found, id_taken, agency_inactive, stale.';
comment on function private.move_lead(uuid, uuid, text, integer, text, public.product_kind, bigint) is 'Definer: stage columns are not granted; checks agency, version and order itself.';
comment on function public.move_lead(uuid, uuid, text, integer, text, public.product_kind, bigint) is 'Moves a lead forward, to won with the product sold and its price in whole dirhams, or to lost with a reason. p_id names the event: a repeat by the same caller changes nothing. Refuses lead_not_found, stale, stage_unknown, stage_backwards, lead_closed, lost_reason_required, sold_product_required, sold_price_required, agency_inactive, id_taken, required.';
comment on function private.restore_work(public.leads) is 'Plans again what was cancelled when the lead, told as it was then, ended; of who left meanwhile the lead waits for an owner, and the tasks are its owner''s.';
comment on function private.stage_now(text) is 'The stage itself, or where its leads went once it was removed.';
comment on function private.held_stage(text) is 'The same, locked in share: it is not removed before the lead is in it. Null for no stage.';
comment on function private.reopen_lead(uuid, uuid, integer) is 'Definer: stage columns are not granted; checks agency, version and time itself.';
comment on function public.reopen_lead(uuid, uuid, integer) is 'Takes the end of a lead back within 24 hours: it is in the stage it ended in, or where the leads of that stage went, since when it was, with what was planned then. p_id names the event: a repeat by the same caller changes nothing. Refuses lead_not_found, stale, lead_open, reopening_too_late (detail: closed_at), agency_inactive, id_taken, required.';
