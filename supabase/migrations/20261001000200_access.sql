-- Access: who is asking, and which agencies, stops and colleagues they reach. Policies ask only these helpers.
-- What reads staff, agencies or postings is security definer, because the policies of these ask it back; each returns the
-- caller's set and takes no row, so that a policy evaluates it once a statement. An inactive or unknown account gets the
-- empty set.

create type public.staff_role as enum ('host', 'agent', 'agency_manager', 'regional_manager', 'directoire', 'admin');

-- The tables come in the next files; bodies are checked when they first run.
set check_function_bodies = off;

create function private.my_staff_id() returns uuid
language sql stable security definer set search_path = '' as $$
  select s.id from public.staff s where s.user_id = (select auth.uid()) and s.active
$$;

create function private.my_role() returns public.staff_role
language sql stable security definer set search_path = '' as $$
  select s.role from public.staff s where s.user_id = (select auth.uid()) and s.active
$$;

create function private.is_active_staff() returns boolean
language sql stable set search_path = '' as $$
  select private.my_staff_id() is not null
$$;

create function private.has_role(variadic p_roles public.staff_role[]) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(private.my_role() = any (p_roles), false)
$$;

create function private.my_region_id() returns uuid
language sql stable security definer set search_path = '' as $$
  select coalesce(s.region_id, a.region_id)
  from public.staff s
  left join public.agencies a on a.id = s.agency_id
  where s.user_id = (select auth.uid()) and s.active
    and s.role in ('agent', 'agency_manager', 'regional_manager')
$$;

create function private.readable_agency_ids() returns setof uuid
language sql stable security definer rows 10 set search_path = '' as $$
  select a.id
  from public.staff s
  join public.agencies a on
    (s.role in ('agent', 'agency_manager') and a.id = s.agency_id)
    or (s.role = 'regional_manager' and a.region_id = s.region_id)
    or s.role = 'admin'
  where s.user_id = (select auth.uid()) and s.active
$$;

create function private.writable_agency_ids() returns setof uuid
language sql stable security definer rows 10 set search_path = '' as $$
  select a.id
  from public.agencies a
  where a.active and a.id in (select private.readable_agency_ids())
$$;

create function private.posted_stop_ids() returns setof uuid
language sql stable security definer rows 10 set search_path = '' as $$
  select p.stop_id
  from public.stop_postings p
  join public.staff s on s.id = p.staff_id
  where s.user_id = (select auth.uid()) and s.active and s.role = 'host'
$$;

set check_function_bodies = on;

grant execute on function
  private.my_staff_id(), private.my_role(), private.is_active_staff(), private.has_role(public.staff_role[]),
  private.my_region_id(), private.readable_agency_ids(), private.writable_agency_ids(), private.posted_stop_ids()
to authenticated;

comment on type public.staff_role is 'What a person does in the product; decides what they see.';
comment on function private.my_staff_id() is 'The caller''s active staff profile, or null.';
comment on function private.my_role() is 'The caller''s role, or null without an active profile.';
comment on function private.is_active_staff() is 'Whether the caller has an active staff profile.';
comment on function private.has_role(public.staff_role[]) is 'Whether the caller is active and has one of these roles.';
comment on function private.my_region_id() is 'The region of an agent, agency manager or regional manager; null for everyone else.';
comment on function private.readable_agency_ids() is 'Agencies whose leads and persons the caller may see: the own one, the region''s, or all for admin; none for host and directoire.';
comment on function private.writable_agency_ids() is 'Readable agencies that are active: leads of a closed agency can be looked at and handed over, not worked.';
comment on function private.posted_stop_ids() is 'Stops a host is posted to; none for other roles.';
