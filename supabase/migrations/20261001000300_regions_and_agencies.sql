-- Regions, cities and agencies: the kingdom as the group serves it.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.regions (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[A-Z]{2,4}$'),
  name_fr text not null check (length(name_fr) between 1 and 120),
  name_ar text not null check (length(name_ar) between 1 and 120)
);

create table public.agencies (
  id uuid primary key default gen_random_uuid(),
  code text not null unique constraint agencies_code_format check (code ~ '^[A-Z0-9-]{2,12}$'),
  region_id uuid not null references public.regions (id) on delete restrict,
  city_id uuid not null,
  name_fr text not null constraint agencies_name_fr_length check (private.tidy(name_fr) <> '' and length(name_fr) <= 120),
  name_ar text not null constraint agencies_name_ar_length check (private.tidy(name_ar) <> '' and length(name_ar) <= 120),
  phone text constraint agencies_phone_e164 check (phone ~ '^\+[1-9][0-9]{7,14}$'),
  active boolean not null default true,
  search_text text generated always as (private.normalize(code || ' ' || name_fr || ' ' || name_ar)) stored,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
);

create table public.cities (
  id uuid primary key default gen_random_uuid(),
  region_id uuid references public.regions (id) on delete restrict,
  country text not null check (country ~ '^[A-Z]{2}$'),
  name_fr text not null check (length(name_fr) between 1 and 120),
  name_ar text not null check (length(name_ar) between 1 and 120),
  time_zone text not null,
  agency_id uuid references public.agencies (id) on delete set null,
  latitude numeric(8, 5) not null check (latitude between -90 and 90),
  longitude numeric(8, 5) not null check (longitude between -180 and 180),
  unique (country, name_fr),
  constraint cities_region_in_morocco check ((region_id is not null) = (country = 'MA')),
  constraint cities_agency_in_morocco check (agency_id is null or country = 'MA')
);

alter table public.agencies
  add constraint agencies_city_id_fkey foreign key (city_id) references public.cities (id) on delete restrict;

-- Indexes -------------------------------------------------------------------------------------------------------------

create index agencies_region_id_idx on public.agencies (region_id);
create index agencies_city_id_idx on public.agencies (city_id);
create index cities_region_id_idx on public.cities (region_id);
create index cities_agency_id_idx on public.cities (agency_id);

-- Triggers ------------------------------------------------------------------------------------------------------------

create trigger agencies_touch before update on public.agencies for each row execute function private.tg_touch();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.regions enable row level security;
alter table public.agencies enable row level security;
alter table public.cities enable row level security;

create policy "active staff read regions" on public.regions
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read cities" on public.cities
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read agencies" on public.agencies
  for select to authenticated using ((select private.is_active_staff()));
create policy "admin adds agencies" on public.agencies
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits agencies" on public.agencies
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.regions, public.agencies, public.cities from anon, authenticated;
grant select on public.regions, public.agencies, public.cities to authenticated;
grant insert (id, code, region_id, city_id, name_fr, name_ar, phone, active) on public.agencies to authenticated;
grant update (code, region_id, city_id, name_fr, name_ar, phone, active) on public.agencies to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.regions is 'The 12 regions of the kingdom.';
comment on column public.regions.id is 'Key.';
comment on column public.regions.code is 'Short code, two to four capitals.';
comment on column public.regions.name_fr is 'Name in French (also shown in English).';
comment on column public.regions.name_ar is 'Name in Arabic.';
comment on table public.agencies is 'Sales offices; each works the leads routed to it.';
comment on column public.agencies.id is 'Key; may be made by the client.';
comment on column public.agencies.code is 'Short code people use.';
comment on column public.agencies.region_id is 'Region it belongs to; decides which regional manager sees it.';
comment on column public.agencies.city_id is 'City its office is in.';
comment on column public.agencies.name_fr is 'Name in French (also shown in English).';
comment on column public.agencies.name_ar is 'Name in Arabic.';
comment on column public.agencies.phone is 'Office number, E.164.';
comment on column public.agencies.active is 'A closed agency receives no leads; its own can be handed over, not worked.';
comment on column public.agencies.search_text is 'Code and names folded for searching.';
comment on column public.agencies.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.agencies.created_at is 'When the row was made.';
comment on column public.agencies.updated_at is 'When the row last changed.';
comment on table public.cities is 'Cities prospects wish for and stops are held in, at home and abroad.';
comment on column public.cities.id is 'Key.';
comment on column public.cities.region_id is 'Region, for cities in Morocco.';
comment on column public.cities.country is 'ISO 3166-1 alpha-2.';
comment on column public.cities.name_fr is 'Name in French (also shown in English).';
comment on column public.cities.name_ar is 'Name in Arabic.';
comment on column public.cities.time_zone is 'IANA time zone, proposed for a stop there.';
comment on column public.cities.agency_id is 'Agency that serves the city: a lead wishing for this city is routed to it.';
comment on column public.cities.latitude is 'Degrees north.';
comment on column public.cities.longitude is 'Degrees east.';
