-- Two prospects made one, that undone within 30 days, and what happened to a person's record.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.prospect_merges (
  id uuid primary key,
  kept_id uuid not null references public.prospects (id) on delete cascade,
  merged_id uuid not null references public.prospects (id) on delete cascade,
  fields jsonb not null default '{}',
  snapshot jsonb not null,
  moved jsonb not null,
  merged_by uuid references public.staff (id) on delete set null,
  merged_at timestamptz not null default private.now(),
  undo_until timestamptz not null,
  undo_id uuid constraint prospect_merges_undo_id_key unique,
  undone_by uuid references public.staff (id) on delete set null,
  undone_at timestamptz
);

alter table public.consents
  add column ended_by_merge_id uuid references public.prospect_merges (id) on delete set null;

-- Indexes -------------------------------------------------------------------------------------------------------------

create unique index prospect_merges_in_force_idx on public.prospect_merges (merged_id) where undone_at is null;
create index prospect_merges_kept_id_idx on public.prospect_merges (kept_id, merged_at desc);
create index prospect_merges_merged_id_idx on public.prospect_merges (merged_id);
create index prospect_merges_merged_by_idx on public.prospect_merges (merged_by);
create index prospect_merges_undone_by_idx on public.prospect_merges (undone_by) where undone_by is not null;
create index consents_ended_by_merge_id_idx on public.consents (ended_by_merge_id) where ended_by_merge_id is not null;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.identity_of(p_prospect public.prospects) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('full_name', p_prospect.full_name, 'phone', p_prospect.phone, 'email', p_prospect.email,
    'language', p_prospect.language, 'city_id', p_prospect.city_id)
$$;

create function private.set_identity(p_id uuid, p_identity jsonb) returns void
language sql volatile set search_path = '' as $$
  update public.prospects
  set full_name = p_identity ->> 'full_name', phone = p_identity ->> 'phone', email = p_identity ->> 'email',
    language = p_identity ->> 'language', city_id = (p_identity ->> 'city_id')::uuid
  where id = p_id
$$;

create function private.no_number(p_id uuid) returns text
language sql immutable set search_path = '' as $$
  select '+999' || lpad((abs(hashtextextended(p_id::text, 0)) % 100000000000)::text, 11, '0')
$$;

-- Holds both persons and their leads, and says whether the caller may make them one or two again.
create function private.hold_prospects(p_ids uuid[]) returns void
language plpgsql set search_path = '' as $$
declare
  v_beyond jsonb;
begin
  perform from public.prospects p where p.id = any (p_ids) order by p.id for update;
  perform from public.leads l where l.prospect_id = any (p_ids) order by l.id for update;
  select jsonb_agg(jsonb_build_object('name_fr', a.name_fr, 'name_ar', a.name_ar) order by a.name_fr)
  into v_beyond
  from public.agencies a
  where a.id in (select l.agency_id from public.leads l where l.prospect_id = any (p_ids))
    and a.id not in (select private.readable_agency_ids());
  if v_beyond is not null then
    perform private.fail('403', 'merge_out_of_reach', '', jsonb_build_object('agencies', v_beyond));
  end if;
  -- Where one agency of theirs has closed the others may go on; where all have, nobody works these persons.
  if not exists (
    select from public.leads l
    where l.prospect_id = any (p_ids) and l.agency_id in (select private.writable_agency_ids())
  ) then
    perform private.fail('409', 'agency_inactive');
  end if;
end
$$;

create function private.end_doubled_consents(p_merge public.prospect_merges) returns void
language sql volatile set search_path = '' as $$
  with both_of_them as (
    select c.id, c.channel, c.given_at, c.withdrawn_at,
      -- The last no of the two; a consent that a merge put aside was no refusal.
      max(c.withdrawn_at) filter (where c.ended_by_merge_id is null) over (partition by c.channel) as refused_at,
      row_number() over (partition by c.channel, c.withdrawn_at is null order by c.given_at desc, c.id) as place
    from public.consents c
    where c.prospect_id in (p_merge.kept_id, p_merge.merged_id)
  )
  update public.consents c
  set withdrawn_at = greatest(b.given_at, case when b.refused_at >= b.given_at then b.refused_at else private.now() end),
    ended_by_merge_id = p_merge.id
  from both_of_them b
  where b.id = c.id and b.withdrawn_at is null and (b.place > 1 or b.refused_at >= b.given_at)
