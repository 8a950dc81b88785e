-- Settings: an admin edits the lists the work is set up with. What is in use is not lost: it is told before, leads of a
-- stage go to another, and what names something old stays without being offered.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.setting_list as enum (
  'stages', 'lost_reasons', 'follow_up_kinds', 'follow_up_outcomes', 'no_next_reasons', 'message_templates');

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.hold_settings(p_list text) returns void
language sql volatile set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('settings ' || p_list, 0))
$$;

create function private.record_setting(p_action public.audit_action, p_list text, p_key text, p_changes jsonb) returns void
language sql volatile set search_path = '' as $$
  insert into public.audit_entries (id, actor_id, action, row_count, details)
  select gen_random_uuid(), private.my_staff_id(), p_action, 1, jsonb_build_object('list', p_list, 'key', p_key, 'changes',
    case when length(p_changes::text) <= 7000 then p_changes else to_jsonb(array(select jsonb_object_keys(p_changes))) end)
  where private.my_staff_id() is not null
$$;

create function private.renumber(p_list text, p_first text[]) returns void
language plpgsql set search_path = '' as $$
begin
  -- What is no longer offered comes last, in the order it had.
  execute format(
    'update public.%1$I t set position = o.place * 10
     from (select s.id, row_number() over (order by array_position($1, s.id) nulls last, s.position) as place
       from public.%1$I s) o
     where o.id = t.id and t.position <> o.place * 10', p_list) using p_first;
end
$$;

create function private.stage_order() returns text[]
language sql stable set search_path = '' as $$
  select array_agg(s.id order by s.kind, s.position) from public.stages s where s.active
$$;

create function private.is_needed_setting(p_list public.setting_list, p_key text) returns boolean
language sql immutable set search_path = '' as $$
  select case p_list
    when 'stages' then p_key in ('new', 'won', 'lost')
    when 'follow_up_outcomes' then p_key = 'cancelled'
    else false end
$$;

create function private.is_last_setting(p_list public.setting_list, p_key text) returns boolean
language sql stable set search_path = '' as $$
  select case p_list
    when 'lost_reasons' then not exists (select from public.lost_reasons r where r.active and r.id <> p_key)
    when 'no_next_reasons' then not exists (select from public.no_next_reasons r where r.active and r.id <> p_key)
    when 'follow_up_kinds' then not exists (select from public.follow_up_kinds k where k.active and k.id <> p_key)
    -- A kind that can end as nothing else could never be done.
    when 'follow_up_outcomes' then exists (
      select from public.follow_up_kind_outcomes k where k.outcome_id = p_key and not exists (
        select from public.follow_up_kind_outcomes o
        join public.follow_up_outcomes x on x.id = o.outcome_id and x.active
        where o.kind_id = k.kind_id and o.outcome_id <> p_key))
    else false end
$$;

create function private.count_setting_use(p_list public.setting_list, p_key text) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'leads', case p_list
      when 'stages' then (select count(*) from public.leads l where l.stage_id = p_key)
      when 'lost_reasons' then (select count(*) from public.leads l where l.lost_reason_id = p_key)
      else 0 end,
    'planned', case when p_list = 'follow_up_kinds' then
      (select count(*) from public.follow_ups f where f.kind = p_key and f.done_at is null) else 0 end,
    'done', case p_list
      when 'follow_up_kinds' then (select count(*) from public.follow_ups f where f.kind = p_key and f.done_at is not null)
      when 'follow_up_outcomes' then (select count(*) from public.follow_ups f where f.outcome = p_key)
      when 'no_next_reasons' then (select count(*) from public.follow_ups f where f.no_next_reason_id = p_key)
      else 0 end,
    'told', case p_list
      when 'stages' then exists (select from public.lead_events e where e.from_stage_id = p_key)
        or exists (select from public.lead_events e where e.to_stage_id = p_key)
        or exists (select from public.stages s where s.replaced_by_id = p_key)
      when 'lost_reasons' then exists (
        select from public.lead_events e where e.to_stage_id = 'lost' and e.changes ->> 'lost_reason_id' = p_key)
      else false end)
$$;

