-- Access: who is asking, and which agencies, stops, visits and persons they reach. Policies ask only these helpers.
-- They are plpgsql, which keeps its plan for the connection: a body in SQL would be planned anew each time it is asked.
-- What reads staff, agencies or postings is security definer, because the policies of these ask it back; each returns the
-- caller's set and takes no row, so that a policy evaluates it once a statement. An inactive or unknown account gets the
-- empty set.

create type public.staff_role as enum ('host', 'agent', 'agency_manager', 'regional_manager', 'directoire', 'admin');

-- The tables come in the next files; bodies are checked when they first run.
set check_function_bodies = off;

create function private.my_staff_id() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select s.id from public.staff s where s.user_id = (select auth.uid()) and s.active);
end
$$;

create function private.my_role() returns public.staff_role
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select s.role from public.staff s where s.user_id = (select auth.uid()) and s.active);
end
$$;

create function private.is_active_staff() returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.staff s where s.user_id = (select auth.uid()) and s.active);
end
$$;

create function private.has_role(variadic p_roles public.staff_role[]) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from public.staff s where s.user_id = (select auth.uid()) and s.active and s.role = any (p_roles));
end
$$;

create function private.my_region_id() returns uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select coalesce(s.region_id, a.region_id)
    from public.staff s
    left join public.agencies a on a.id = s.agency_id
    where s.user_id = (select auth.uid()) and s.active
      and s.role in ('agent', 'agency_manager', 'regional_manager'));
end
$$;

create function private.readable_agency_ids() returns setof uuid
language plpgsql stable security definer rows 10 set search_path = '' as $$
declare
  v_me record;
begin
  select s.role, s.agency_id, s.region_id into v_me
  from public.staff s
  where s.user_id = (select auth.uid()) and s.active;
  -- A role at a time: nearly all who ask have one agency, and no other is looked at.
  if v_me.role in ('agent', 'agency_manager') then
    if v_me.agency_id is not null then
      return next v_me.agency_id;
    end if;
  elsif v_me.role = 'regional_manager' then
    return query select a.id from public.agencies a where a.region_id = v_me.region_id;
  elsif v_me.role = 'admin' then
    return query select a.id from public.agencies a;
  end if;
end
$$;

create function private.writable_agency_ids() returns setof uuid
language plpgsql stable security definer rows 10 set search_path = '' as $$
begin
  return query
    select a.id
    from public.agencies a
    where a.active and a.id in (select private.readable_agency_ids());
end
$$;

create function private.posted_stop_ids() returns setof uuid
language plpgsql stable security definer rows 10 set search_path = '' as $$
begin
  return query
    select p.stop_id
    from public.stop_postings p
    join public.staff s on s.id = p.staff_id
    where s.user_id = (select auth.uid()) and s.active and s.role = 'host';
end
$$;

create function private.captured_prospect_ids() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select p.id
    from public.visits v
    join public.prospects p on p.id = v.prospect_id and p.created_by = v.captured_by and p.version = 1
    where v.captured_by = (select private.my_staff_id()) and v.stop_id in (select private.posted_stop_ids());
end
$$;

create function private.captured_consent_ids() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select c.id
    from public.visits v
    join public.consents c on c.visit_id = v.id and c.captured_by = v.captured_by
    where v.captured_by = (select private.my_staff_id()) and v.stop_id in (select private.posted_stop_ids());
end
$$;

set check_function_bodies = on;

grant execute on function
  private.my_staff_id(), private.my_role(), private.is_active_staff(), private.has_role(public.staff_role[]),
  private.my_region_id(), private.readable_agency_ids(), private.writable_agency_ids(), private.posted_stop_ids(),
  private.captured_prospect_ids(), private.captured_consent_ids()
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
comment on function private.captured_prospect_ids() is 'Persons a host registered at stops they are posted to and nobody has edited since; none for other roles.';
comment on function private.captured_consent_ids() is 'Consents a host captured at these stops.';