$$;

create function private.revive_consents(p_merge public.prospect_merges) returns void
language sql volatile set search_path = '' as $$
  update public.consents c
  set withdrawn_at = null, ended_by_merge_id = null
  where c.ended_by_merge_id = p_merge.id
    and not exists (select from public.consents o
      where o.prospect_id = c.prospect_id and o.channel = c.channel and o.withdrawn_at is null)
    -- A no said since was said for both.
    and not exists (select from public.consents o
      where o.prospect_id in (p_merge.kept_id, p_merge.merged_id) and o.channel = c.channel
        and o.ended_by_merge_id is null and o.withdrawn_at >= p_merge.merged_at)
$$;

create function private.move_what_is_theirs(p_from_id uuid, p_to_id uuid, p_moved jsonb) returns void
language sql volatile set search_path = '' as $$
  update public.leads l set prospect_id = p_to_id
  where l.prospect_id = p_from_id and p_moved -> 'leads' ? l.id::text;
  update public.visits v set prospect_id = p_to_id
  where v.prospect_id = p_from_id and p_moved -> 'visits' ? v.id::text;
  update public.consents c set prospect_id = p_to_id
  where c.prospect_id = p_from_id and p_moved -> 'consents' ? c.id::text;
$$;

create function private.tell_leads(
  p_kind public.lead_event_kind, p_merge public.prospect_merges, p_kept jsonb, p_merged jsonb) returns void
language sql volatile set search_path = '' as $$
  insert into public.lead_events (lead_id, kind, actor_id, changes)
  select l.id, p_kind, private.my_staff_id(),
    case when p_merge.moved -> 'leads' ? l.id::text
      then jsonb_build_object('with', p_kept ->> 'full_name') || case p_kind
        when 'merged' then private.changes(p_merged, p_kept, array['full_name', 'phone', 'email', 'language', 'city_id'])
        else private.changes(p_kept, p_merged, array['full_name', 'phone', 'email', 'language', 'city_id']) end
      else jsonb_build_object('with', p_merged ->> 'full_name') end
  from public.leads l
  where l.prospect_id in (p_merge.kept_id, p_merge.merged_id)
  order by l.id
$$;

create function private.merge_answer(p_merge public.prospect_merges) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', p_merge.id, 'kept_id', p_merge.kept_id, 'merged_id', p_merge.merged_id,
    'undo_until', p_merge.undo_until, 'undone_at', p_merge.undone_at,
    'leads', jsonb_array_length(p_merge.moved -> 'leads'), 'visits', jsonb_array_length(p_merge.moved -> 'visits'),
    'consents', jsonb_array_length(p_merge.moved -> 'consents'))
$$;

create function private.merge_prospects(
  p_id uuid, p_keep_id uuid, p_merge_id uuid, p_keep_version integer, p_merge_version integer, p_fields jsonb)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_fields jsonb := coalesce(p_fields, '{}');
  v_merge public.prospect_merges;
  v_kept public.prospects;
  v_merged public.prospects;
  v_after jsonb;
