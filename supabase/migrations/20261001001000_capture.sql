-- Capture: what a host does at the counter of a stop.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.capture_stop(p_stop_id uuid, p_occurred_at timestamptz) returns public.stops
language plpgsql set search_path = '' as $$
declare
  v_stop public.stops;
  v_day date;
begin
  if not private.has_role('host', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  select * into v_stop
  from public.stops s
  where s.id = p_stop_id
    and (private.has_role('admin') or s.id in (select private.posted_stop_ids()))
  -- Its days must not change under what is being captured.
  for share;
  if not found then
    perform private.fail('404', 'stop_not_found', 'stop_id');
  end if;
  -- Five minutes for a device whose clock runs ahead.
  if p_occurred_at > private.now() + interval '5 minutes' then
    perform private.fail('422', 'occurred_in_future', 'occurred_at');
  end if;
  v_day := (p_occurred_at at time zone v_stop.time_zone)::date;
  if v_day < v_stop.starts_on then
    perform private.fail('409', 'stop_not_begun', 'stop_id', jsonb_build_object('starts_on', v_stop.starts_on));
  end if;
  if v_day > v_stop.ends_on then
    perform private.fail('409', 'stop_ended', 'stop_id', jsonb_build_object('ends_on', v_stop.ends_on));
  end if;
  return v_stop;
end
$$;

create function private.insert_visit(
  p_id uuid, p_stop public.stops, p_party_size integer, p_prospect_id uuid, p_occurred_at timestamptz) returns void
language plpgsql set search_path = '' as $$
begin
  if exists (select from public.visits v where v.id = p_id) then
    perform private.fail('409', 'id_taken');
  end if;
  if p_party_size is null or p_party_size not between 1 and 60 then
    perform private.fail('422', 'party_size_out_of_range', 'party_size', jsonb_build_object('least', 1, 'most', 60));
  end if;
  insert into public.visits (id, stop_id, party_size, prospect_id, occurred_at, captured_by)
  values (p_id, p_stop.id, p_party_size, p_prospect_id, p_occurred_at, private.my_staff_id());
end
$$;

create function private.register_visit(p_id uuid, p_stop_id uuid, p_party_size integer, p_occurred_at timestamptz)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_occurred_at timestamptz := coalesce(p_occurred_at, private.now());
  v_visit public.visits;
begin
  -- A repeat is answered before anything is checked anew: what was counted stays counted when the stop has ended or the
  -- posting was withdrawn since.
  perform private.once(p_id);
  select * into v_visit
  from public.visits v
  where v.id = p_id and v.captured_by = private.my_staff_id() and v.stop_id = p_stop_id and v.party_size = p_party_size
    and v.prospect_id is null;
  if not found then
    perform private.insert_visit(p_id, private.capture_stop(p_stop_id, v_occurred_at), p_party_size, null, v_occurred_at);
    select * into v_visit from public.visits v where v.id = p_id;
  end if;
  return jsonb_build_object('id', v_visit.id, 'party_size', v_visit.party_size, 'day', v_visit.day,
    'occurred_at', v_visit.occurred_at);
end
$$;

create function private.undo_visit(p_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_visit public.visits;
begin
  if not private.has_role('host', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  select * into v_visit from public.visits v where v.id = p_id and v.captured_by = private.my_staff_id() for update;
  if not found then
    return;
  end if;
  if v_visit.prospect_id is not null or v_visit.created_at < private.now() - interval '15 minutes' then
    perform private.fail('409', 'too_late_to_undo');
  end if;
  delete from public.visits where id = p_id;
end
$$;

create function private.person_with(p_phone text) returns uuid
language sql volatile set search_path = '' as $$
  with recursive behind as (
    select p.id, p.merged_into_id from public.prospects p where p.phone = p_phone
    union all
    select p.id, p.merged_into_id from behind b join public.prospects p on p.id = b.merged_into_id
  )
  select b.id from behind b where b.merged_into_id is null
$$;

create function private.recognise_prospect(
  p_full_name text, p_phone text, p_email text, p_language text) returns uuid
language plpgsql set search_path = '' as $$
declare
  v_id uuid;
begin
  loop
    insert into public.prospects (full_name, phone, email, language, created_by)
    values (private.tidy(p_full_name), p_phone, nullif(private.tidy(p_email), ''), coalesce(p_language, 'fr'),
      private.my_staff_id())
    on conflict (phone) do nothing
    returning id into v_id;
    if v_id is not null then
      return v_id;
    end if;
    v_id := private.person_with(p_phone);
    perform from public.prospects p where p.id = v_id for update;
    -- Whose number it is may have changed while this waited: by a correction, a merge or the undoing of one.
    exit when v_id = private.person_with(p_phone);
  end loop;
  -- An address is given together with the consent to write to it: where there was none, it is theirs.
  update public.prospects set email = private.tidy(p_email)
  where id = v_id and email is null and private.tidy(p_email) <> '';
  return v_id;
end
$$;

create function private.route_lead(p_wished_city_id uuid, p_host_agency_id uuid) returns uuid
language sql volatile set search_path = '' as $$
  select a.id
  from public.agencies a
  left join public.cities wished on wished.id = p_wished_city_id
  left join public.agencies host on host.id = p_host_agency_id
  where a.active
  order by
    (a.id is not distinct from wished.agency_id) desc,
    (a.id is not distinct from host.id) desc,
    (a.region_id is not distinct from wished.region_id) desc,
    (a.region_id is not distinct from host.region_id) desc,
    a.code collate "C"
  limit 1
  -- Not closed before the lead is born: who closes it waits; and one closed meanwhile is passed over for the next.
  for share of a
$$;

create function private.check_prospect(
  p_full_name text, p_phone text, p_email text, p_budget_mad bigint, p_consents public.consent_channel[], p_wording text,
  p_note text)
returns void
language plpgsql immutable set search_path = '' as $$
begin
  if private.tidy(p_full_name) = '' then
    perform private.fail('422', 'name_required', 'full_name');
  end if;
  if length(private.tidy(p_full_name)) > 120 then
    perform private.fail('422', 'text_too_long', 'full_name', jsonb_build_object('most', 120));
  end if;
  if p_phone is null or p_phone !~ '^\+[1-9][0-9]{7,14}$' then
    perform private.fail('422', 'phone_invalid', 'phone');
  end if;
  if private.tidy(p_email) <> '' and (private.tidy(p_email) !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' or length(private.tidy(p_email)) > 254) then
    perform private.fail('422', 'email_invalid', 'email');
  end if;
  if p_budget_mad is not null and p_budget_mad not between 1 and 1000000000 then
    perform private.fail('422', 'budget_out_of_range', 'budget_mad', jsonb_build_object('least', 1, 'most', 1000000000));
  end if;
  -- Without the words that were agreed to there is no consent.
  if array_length(array_remove(p_consents, null), 1) is null or private.tidy(p_wording) = '' then
    perform private.fail('422', 'consent_required', 'consents');
  end if;
  if length(p_wording) > 2000 then
    perform private.fail('422', 'text_too_long', 'wording', jsonb_build_object('most', 2000));
  end if;
  if length(coalesce(p_note, '')) > 4000 then
    perform private.fail('422', 'text_too_long', 'note', jsonb_build_object('most', 4000));
  end if;
end
$$;

create function private.register_prospect(
  p_id uuid, p_stop_id uuid, p_full_name text, p_phone text, p_consents public.consent_channel[], p_wording text,
  p_party_size integer, p_email text, p_language text, p_wished_city_id uuid, p_product public.product_kind,
  p_budget_mad bigint, p_note text, p_occurred_at timestamptz) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_occurred_at timestamptz := coalesce(p_occurred_at, private.now());
  v_stop public.stops;
  v_me uuid := private.my_staff_id();
  v_prospect_id uuid;
  v_agency_id uuid;
  v_lead public.leads;
  v_lead_id uuid;
  v_note text := private.tidy(p_note);
begin
  perform private.once(p_id);
  select e.lead_id into v_lead_id
  from public.visits v
  join public.lead_events e on e.visit_id = v.id
  where v.id = p_id and v.captured_by = v_me and v.stop_id = p_stop_id
  limit 1;
  if found then
    return private.registered(v_lead_id, p_id);
  end if;
  v_stop := private.capture_stop(p_stop_id, v_occurred_at);
  perform private.check_prospect(p_full_name, p_phone, p_email, p_budget_mad, p_consents, p_wording, p_note);

  v_prospect_id := private.recognise_prospect(p_full_name, p_phone, p_email, p_language);
  perform private.insert_visit(p_id, v_stop, coalesce(p_party_size, 1), v_prospect_id, v_occurred_at);
  insert into public.consents (prospect_id, channel, given_at, wording, visit_id, captured_by)
  select distinct v_prospect_id, c, v_occurred_at, p_wording, p_id, v_me
  from unnest(p_consents) c
  where c is not null
  on conflict (prospect_id, channel) where withdrawn_at is null do nothing;

  -- With no agency open in the kingdom the host's keeps it: a visitor's registration is never lost.
  v_agency_id := coalesce(private.route_lead(p_wished_city_id, v_stop.host_agency_id), v_stop.host_agency_id);

  -- A known person's project that this agency already works is told of the visit, not opened twice. The person's row is
  -- locked by now: two stops that register the same number at once come here one after the other.
  select * into v_lead
  from public.leads l
  where l.prospect_id = v_prospect_id and l.agency_id = v_agency_id and l.closed_at is null
  order by l.created_at desc
  limit 1
  for update;
  if found then
    v_lead_id := v_lead.id;
    -- What they look for by now is told beside what the agency has on file, which stays the agency's to change.
    insert into public.lead_events (lead_id, kind, actor_id, visit_id, changes)
    values (v_lead_id, 'visited', v_me, p_id, private.changes(
      to_jsonb(v_lead),
      to_jsonb(v_lead) || jsonb_strip_nulls(jsonb_build_object(
        'product', p_product,
        'wished_city_id', (select c.id from public.cities c where c.id = p_wished_city_id),
        'budget_mad', p_budget_mad)),
      array['product', 'wished_city_id', 'budget_mad']));
    if v_note <> '' then
      insert into public.notes (lead_id, body, author_id) values (v_lead_id, v_note, v_me);
    end if;
  else
    insert into public.leads
      (prospect_id, agency_id, source_visit_id, source_stop_id, product, wished_city_id, budget_mad, description, created_by,
        created_at, stage_entered_at)
    -- Born at the visit, also when the registration arrives late: visitors and leads of a day are of the same day.
    values (v_prospect_id, v_agency_id, p_id, p_stop_id, p_product, p_wished_city_id, p_budget_mad, v_note, v_me,
      least(v_occurred_at, private.now()), least(v_occurred_at, private.now()))
    returning id into v_lead_id;
  end if;
  return private.registered(v_lead_id, p_id);
end
$$;

create function private.registered(p_lead_id uuid, p_visit_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('visit_id', p_visit_id, 'lead_id', l.id, 'new_lead', l.source_visit_id = p_visit_id,
    'recognised', p.created_by <> private.my_staff_id() or p.created_at < v.created_at,
    'agency', jsonb_build_object('id', a.id, 'name_fr', a.name_fr, 'name_ar', a.name_ar))
  from public.leads l
  join public.prospects p on p.id = l.prospect_id
  join public.visits v on v.id = p_visit_id
  join public.agencies a on a.id = coalesce((
    -- The agency that had it then: a repeat tells nothing of the hands it went through since.
    select g.from_agency_id
    from public.lead_events e
    join public.lead_events later on later.lead_id = e.lead_id and later.seq > e.seq
    join public.assignments g on g.id = later.assignment_id
    where e.lead_id = l.id and e.visit_id = p_visit_id
    order by later.seq
    limit 1), l.agency_id)
  where l.id = p_lead_id
$$;

create function private.stop_counter(p_stop_id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_stop public.stops;
  v_today date;
begin
  select * into v_stop
  from public.stops s
  where s.id = p_stop_id and (s.id in (select private.posted_stop_ids()) or private.has_role('admin'));
  if not found then
    perform private.fail('404', 'stop_not_found', 'stop_id');
  end if;
  v_today := (private.now() at time zone v_stop.time_zone)::date;
  return jsonb_build_object(
    'stop_id', v_stop.id, 'today', v_today, 'target_visitors', v_stop.target_visitors,
    'state', case when v_today < v_stop.starts_on then 'not_begun' when v_today > v_stop.ends_on then 'ended' else 'open' end,
    'visitors', (select coalesce(sum(d.visitors), 0) from public.stop_hours d where d.stop_id = v_stop.id),
    'visitors_today', (select coalesce(sum(d.visitors), 0) from public.stop_hours d where d.stop_id = v_stop.id and d.day = v_today),
    'identified_today', (select coalesce(sum(d.identified_visitors), 0) from public.stop_hours d where d.stop_id = v_stop.id and d.day = v_today),
    'mine_today', (select coalesce(sum(v.party_size), 0) from public.visits v
      where v.stop_id = v_stop.id and v.day = v_today and v.captured_by = private.my_staff_id()));
end
$$;

create function public.register_visit(
  p_id uuid, p_stop_id uuid, p_party_size integer, p_occurred_at timestamptz default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.register_visit(p_id, p_stop_id, p_party_size, p_occurred_at)
$$;

create function public.undo_visit(p_id uuid) returns void
language sql security invoker set search_path = '' as $$
  select private.undo_visit(p_id)
$$;

create function public.register_prospect(
  p_id uuid, p_stop_id uuid, p_full_name text, p_phone text, p_consents public.consent_channel[], p_wording text,
  p_party_size integer default 1, p_email text default null, p_language text default 'fr',
  p_wished_city_id uuid default null, p_product public.product_kind default null, p_budget_mad bigint default null,
  p_note text default '', p_occurred_at timestamptz default null) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.register_prospect(p_id, p_stop_id, p_full_name, p_phone, p_consents, p_wording, p_party_size, p_email,
    p_language, p_wished_city_id, p_product, p_budget_mad, p_note, p_occurred_at)
$$;

create function public.stop_counter(p_stop_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.stop_counter(p_stop_id)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.register_visit(uuid, uuid, integer, timestamptz), public.register_visit(uuid, uuid, integer, timestamptz),
  private.undo_visit(uuid), public.undo_visit(uuid),
  private.register_prospect(uuid, uuid, text, text, public.consent_channel[], text, integer, text, text, uuid, public.product_kind, bigint, text, timestamptz),
  public.register_prospect(uuid, uuid, text, text, public.consent_channel[], text, integer, text, text, uuid, public.product_kind, bigint, text, timestamptz),
  private.stop_counter(uuid), public.stop_counter(uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on function private.capture_stop(uuid, timestamptz) is 'The stop a host may capture at for that moment; refuses not_allowed, stop_not_found, occurred_in_future, stop_not_begun, stop_ended.';
comment on function private.insert_visit(uuid, public.stops, integer, uuid, timestamptz) is 'Writes a visit; refuses id_taken, party_size_out_of_range.';
comment on function private.register_visit(uuid, uuid, integer, timestamptz) is 'Definer: visits are written by no one directly.';
comment on function private.undo_visit(uuid) is 'Definer: visits are deleted by no one directly.';
comment on function private.person_with(text) is 'The prospect a number leads to: who has it, or who turned out to be the one who had it; null when nobody.';
comment on function private.recognise_prospect(text, text, text, text) is 'The prospect this number leads to, locked, made if new; what is known of a known one is left as it is, and an e-mail address filled in where there was none.';
comment on function private.route_lead(uuid, uuid) is 'The open agency a new lead goes to: the wished city''s, else the host agency, else the first by code of the wished city''s region, of the host agency''s, of the kingdom; null when none is open.';
comment on function private.check_prospect(text, text, text, bigint, public.consent_channel[], text, text) is 'Refuses name_required, text_too_long, phone_invalid, email_invalid, budget_out_of_range, consent_required.';
comment on function private.register_prospect(uuid, uuid, text, text, public.consent_channel[], text, integer, text, text, uuid, public.product_kind, bigint, text, timestamptz) is 'Definer: a host writes persons only through it and learns nothing of known ones.';
comment on function private.registered(uuid, uuid) is 'What a host is told of a registration: the agency it went to then, and whether person and lead were new.';
comment on function private.stop_counter(uuid) is 'Definer: figures of a stop for hosts who do not see each other''s visits.';
comment on function public.register_visit(uuid, uuid, integer, timestamptz) is 'Counts an anonymous party of 1 to 60 at a stop. p_id is made by the device: a repeat counts once. Refuses not_allowed, stop_not_found, stop_not_begun, stop_ended, occurred_in_future, party_size_out_of_range, id_taken, required.';
comment on function public.undo_visit(uuid) is 'Takes back the caller''s own anonymous visit within 15 minutes; one that is gone already is no error. Refuses not_allowed, too_late_to_undo.';
comment on function public.register_prospect(uuid, uuid, text, text, public.consent_channel[], text, integer, text, text, uuid, public.product_kind, bigint, text, timestamptz) is 'Registers a visitor who leaves contact details: visit, person (recognised by E.164 number), consents, and a lead in the wished city''s agency, else the stop''s host agency, else another that is open. A known person''s open lead there is told of the visit instead: product, wished city and budget that differ stand in the changes of its event. p_note becomes a new lead''s description, or a note on the known one. p_id names the visit: a repeat changes nothing. Answers {visit_id, lead_id, new_lead, recognised, agency}. Refuses not_allowed, stop_not_found, stop_not_begun, stop_ended, occurred_in_future, party_size_out_of_range, id_taken, name_required, text_too_long, phone_invalid, email_invalid, budget_out_of_range, consent_required, required.';
comment on function public.stop_counter(uuid) is 'Figures of a stop for its counter: visitors in all, today, identified today, and the caller''s own. Refuses stop_not_found.';