create function private.setting_use(p_list public.setting_list, p_key text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if not private.has_role('admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  return private.count_setting_use(p_list, p_key) || jsonb_build_object(
    'needed', private.is_needed_setting(p_list, p_key), 'last', private.is_last_setting(p_list, p_key));
end
$$;

create function private.replace_stage(p_key text, p_move_to text) returns integer
language plpgsql set search_path = '' as $$
declare
  v_to text := p_move_to;
  v_moved integer;
begin
  -- A stage that stands empty leaves its place to the one before it, for a lead opened again.
  if v_to is null and not exists (select from public.leads l where l.stage_id = p_key) then
    select s.id into v_to
    from public.stages s
    where s.active and s.kind = 'open' and s.position < (select o.position from public.stages o where o.id = p_key)
    order by s.position desc
    limit 1;
  end if;
  if v_to is null then
    perform private.fail('422', 'move_to_required', 'move_to');
  end if;
  perform from public.stages s where s.id = v_to and s.id <> p_key and s.active and s.kind = 'open' for share;
  if not found then
    perform private.fail('422', 'stage_unknown', 'move_to');
  end if;
  perform from public.leads l where l.stage_id = p_key order by l.id for update;
  update public.leads l set stage_id = v_to, stage_entered_at = private.now() where l.stage_id = p_key;
  get diagnostics v_moved = row_count;
  update public.stages s set replaced_by_id = v_to where s.id = p_key;
  return v_moved;
end
$$;

create function private.remove_setting(p_list public.setting_list, p_key text, p_move_to text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_active boolean;
  v_moved integer := 0;
  v_use jsonb;
begin
  if not private.has_role('admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  perform private.hold_settings(p_list::text);
  execute format('select s.active from public.%I s where s.id = $1 for no key update', p_list) into v_active using p_key;
  -- Removed before: a repeat, or a colleague was faster.
  if v_active is not true then
    return jsonb_build_object('kept', v_active is not null, 'moved', 0);
  end if;
  if private.is_needed_setting(p_list, p_key) then
    perform private.fail('409', 'setting_needed');
  end if;
  if private.is_last_setting(p_list, p_key) then
    perform private.fail('409', 'setting_last');
  end if;
  if p_list = 'stages' then
    v_moved := private.replace_stage(p_key, p_move_to);
  end if;
  v_use := private.count_setting_use(p_list, p_key);
  if v_use @> '{"leads": 0, "planned": 0, "done": 0, "told": false}' then
    execute format('delete from public.%I s where s.id = $1', p_list) using p_key;
    return jsonb_build_object('kept', false, 'moved', v_moved);
  end if;
  execute format('update public.%I s set active = false where s.id = $1', p_list) using p_key;
  return jsonb_build_object('kept', true, 'moved', v_moved);
end
$$;

create function private.restore_setting(p_list public.setting_list, p_key text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not private.has_role('admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  perform private.hold_settings(p_list::text);
  execute format('update public.%I s set active = true where s.id = $1 and not s.active', p_list) using p_key;
  if p_list = 'stages' then
    update public.stages s set replaced_by_id = null where s.id = p_key and s.replaced_by_id is not null;
    perform private.renumber('stages', private.stage_order());
  end if;
end
$$;

create function private.reorder_settings(p_list public.setting_list, p_order text[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_offered text[];
begin
  if not private.has_role('admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  perform private.hold_settings(p_list::text);
  execute format('select array_agg(s.id order by s.position) from public.%I s where s.active', p_list) into v_offered;
  if v_offered = p_order then
    return;
  end if;
  -- Added or removed by somebody else since it was seen.
  if cardinality(p_order) is distinct from cardinality(v_offered) or not p_order @> v_offered then
    perform private.fail('409', 'settings_changed');
  end if;
  perform private.renumber(p_list::text, p_order);
  -- Leads begin in the first stage and go forward until they end.
  if p_list = 'stages' and (p_order[1] <> 'new' or p_order <> private.stage_order()) then
    perform private.fail('422', 'stage_order_unfit');
  end if;
  perform private.record_setting('setting_changed', p_list::text, null, jsonb_build_object(
    'order', jsonb_build_object('from', v_offered, 'to', p_order)));
end
$$;

create function private.outcomes_of(p_kind_id text) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', o.outcome_id, 'next_kind_id', o.next_kind_id, 'next_in_days', o.next_in_days) order by o.position), '[]')
  from public.follow_up_kind_outcomes o where o.kind_id = p_kind_id
$$;

create function private.save_kind_outcomes(p_kind_id text, p_version integer, p_outcomes jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_kind public.follow_up_kinds;
  v_before jsonb;
begin
  if not private.has_role('admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  -- An outcome is not taken away from all kinds but this one meanwhile.
  perform private.hold_settings('follow_up_outcomes');
  select * into v_kind from public.follow_up_kinds k where k.id = p_kind_id for update;
  if v_kind.id is null then
    perform private.fail('404', 'setting_not_found');
  end if;
  v_before := private.outcomes_of(p_kind_id);
  if v_before = p_outcomes then
    return jsonb_build_object('version', v_kind.version, 'outcomes', v_before);
  end if;
  if p_version is distinct from v_kind.version then
    perform private.fail('409', 'stale', '', to_jsonb(v_kind) || jsonb_build_object('outcomes', v_before));
  end if;
  if not exists (
    select from jsonb_to_recordset(p_outcomes) as o (id text)
    join public.follow_up_outcomes x on x.id = o.id and x.active
  ) then
    perform private.fail('422', 'outcome_required', 'outcomes');
  end if;
  delete from public.follow_up_kind_outcomes o where o.kind_id = p_kind_id;
  insert into public.follow_up_kind_outcomes (kind_id, outcome_id, position, next_kind_id, next_in_days)
  select p_kind_id, o.item ->> 'id', o.place * 10, o.item ->> 'next_kind_id', (o.item ->> 'next_in_days')::integer
  from jsonb_array_elements(p_outcomes) with ordinality as o (item, place);
  update public.follow_up_kinds k set id = k.id where k.id = p_kind_id returning * into v_kind;
  perform private.record_setting('setting_changed', 'follow_up_kinds', p_kind_id, jsonb_build_object(
    'outcomes', jsonb_build_object('from', v_before, 'to', p_outcomes)));
  return jsonb_build_object('version', v_kind.version, 'outcomes', private.outcomes_of(p_kind_id));
end
$$;

create function private.hours_of(p_agency_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'opens_at', w.opens_at, 'closes_at', w.closes_at)
    order by w.weekday), '[]')
  from public.opening_hours w where w.agency_id is not distinct from p_agency_id
$$;

create function private.save_opening_hours(p_agency_id uuid, p_seen jsonb, p_hours jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_before jsonb;
  v_after jsonb;
begin
  -- A manager sets the own agency's; a role that reads several agencies sets none.
  if not private.has_role('admin')
    and not (private.has_role('agency_manager') and coalesce(p_agency_id in (select private.readable_agency_ids()), false)) then
    perform private.fail('403', 'not_allowed');
  end if;
  perform private.hold_settings('opening_hours');
  v_before := private.hours_of(p_agency_id);
  if p_agency_id is null and coalesce(p_hours, '[]') = '[]' then
    perform private.fail('422', 'hours_required', 'hours');
  end if;
  if exists (select from jsonb_to_recordset(p_hours) as h (opens_at time, closes_at time) where h.opens_at >= h.closes_at) then
    perform private.fail('422', 'hours_upside_down', 'hours');
  end if;
  delete from public.opening_hours w where w.agency_id is not distinct from p_agency_id;
  insert into public.opening_hours (agency_id, weekday, opens_at, closes_at)
  select p_agency_id, h.weekday, h.opens_at, h.closes_at
  from jsonb_to_recordset(p_hours) as h (weekday integer, opens_at time, closes_at time);
  v_after := private.hours_of(p_agency_id);
  -- Somebody was faster, and did not mean the same.
  if v_before not in (p_seen, v_after) then
    perform private.fail('409', 'stale', '', jsonb_build_object('hours', v_before));
  end if;
  if v_after <> v_before then
    perform private.record_setting('setting_changed', 'opening_hours', p_agency_id::text, jsonb_build_object(
      'hours', jsonb_build_object('from', v_before, 'to', v_after)));
  end if;
  return v_after;
end
$$;

create function public.setting_use(p_list public.setting_list, p_key text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.setting_use(p_list, p_key)
$$;

create function public.remove_setting(p_list public.setting_list, p_key text, p_move_to text default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.remove_setting(p_list, p_key, p_move_to)
$$;

create function public.restore_setting(p_list public.setting_list, p_key text) returns void
language sql security invoker set search_path = '' as $$
  select private.restore_setting(p_list, p_key)
$$;

create function public.reorder_settings(p_list public.setting_list, p_order text[]) returns void
language sql security invoker set search_path = '' as $$
  select private.reorder_settings(p_list, p_order)
$$;

create function public.save_kind_outcomes(p_kind_id text, p_version integer, p_outcomes jsonb) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.save_kind_outcomes(p_kind_id, p_version, p_outcomes)
$$;

create function public.save_opening_hours(p_seen jsonb, p_hours jsonb, p_agency_id uuid default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.save_opening_hours(p_agency_id, p_seen, p_hours)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_append() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.position is null then
    perform private.hold_settings(tg_table_name);
    execute format('select coalesce(max(s.position), 0) + 10 from public.%I s', tg_table_name) into new.position;
  end if;
  return new;
end
$$;

create function private.tg_stages__put_in_order() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.renumber('stages', private.stage_order());
  return null;
end
$$;

create function private.tg_follow_up_kinds__give_outcomes() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.follow_up_kind_outcomes (kind_id, outcome_id, position)
  select new.id, o.id, o.position from public.follow_up_outcomes o where o.active;
  return null;
end
$$;

create function private.tg_record_setting() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_old jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  v_new jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  v_changes jsonb := private.changes(v_old, v_new, array(
    select jsonb_object_keys((v_old || v_new) - array['id', 'position', 'version', 'updated_at'])));
begin
  if v_changes <> '{}' then
    perform private.record_setting(
      case tg_op when 'INSERT' then 'setting_added' when 'DELETE' then 'setting_removed' else 'setting_changed'
        end::public.audit_action,
      tg_table_name, coalesce(v_new ->> 'id', v_old ->> 'id'), v_changes);
  end if;
  return null;
end
$$;

create trigger stages_append before insert on public.stages for each row execute function private.tg_append();
create trigger lost_reasons_append before insert on public.lost_reasons for each row execute function private.tg_append();
create trigger follow_up_kinds_append before insert on public.follow_up_kinds for each row execute function private.tg_append();
create trigger follow_up_outcomes_append before insert on public.follow_up_outcomes
  for each row execute function private.tg_append();
create trigger no_next_reasons_append before insert on public.no_next_reasons
  for each row execute function private.tg_append();
create trigger message_templates_append before insert on public.message_templates
  for each row execute function private.tg_append();
create trigger stages_put_in_order after insert on public.stages
  for each statement execute function private.tg_stages__put_in_order();
create trigger follow_up_kinds_give_outcomes after insert on public.follow_up_kinds
  for each row execute function private.tg_follow_up_kinds__give_outcomes();
create trigger stages_record after insert or update or delete on public.stages
  for each row execute function private.tg_record_setting();
create trigger lost_reasons_record after insert or update or delete on public.lost_reasons
  for each row execute function private.tg_record_setting();
create trigger follow_up_kinds_record after insert or update or delete on public.follow_up_kinds
  for each row execute function private.tg_record_setting();
create trigger follow_up_outcomes_record after insert or update or delete on public.follow_up_outcomes
  for each row execute function private.tg_record_setting();
create trigger no_next_reasons_record after insert or update or delete on public.no_next_reasons
  for each row execute function private.tg_record_setting();
create trigger message_templates_record after insert or update or delete on public.message_templates
  for each row execute function private.tg_record_setting();
create trigger holidays_record after insert or update or delete on public.holidays
  for each row execute function private.tg_record_setting();

-- Row-level security --------------------------------------------------------------------------------------------------

create policy "admin adds stages" on public.stages
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits stages" on public.stages
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin adds lost reasons" on public.lost_reasons
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits lost reasons" on public.lost_reasons
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin adds follow-up kinds" on public.follow_up_kinds
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits follow-up kinds" on public.follow_up_kinds
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin adds follow-up outcomes" on public.follow_up_outcomes
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits follow-up outcomes" on public.follow_up_outcomes
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin adds reasons to wait" on public.no_next_reasons
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits reasons to wait" on public.no_next_reasons
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin adds message templates" on public.message_templates
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits message templates" on public.message_templates
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin adds holidays" on public.holidays
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits holidays" on public.holidays
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin removes holidays" on public.holidays
  for delete to authenticated using ((select private.has_role('admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

grant insert (id, name_fr, name_ar, name_en, color, cooling_days), update (name_fr, name_ar, name_en, color, cooling_days)
  on public.stages to authenticated;
grant insert (id, name_fr, name_ar, name_en), update (name_fr, name_ar, name_en) on public.lost_reasons to authenticated;
grant insert (id, name_fr, name_ar, name_en, icon), update (name_fr, name_ar, name_en, icon)
  on public.follow_up_kinds to authenticated;
grant insert (id, name_fr, name_ar, name_en, is_contact), update (name_fr, name_ar, name_en, is_contact)
  on public.follow_up_outcomes to authenticated;
grant insert (id, name_fr, name_ar, name_en), update (name_fr, name_ar, name_en) on public.no_next_reasons to authenticated;
grant insert (id, name_fr, name_ar, name_en, body_fr, body_ar, body_en),
  update (name_fr, name_ar, name_en, body_fr, body_ar, body_en)
  on public.message_templates to authenticated;
grant insert (id, day, calendar, name_fr, name_ar, name_en), update (day, calendar, name_fr, name_ar, name_en), delete
  on public.holidays to authenticated;
grant execute on function
  private.knows_placeholders(text),
  private.setting_use(public.setting_list, text), public.setting_use(public.setting_list, text),
  private.remove_setting(public.setting_list, text, text), public.remove_setting(public.setting_list, text, text),
  private.restore_setting(public.setting_list, text), public.restore_setting(public.setting_list, text),
  private.reorder_settings(public.setting_list, text[]), public.reorder_settings(public.setting_list, text[]),
  private.save_kind_outcomes(text, integer, jsonb), public.save_kind_outcomes(text, integer, jsonb),
  private.save_opening_hours(uuid, jsonb, jsonb), public.save_opening_hours(jsonb, jsonb, uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.setting_list is 'The lists an admin puts in order, adds to and takes from; each the name of its table.';
comment on function private.hold_settings(text) is 'One change of a list at a time.';
comment on function private.record_setting(public.audit_action, text, text, jsonb) is 'Writes on the trail what the caller did to a setting: per column {from, to}, or of texts too long the columns alone.';
comment on function private.renumber(text, text[]) is 'Puts a list in this order, then what it does not name.';
comment on function private.stage_order() is 'The stages in use in the order they must have: open, won, lost.';
comment on function private.is_needed_setting(public.setting_list, text) is 'Whether rules of the product name it: where leads begin and end, and what a lead''s end does to what was planned.';
comment on function private.is_last_setting(public.setting_list, text) is 'Whether without it something could no longer be done: no reason for a loss, no kind to plan, no end of a kind.';
comment on function private.count_setting_use(public.setting_list, text) is 'How many leads and follow-ups have it, and whether a timeline tells of it.';
comment on function private.setting_use(public.setting_list, text) is 'Definer: counts in every agency; asks for the admin itself.';
comment on function public.setting_use(public.setting_list, text) is 'What a setting touches: {leads, planned, done, told}, and why it cannot be removed: {needed, last}. Refuses not_allowed.';
comment on function private.replace_stage(text, text) is 'Moves the leads of a stage to another open one, each with its event, and says where they went. Refuses move_to_required, stage_unknown.';
comment on function private.remove_setting(public.setting_list, text, text) is 'Definer: active, and stages of leads, are not granted; asks for the admin itself.';
comment on function public.remove_setting(public.setting_list, text, text) is 'Takes a setting away: one never used is deleted, one in use is kept and no longer offered; the leads of a stage go to p_move_to. Answers {kept, moved}; a repeat changes nothing. Refuses not_allowed, setting_needed, setting_last, move_to_required, stage_unknown.';
comment on function private.restore_setting(public.setting_list, text) is 'Definer: active is not granted; asks for the admin itself.';
comment on function public.restore_setting(public.setting_list, text) is 'Offers again what was taken away and kept. Refuses not_allowed.';
comment on function private.reorder_settings(public.setting_list, text[]) is 'Definer: position is not granted; asks for the admin itself.';
comment on function public.reorder_settings(public.setting_list, text[]) is 'Puts all that is offered of a list in this order; the first stage stays first, won and lost last. Refuses not_allowed, settings_changed, stage_order_unfit.';
comment on function private.outcomes_of(text) is 'What a kind of follow-up can end as: [{id, next_kind_id, next_in_days}].';
comment on function private.save_kind_outcomes(text, integer, jsonb) is 'Definer: what a kind can end as is written as a whole; asks for the admin itself.';
comment on function public.save_kind_outcomes(text, integer, jsonb) is 'Says what a kind of follow-up can end as, [{id, next_kind_id, next_in_days}] in order. Answers {version, outcomes}; a repeat changes nothing. Refuses not_allowed, setting_not_found, stale, outcome_required.';
comment on function private.hours_of(uuid) is 'The hours of an agency, or the common ones: [{weekday, opens_at, closes_at}].';
comment on function private.save_opening_hours(uuid, jsonb, jsonb) is 'Definer: a week is written as a whole; asks for the admin, or the manager of the agency, itself.';
comment on function public.save_opening_hours(jsonb, jsonb, uuid) is 'Says when an agency works, or all without hours of their own: [{weekday, opens_at, closes_at}] over what was seen; an agency without any has the common ones. An admin sets all, an agency''s manager its own. A repeat changes nothing. Refuses not_allowed, hours_required, hours_upside_down, stale (detail: hours).';
comment on function private.tg_append() is 'Puts a new setting at the end of its list.';
comment on function private.tg_stages__put_in_order() is 'A new stage comes before those that end a lead.';
comment on function private.tg_follow_up_kinds__give_outcomes() is 'A new kind of follow-up can end as anything until that is said.';
comment on function private.tg_record_setting() is 'Writes on the trail what an admin added, changed or removed; not what a migration or seed did.';