begin
  perform private.once(p_id);
  select * into v_merge from public.prospect_merges m where m.id = p_id;
  if v_merge.merged_by = private.my_staff_id() and v_merge.kept_id = p_keep_id and v_merge.merged_id = p_merge_id
    and v_merge.fields = v_fields then
    return private.merge_answer(v_merge);
  end if;
  if not private.has_role('agent', 'agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if v_merge.id is not null then
    perform private.fail('409', 'id_taken');
  end if;
  if p_keep_id = p_merge_id then
    perform private.fail('422', 'same_prospect');
  end if;
  if jsonb_typeof(v_fields) <> 'object' or exists (
    select from jsonb_each_text(v_fields) f
    where f.key not in ('full_name', 'phone', 'email', 'language', 'city_id')
      or coalesce(f.value, '') not in ('kept', 'merged')
  ) then
    perform private.fail('422', 'choice_unknown', 'fields');
  end if;
  if not private.reads_prospect(p_keep_id) or not private.reads_prospect(p_merge_id) then
    perform private.fail('404', 'prospect_not_found');
  end if;
  perform private.hold_prospects(array[p_keep_id, p_merge_id]);
  select * into v_kept from public.prospects p where p.id = p_keep_id;
  select * into v_merged from public.prospects p where p.id = p_merge_id;
  if v_kept.version is distinct from p_keep_version or v_merged.version is distinct from p_merge_version
    or v_kept.merged_into_id is not null or v_merged.merged_into_id is not null then
    perform private.fail('409', 'stale', '', jsonb_build_object('kept', to_jsonb(v_kept), 'merged', to_jsonb(v_merged)));
  end if;

  v_after := private.identity_of(v_kept) || coalesce((
    select jsonb_object_agg(f.key, private.identity_of(v_merged) -> f.key)
    from jsonb_each_text(v_fields) f where f.value = 'merged'), '{}');
  insert into public.prospect_merges
    (id, kept_id, merged_id, fields, snapshot, moved, merged_by, merged_at, undo_until)
  values (p_id, p_keep_id, p_merge_id, v_fields,
    jsonb_build_object('kept', private.identity_of(v_kept), 'merged', private.identity_of(v_merged), 'after', v_after),
    jsonb_build_object(
      'leads', coalesce((select jsonb_agg(l.id) from public.leads l where l.prospect_id = p_merge_id), '[]'),
      'visits', coalesce((select jsonb_agg(v.id) from public.visits v where v.prospect_id = p_merge_id), '[]'),
      'consents', coalesce((select jsonb_agg(c.id) from public.consents c where c.prospect_id = p_merge_id), '[]')),
    private.my_staff_id(), private.now(), private.now() + interval '30 days')
  returning * into v_merge;

  -- Both numbers stay known: the one that was not chosen stays with the row that is put aside.
  update public.prospects
  set phone = case when v_after ->> 'phone' = v_merged.phone then private.no_number(p_id) else v_merged.phone end,
    merged_into_id = p_keep_id
  where id = p_merge_id;
  -- Before anything moves: what changes of the kept person is told to the leads they had.
  perform private.set_identity(p_keep_id, v_after);
  if v_after ->> 'phone' = v_merged.phone then
    update public.prospects set phone = v_kept.phone where id = p_merge_id;
  end if;
  perform private.end_doubled_consents(v_merge);
  perform private.move_what_is_theirs(p_merge_id, p_keep_id, v_merge.moved);
  perform private.tell_leads('merged', v_merge, v_after, private.identity_of(v_merged));
  return private.merge_answer(v_merge);
end
$$;

create function private.undo_merge(p_id uuid, p_merge_id uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_merge public.prospect_merges;
  v_kept public.prospects;
  v_theirs jsonb;
  v_back jsonb;
begin
  perform private.once(p_id);
  select * into v_merge from public.prospect_merges m where m.id = p_merge_id for update;
  if v_merge.undo_id = p_id and v_merge.undone_by = private.my_staff_id() then
    return private.undo_answer(v_merge);
  end if;
  if not private.has_role('agent', 'agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if exists (select from public.prospect_merges m where m.undo_id = p_id) then
    perform private.fail('409', 'id_taken');
  end if;
  if v_merge.id is null or not private.reads_prospect(v_merge.kept_id) then
    perform private.fail('404', 'merge_not_found');
  end if;
  perform private.hold_prospects(array[v_merge.kept_id, v_merge.merged_id]);
  if v_merge.undone_at is not null then
    perform private.fail('409', 'merge_undone');
  end if;
  if private.now() > v_merge.undo_until then
    perform private.fail('409', 'merge_too_old', '', jsonb_build_object('undo_until', v_merge.undo_until));
  end if;

  select * into v_kept from public.prospects p where p.id = v_merge.kept_id;
  v_theirs := v_merge.snapshot -> 'merged';
  -- What the merge gave to the kept person goes back; what was corrected since stays.
  select jsonb_object_agg(f.key, case when f.value = v_merge.snapshot -> 'after' -> f.key
    then v_merge.snapshot -> 'kept' -> f.key else f.value end)
  into v_back
  from jsonb_each(private.identity_of(v_kept)) f;
  if v_back ->> 'phone' = v_theirs ->> 'phone' or exists (
    select from public.prospects p
    where p.phone = v_theirs ->> 'phone' and p.id not in (v_merge.kept_id, v_merge.merged_id)
  ) then
    perform private.fail('409', 'merged_number_taken');
  end if;

  perform private.move_what_is_theirs(v_merge.kept_id, v_merge.merged_id, v_merge.moved);
  update public.prospects set phone = private.no_number(p_id) where id = v_merge.merged_id;
  perform private.set_identity(v_merge.kept_id, v_back);
  update public.prospects set phone = v_theirs ->> 'phone', merged_into_id = null where id = v_merge.merged_id;
  perform private.revive_consents(v_merge);
  update public.prospect_merges
  set undo_id = p_id, undone_by = private.my_staff_id(), undone_at = private.now()
  where id = p_merge_id
  returning * into v_merge;
  perform private.tell_leads('merge_undone', v_merge, v_back, v_theirs);
  return private.undo_answer(v_merge);
exception
  -- Somebody registered with it in between.
  when unique_violation then
    perform private.fail('409', 'merged_number_taken');
end
$$;

create function private.undo_answer(p_merge public.prospect_merges) returns jsonb
language sql stable set search_path = '' as $$
  select private.merge_answer(p_merge) || jsonb_build_object(
    'stayed_leads', (select count(*) from public.leads l
      where l.prospect_id = p_merge.kept_id and l.created_at > p_merge.merged_at and l.created_at <= p_merge.undone_at),
    'stayed_visits', (select count(*) from public.visits v
      where v.prospect_id = p_merge.kept_id and v.created_at > p_merge.merged_at and v.created_at <= p_merge.undone_at))
$$;

create function public.merge_prospects(
  p_id uuid, p_keep_id uuid, p_merge_id uuid, p_keep_version integer, p_merge_version integer, p_fields jsonb default '{}')
returns jsonb
language sql security invoker set search_path = '' as $$
  select private.merge_prospects(p_id, p_keep_id, p_merge_id, p_keep_version, p_merge_version, p_fields)
$$;

create function public.undo_merge(p_id uuid, p_merge_id uuid) returns jsonb
language sql security invoker set search_path = '' as $$
  select private.undo_merge(p_id, p_merge_id)
$$;

create function public.prospect_history(p_prospect_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with lines as (
    -- Each lead tells of an edit; the person was edited once.
    select distinct on (e.occurred_at, e.actor_id, e.changes)
      e.id, 'edited' as kind, e.occurred_at, e.actor_id, e.changes
    from public.leads l
    join public.lead_events e on e.lead_id = l.id
    where l.prospect_id = p_prospect_id and e.kind = 'edited'
      and e.changes ?| array['full_name', 'phone', 'email', 'language', 'city_id']
    union all
    select m.id, 'merged', m.merged_at, m.merged_by,
      jsonb_build_object('with', m.snapshot -> case when m.kept_id = p_prospect_id then 'merged' else 'kept' end -> 'full_name')
    from public.prospect_merges m
    where p_prospect_id in (m.kept_id, m.merged_id)
    union all
    select m.undo_id, 'merge_undone', m.undone_at, m.undone_by,
      jsonb_build_object('with', m.snapshot -> case when m.kept_id = p_prospect_id then 'merged' else 'kept' end -> 'full_name')
    from public.prospect_merges m
    where p_prospect_id in (m.kept_id, m.merged_id) and m.undone_at is not null
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'occurred_at', t.occurred_at,
    'actor', s.full_name, 'changes', t.changes) order by t.occurred_at desc, t.kind), '[]')
  from (select * from lines order by occurred_at desc limit 200) t
  left join public.staff s on s.id = t.actor_id
$$;

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.prospect_merges enable row level security;

-- Undone, it tells of two persons again.
create policy "a merge is read with the person it made" on public.prospect_merges
  for select to authenticated using (
    exists (select from public.leads l where l.prospect_id = prospect_merges.kept_id
      and l.agency_id = any (array(select private.readable_agency_ids())))
    and (undone_at is null or exists (select from public.leads l where l.prospect_id = prospect_merges.merged_id
      and l.agency_id = any (array(select private.readable_agency_ids())))));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.prospect_merges from anon, authenticated;
grant select on public.prospect_merges to authenticated;
grant execute on function
  private.merge_prospects(uuid, uuid, uuid, integer, integer, jsonb),
  public.merge_prospects(uuid, uuid, uuid, integer, integer, jsonb),
  private.undo_merge(uuid, uuid), public.undo_merge(uuid, uuid),
  public.prospect_history(uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.prospect_merges is 'Two persons made one: what they were, what moved, who did it, and whether it was undone.';
comment on column public.prospect_merges.id is 'Key, made by the client.';
comment on column public.prospect_merges.kept_id is 'The person who goes on.';
comment on column public.prospect_merges.merged_id is 'The person put aside; their row keeps a number by which they are recognised.';
comment on column public.prospect_merges.fields is 'Per field whose value was chosen: kept or merged; kept when not named.';
comment on column public.prospect_merges.snapshot is 'Name, number, address, language and city: of the kept and the merged person before, and of the one after.';
comment on column public.prospect_merges.moved is 'Keys of the leads, visits and consents that went from the merged to the kept person.';
comment on column public.prospect_merges.merged_by is 'Who did it.';
comment on column public.prospect_merges.merged_at is 'When.';
comment on column public.prospect_merges.undo_until is 'Until when it can be undone: 30 days.';
comment on column public.prospect_merges.undo_id is 'Made by the client who undid it, so that a repeat is recognised.';
comment on column public.prospect_merges.undone_by is 'Who undid it.';
comment on column public.prospect_merges.undone_at is 'When it was undone; null while in force.';
comment on column public.consents.ended_by_merge_id is 'Merge that put it aside: the same was agreed to later, or refused, under the other record. Withdrawn by nobody.';
comment on function private.identity_of(public.prospects) is 'What is chosen field by field in a merge.';
comment on function private.set_identity(uuid, jsonb) is 'Writes what identity_of read.';
comment on function private.no_number(uuid) is 'A number that no country gives, held while two persons swap theirs.';
comment on function private.hold_prospects(uuid[]) is 'Locks the persons, then their leads; refuses merge_out_of_reach (detail: the agencies) when one has a lead the caller does not read, agency_inactive when all their agencies have closed.';
comment on function private.end_doubled_consents(public.prospect_merges) is 'Leaves one consent in force a channel, the latest, and none that either person refused after giving it.';
comment on function private.revive_consents(public.prospect_merges) is 'Takes back what end_doubled_consents did, unless the channel was refused since.';
comment on function private.move_what_is_theirs(uuid, uuid, jsonb) is 'Moves the leads, visits and consents named that are still with one person to another.';
comment on function private.tell_leads(public.lead_event_kind, public.prospect_merges, jsonb, jsonb) is 'Writes merged or merge_undone on each lead of both; changes has "with", and what is new for the leads that moved.';
comment on function private.merge_answer(public.prospect_merges) is 'A merge as an answer: who, until when it can be undone, how much moved.';
comment on function private.undo_answer(public.prospect_merges) is 'An undone merge as an answer, with how much came in meanwhile and stays with the kept person.';
comment on function private.merge_prospects(uuid, uuid, uuid, integer, integer, jsonb) is 'Definer: nobody moves leads, visits or consents from person to person directly; checks reach and versions itself.';
comment on function private.undo_merge(uuid, uuid) is 'Definer: as merge_prospects.';
comment on function public.merge_prospects(uuid, uuid, uuid, integer, integer, jsonb) is 'Makes two persons one: leads, visits and consents go to the kept one, the other''s number stays known, every lead is told. p_fields says per field (full_name, phone, email, language, city_id) whether the kept or the merged value wins. For who reads all their leads. A repeat by the same caller changes nothing. Answers {id, kept_id, merged_id, undo_until, undone_at, leads, visits, consents}. Refuses not_allowed, same_prospect, choice_unknown, prospect_not_found, merge_out_of_reach, agency_inactive, stale (detail {kept, merged}), id_taken, required.';
comment on function public.undo_merge(uuid, uuid) is 'Makes them two again within 30 days: what moved and is still there goes back, what came in since stays with the kept person and is counted in the answer (stayed_leads, stayed_visits). Refuses not_allowed, merge_not_found, merge_out_of_reach, agency_inactive, merge_undone, merge_too_old, merged_number_taken, id_taken, required.';
comment on function public.prospect_history(uuid) is 'What happened to a person''s record, newest first, one line an edit however many leads it was told to, with merges and their undoing.';
