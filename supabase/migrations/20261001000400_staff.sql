-- Staff: people with an account, a role, and an agency or a region.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.staff (
  id uuid primary key default gen_random_uuid(),
  user_id uuid unique references auth.users (id) on delete set null,
  email text not null constraint staff_email_key unique
    constraint staff_email_format check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254),
  full_name text not null constraint staff_full_name_length check (private.tidy(full_name) <> '' and length(full_name) <= 120),
  role public.staff_role not null,
  agency_id uuid references public.agencies (id) on delete restrict,
  region_id uuid references public.regions (id) on delete restrict,
  active boolean not null default true,
  locale text not null default 'fr' check (locale in ('fr', 'ar', 'en')),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  search_text text generated always as (private.normalize(full_name || ' ' || email)) stored,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint staff_place_fits_role check (
    case
      when role in ('host', 'agent', 'agency_manager') then agency_id is not null and region_id is null
      when role = 'regional_manager' then region_id is not null and agency_id is null
      else agency_id is null and region_id is null
    end)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index staff_agency_id_idx on public.staff (agency_id);
create index staff_region_id_idx on public.staff (region_id);
create index staff_active_admins_idx on public.staff (role) where active;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.save_preferences(p_locale text, p_theme text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if not private.is_active_staff() then
    perform private.fail('403', 'not_allowed');
  end if;
  update public.staff
  set locale = coalesce(p_locale, locale), theme = coalesce(p_theme, theme)
  where id = private.my_staff_id()
    and (locale, theme) is distinct from (coalesce(p_locale, locale), coalesce(p_theme, theme));
end
$$;

create function public.save_preferences(p_locale text default null, p_theme text default null) returns void
language sql security invoker set search_path = '' as $$
  select private.save_preferences(p_locale, p_theme)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_staff__keep_an_admin() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- One lock for all: two admins demoting each other at once must not both succeed.
  perform pg_advisory_xact_lock(hashtext('staff.keep_an_admin'));
  -- One who has no account yet cannot sign in, and may never.
  if not exists (
    select from public.staff s where s.role = 'admin' and s.active and s.user_id is not null and s.id <> old.id
  ) then
    perform private.fail('409', 'last_admin', 'role');
  end if;
  return coalesce(new, old);
end
$$;

create function private.tg_staff__link_account() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.user_id is null then
    select u.id into new.user_id
    from auth.users u
    where lower(u.email) = new.email and u.email_confirmed_at is not null
      and not exists (select from public.staff s where s.user_id = u.id)
    limit 1;
  end if;
  return new;
end
$$;

create function private.tg_users__link_staff() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Only a confirmed address: whoever signs up with somebody else's gets nothing.
  update public.staff s
  set user_id = new.id
  where s.email = lower(new.email) and s.user_id is null and new.email_confirmed_at is not null
    and not exists (select from public.staff other where other.user_id = new.id);
  return new;
end
$$;

create trigger staff_touch before update on public.staff for each row execute function private.tg_touch();
create trigger staff_link_account before insert or update of email on public.staff
  for each row execute function private.tg_staff__link_account();
create trigger staff_keep_an_admin before update of role, active on public.staff
  for each row when (old.role = 'admin' and old.active and (new.role <> 'admin' or not new.active))
  execute function private.tg_staff__keep_an_admin();
create trigger users_link_staff after insert or update on auth.users
  for each row execute function private.tg_users__link_staff();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.staff enable row level security;

create policy "staff read themselves and their colleagues" on public.staff
  for select to authenticated using (
    id = (select private.my_staff_id())
    or agency_id = any (array(select private.readable_agency_ids()))
    or region_id = (select private.my_region_id())
    or (select private.has_role('admin')));
create policy "admin adds staff" on public.staff
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits staff" on public.staff
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.staff from anon, authenticated;
grant select (id, email, full_name, role, agency_id, region_id, active, locale, theme, search_text, version, created_at, updated_at)
  on public.staff to authenticated;
grant insert (id, email, full_name, role, agency_id, region_id, active) on public.staff to authenticated;
grant update (email, full_name, role, agency_id, region_id, active) on public.staff to authenticated;
grant execute on function private.save_preferences(text, text), public.save_preferences(text, text) to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.staff is 'Staff profiles. A profile is made by an admin and linked to the account that confirms its e-mail address.';
comment on column public.staff.id is 'Key; may be made by the client.';
comment on column public.staff.user_id is 'The account, once linked; not readable through the API.';
comment on column public.staff.email is 'Work address, lower case; the account that confirms it is linked to this profile.';
comment on column public.staff.full_name is 'Name shown to colleagues.';
comment on column public.staff.role is 'What the person does; decides what they see.';
comment on column public.staff.agency_id is 'Agency of a host, agent or agency manager.';
comment on column public.staff.region_id is 'Region of a regional manager.';
comment on column public.staff.active is 'An inactive person sees nothing.';
comment on column public.staff.locale is 'Language of the interface: fr, ar or en.';
comment on column public.staff.theme is 'Light, dark or as the system says.';
comment on column public.staff.search_text is 'Name and address folded for searching.';
comment on column public.staff.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.staff.created_at is 'When the row was made.';
comment on column public.staff.updated_at is 'When the row last changed.';
comment on function private.save_preferences(text, text) is 'Definer: a person may change these two columns of the own profile and nothing else.';
comment on function public.save_preferences(text, text) is 'Keeps the caller''s language and theme; null leaves one as it is. Refuses not_allowed.';
comment on function private.tg_staff__keep_an_admin() is 'Refuses (PT409 last_admin) to demote or deactivate the last active admin who has an account.';
comment on function private.tg_staff__link_account() is 'Links a new or readdressed profile to an account that already confirmed the address.';
comment on function private.tg_users__link_staff() is 'Links an account to the profile with its confirmed address.';
