-- Prospects as one list: who is likely to be on record twice, two made one and that undone, and what happened to a person.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.likely_duplicates (
  prospect_id uuid not null references public.prospects (id) on delete cascade,
  other_id uuid not null references public.prospects (id) on delete cascade
    constraint likely_duplicates_are_two check (other_id <> prospect_id),
  is_first boolean not null generated always as (prospect_id < other_id) stored,
  same_email boolean not null default false,
  same_number boolean not null default false,
  former_number boolean not null default false,
  name_likeness integer constraint likely_duplicates_name_likeness_range check (name_likeness between 0 and 100),
  strength integer not null default 0,
  found_at timestamptz not null default private.now(),
  dismissed_at timestamptz,
  dismissed_by uuid references public.staff (id) on delete set null,
  primary key (prospect_id, other_id)
);

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

create index prospects_email_key_idx on public.prospects (lower(email)) where email is not null;
create index prospects_national_number_idx on public.prospects (right(phone, 9));
create index prospects_name_idx on public.prospects using gin (name_key extensions.gin_trgm_ops)
  where city_id is not null;
create index lead_events_former_phone_idx on public.lead_events ((changes #>> '{phone,from}'))
  where changes #>> '{phone,from}' is not null;
create index likely_duplicates_other_id_idx on public.likely_duplicates (other_id);
create index likely_duplicates_dismissed_by_idx on public.likely_duplicates (dismissed_by) where dismissed_by is not null;
create index likely_duplicates_open_idx on public.likely_duplicates (strength desc, found_at desc, prospect_id, other_id)
  where is_first and dismissed_at is null;
create unique index prospect_merges_in_force_idx on public.prospect_merges (merged_id) where undone_at is null;
create index prospect_merges_kept_id_idx on public.prospect_merges (kept_id, merged_at desc);
create index prospect_merges_merged_id_idx on public.prospect_merges (merged_id);
create index prospect_merges_merged_by_idx on public.prospect_merges (merged_by);
create index prospect_merges_undone_by_idx on public.prospect_merges (undone_by) where undone_by is not null;
create index consents_ended_by_merge_id_idx on public.consents (ended_by_merge_id) where ended_by_merge_id is not null;

-- Views ---------------------------------------------------------------------------------------------------------------

create view public.prospect_rows with (security_invoker = true) as
select
  p.id, p.full_name, p.phone, p.email, p.language, p.city_id, p.version, p.created_at, p.updated_at, p.search_text,
  c.name_fr as city_name_fr, c.name_ar as city_name_ar,
  (select count(*) > 0 from public.consents a
    where a.prospect_id = p.id and a.channel = 'phone' and a.withdrawn_at is null) as phone_consent,
  (select count(*) > 0 from public.consents a
    where a.prospect_id = p.id and a.channel = 'messaging' and a.withdrawn_at is null) as messaging_consent,
  (select count(*) > 0 from public.consents a
    where a.prospect_id = p.id and a.channel = 'email' and a.withdrawn_at is null) as email_consent,
  (select count(*)::integer from public.leads l where l.prospect_id = p.id) as leads,
  (select count(*)::integer from public.leads l where l.prospect_id = p.id and l.closed_at is null) as open_leads,
  (select max(v.occurred_at) from public.visits v where v.prospect_id = p.id) as last_visit_at,
  (select count(*)::integer from public.likely_duplicates d where d.prospect_id = p.id and d.dismissed_at is null)
    as duplicates
from public.prospects p
left join public.cities c on c.id = p.city_id
-- Begun from the leads, of which the reader's agencies have their share, not from all the persons of the kingdom.
where p.id in (select l.prospect_id from public.leads l);

-- Functions: who looks like whom ----------------------------------------------------------------------------------------

create function private.match_prospect(p_id uuid) returns void
language plpgsql set search_path = '' set pg_trgm.similarity_threshold = '0.7' as $$
declare
  v_me public.prospects;
begin
  select * into v_me from public.prospects p where p.id = p_id;
  -- One order for all: two persons matched at once hold their common pairs one after the other.
  perform from public.likely_duplicates d
  where d.prospect_id = p_id or d.other_id = p_id
  order by d.prospect_id, d.other_id for update;
  with found as (
    select p.id, true as same_email, false as same_number, false as former_number, null::integer as name_likeness
    from public.prospects p where lower(p.email) = lower(v_me.email)
    union all
    -- Morocco, France, Spain and Belgium: nine digits behind the prefix, which is what is mistaken.
    select p.id, false, true, false, null from public.prospects p where right(p.phone, 9) = right(v_me.phone, 9)
    union all
    select l.prospect_id, false, false, true, null
    from public.lead_events e
    join public.leads l on l.id = e.lead_id
    where e.changes #>> '{phone,from}' = v_me.phone
    union all
    select p.id, false, false, true, null
    from public.leads l
    join public.lead_events e on e.lead_id = l.id and e.changes #>> '{phone,from}' is not null
    join public.prospects p on p.phone = e.changes #>> '{phone,from}'
    where l.prospect_id = p_id
    union all
    select p.id, false, false, false,
      round(100 * extensions.similarity(p.name_key, v_me.name_key))::integer
    from public.prospects p
    where p.city_id = v_me.city_id
      and p.name_key operator(extensions.%) v_me.name_key
  ),
  alike as (
    select f.id, bool_or(f.same_email) as same_email, bool_or(f.same_number) as same_number,
      bool_or(f.former_number) as former_number, max(f.name_likeness) as name_likeness
    from found f
    where f.id <> p_id and v_me.merged_into_id is null
    group by f.id
  ),
  -- Someone who is being changed right now is left to the change that is under way: no waiting for each other.
  others as materialized (
    select p.id from public.prospects p
    where p.id in (select a.id from alike a) and p.merged_into_id is null
    order by p.id for key share skip locked
  ),
  pairs as (
    select a.*, least(100, coalesce(a.name_likeness, 0) / 10
      + case when a.same_email or a.same_number or a.former_number then 80 else 0 end
      + case when a.same_email and a.same_number then 10 else 0 end) as strength
    from alike a join others o on o.id = a.id
  ),
  written as (
    insert into public.likely_duplicates as d
      (prospect_id, other_id, same_email, same_number, former_number, name_likeness, strength)
    select b.prospect_id, b.other_id, b.same_email, b.same_number, b.former_number, b.name_likeness, b.strength
    from (
      select p_id as prospect_id, p.id as other_id, p.* from pairs p
      union all
      select p.id, p_id, p.* from pairs p
    ) b
    order by b.prospect_id, b.other_id
    on conflict (prospect_id, other_id) do update set
      same_email = excluded.same_email, same_number = excluded.same_number, former_number = excluded.former_number,
      name_likeness = excluded.name_likeness, strength = excluded.strength
    where (d.same_email, d.same_number, d.former_number, d.name_likeness)
      is distinct from (excluded.same_email, excluded.same_number, excluded.former_number, excluded.name_likeness)
  )
  delete from public.likely_duplicates d
  where (d.prospect_id = p_id or d.other_id = p_id) and d.dismissed_at is null
    and not exists (select from alike a where a.id in (d.prospect_id, d.other_id));
end
$$;

create function private.tg_prospects__match() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.match_prospect(new.id);
  return null;
end
$$;

create function private.dismiss_duplicate(p_prospect_id uuid, p_other_id uuid, p_dismissed boolean) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not private.has_role('agent', 'agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if not private.reads_prospect(p_prospect_id) or not private.reads_prospect(p_other_id) then
    perform private.fail('404', 'prospect_not_found');
  end if;
  perform from public.likely_duplicates d
  where d.prospect_id in (p_prospect_id, p_other_id) and d.other_id in (p_prospect_id, p_other_id)
  order by d.prospect_id for update;
  update public.likely_duplicates d
  set dismissed_at = case when p_dismissed then private.now() end,
    dismissed_by = case when p_dismissed then private.my_staff_id() end
  where d.prospect_id in (p_prospect_id, p_other_id) and d.other_id in (p_prospect_id, p_other_id)
    and (d.dismissed_at is not null) <> p_dismissed;
end
$$;

-- Functions: two made one -------------------------------------------------------------------------------------------------

create function private.reads_prospect(p_id uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.leads l where l.prospect_id = p_id and l.agency_id in (select private.readable_agency_ids()))
$$;

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

create function public.dismiss_duplicate(p_prospect_id uuid, p_other_id uuid, p_dismissed boolean default true)
returns void
language sql security invoker set search_path = '' as $$
  select private.dismiss_duplicate(p_prospect_id, p_other_id, p_dismissed)
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

-- Triggers ------------------------------------------------------------------------------------------------------------

-- After "log", which writes down the number that an edit takes away.
create trigger prospects_match after insert or update of full_name, phone, email, city_id, merged_into_id on public.prospects
  for each row execute function private.tg_prospects__match();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.likely_duplicates enable row level security;
alter table public.prospect_merges enable row level security;

create policy "a pair is read by who reads both" on public.likely_duplicates
  for select to authenticated using (
    exists (select from public.leads l where l.prospect_id = likely_duplicates.prospect_id
      and l.agency_id = any (array(select private.readable_agency_ids())))
    and exists (select from public.leads l where l.prospect_id = likely_duplicates.other_id
      and l.agency_id = any (array(select private.readable_agency_ids()))));

-- Undone, it tells of two persons again.
create policy "a merge is read with the person it made" on public.prospect_merges
  for select to authenticated using (
    exists (select from public.leads l where l.prospect_id = prospect_merges.kept_id
      and l.agency_id = any (array(select private.readable_agency_ids())))
    and (undone_at is null or exists (select from public.leads l where l.prospect_id = prospect_merges.merged_id
      and l.agency_id = any (array(select private.readable_agency_ids())))));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.likely_duplicates, public.prospect_merges, public.prospect_rows from anon, authenticated;
grant select on public.likely_duplicates, public.prospect_merges, public.prospect_rows to authenticated;
grant execute on function
  private.merge_prospects(uuid, uuid, uuid, integer, integer, jsonb),
  public.merge_prospects(uuid, uuid, uuid, integer, integer, jsonb),
  private.undo_merge(uuid, uuid), public.undo_merge(uuid, uuid),
  private.dismiss_duplicate(uuid, uuid, boolean), public.dismiss_duplicate(uuid, uuid, boolean),
  public.prospect_history(uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.likely_duplicates is 'Persons who look like the same one, a row each way round, kept by trigger; and the pairs of which somebody said that they are two.';
comment on column public.likely_duplicates.prospect_id is 'The person.';
comment on column public.likely_duplicates.other_id is 'Whom they look like.';
comment on column public.likely_duplicates.is_first is 'True for one of a pair''s two rows, so that a list of pairs names each once.';
comment on column public.likely_duplicates.same_email is 'Both have this address, whatever the case.';
comment on column public.likely_duplicates.same_number is 'Both numbers have the same nine last digits behind another country''s prefix.';
comment on column public.likely_duplicates.former_number is 'One has the number that an edit took from the other.';
comment on column public.likely_duplicates.name_likeness is 'How alike the names are, in percent, of two in the same city; null when they are not.';
comment on column public.likely_duplicates.strength is 'How likely, 0 to 100: orders the suggestions.';
comment on column public.likely_duplicates.found_at is 'When it was first seen.';
comment on column public.likely_duplicates.dismissed_at is 'When somebody said that they are two persons; null while it is a suggestion.';
comment on column public.likely_duplicates.dismissed_by is 'Who said so.';
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
comment on view public.prospect_rows is 'Persons who have a lead the reader sees, with what a list shows: what they agreed to, their leads and visits, how many likely duplicates.';
comment on function private.match_prospect(uuid) is 'Writes whom a person looks like: same address, same national number, a former number, a like name in the same city. A pair that two changes make at the same moment is found by the next one.';
comment on function private.tg_prospects__match() is 'Looks again whom a person looks like.';
comment on function private.dismiss_duplicate(uuid, uuid, boolean) is 'Definer: suggestions are written by no one directly; checks that the caller reads both.';
comment on function private.reads_prospect(uuid) is 'Whether the caller reads a lead of the person.';
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
comment on function public.dismiss_duplicate(uuid, uuid, boolean) is 'Says that two who look alike are two persons, or takes that back. Refuses not_allowed, prospect_not_found.';
comment on function public.prospect_history(uuid) is 'What happened to a person''s record, newest first, one line an edit however many leads it was told to, with merges and their undoing.';
