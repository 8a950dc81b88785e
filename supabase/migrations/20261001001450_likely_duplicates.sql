-- Prospects as one list, and who of them is likely to be on record twice.

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

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.reads_prospect(p_id uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.leads l where l.prospect_id = p_id and l.agency_id in (select private.readable_agency_ids()))
$$;

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

create function public.dismiss_duplicate(p_prospect_id uuid, p_other_id uuid, p_dismissed boolean default true)
returns void
language sql security invoker set search_path = '' as $$
  select private.dismiss_duplicate(p_prospect_id, p_other_id, p_dismissed)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

-- After "log", which writes down the number that an edit takes away.
create trigger prospects_match after insert or update of full_name, phone, email, city_id, merged_into_id on public.prospects
  for each row execute function private.tg_prospects__match();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.likely_duplicates enable row level security;

create policy "a pair is read by who reads both" on public.likely_duplicates
  for select to authenticated using (
    exists (select from public.leads l where l.prospect_id = likely_duplicates.prospect_id
      and l.agency_id = any (array(select private.readable_agency_ids())))
    and exists (select from public.leads l where l.prospect_id = likely_duplicates.other_id
      and l.agency_id = any (array(select private.readable_agency_ids()))));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.likely_duplicates, public.prospect_rows from anon, authenticated;
grant select on public.likely_duplicates, public.prospect_rows to authenticated;
grant execute on function
  private.dismiss_duplicate(uuid, uuid, boolean), public.dismiss_duplicate(uuid, uuid, boolean)
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
comment on view public.prospect_rows is 'Persons who have a lead the reader sees, with what a list shows: what they agreed to, their leads and visits, how many likely duplicates.';
comment on function private.match_prospect(uuid) is 'Writes whom a person looks like: same address, same national number, a former number, a like name in the same city. A pair that two changes make at the same moment is found by the next one.';
comment on function private.tg_prospects__match() is 'Looks again whom a person looks like.';
comment on function private.dismiss_duplicate(uuid, uuid, boolean) is 'Definer: suggestions are written by no one directly; checks that the caller reads both.';
comment on function private.reads_prospect(uuid) is 'Whether the caller reads a lead of the person.';
comment on function public.dismiss_duplicate(uuid, uuid, boolean) is 'Says that two who look alike are two persons, or takes that back. Refuses not_allowed, prospect_not_found.';
