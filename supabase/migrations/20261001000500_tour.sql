-- The tour: editions, their caravans, the stops, and who is posted there.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.caravan_kind as enum ('open', 'limited_income', 'abroad');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.editions (
  id uuid primary key default gen_random_uuid(),
  number integer not null unique constraint editions_number_positive check (number > 0),
  year integer not null constraint editions_year_key unique constraint editions_year_range check (year between 2000 and 2100),
  theme_fr text not null constraint editions_theme_fr_length check (private.tidy(theme_fr) <> '' and length(theme_fr) <= 200),
  theme_ar text not null constraint editions_theme_ar_length check (private.tidy(theme_ar) <> '' and length(theme_ar) <= 200),
  theme_en text not null constraint editions_theme_en_length check (private.tidy(theme_en) <> '' and length(theme_en) <= 200),
  starts_on date not null,
  ends_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint editions_dates_in_order check (ends_on >= starts_on)
);

create table public.caravans (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references public.editions (id) on delete restrict,
  kind public.caravan_kind not null,
  starts_on date not null,
  ends_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint caravans_one_of_a_kind unique (edition_id, kind),
  constraint caravans_dates_in_order check (ends_on >= starts_on)
);

create table public.stops (
  id uuid primary key default gen_random_uuid(),
  caravan_id uuid not null references public.caravans (id) on delete restrict,
  position integer not null constraint stops_position_positive check (position > 0),
  city_id uuid not null references public.cities (id) on delete restrict,
  venue text not null default '' constraint stops_venue_length check (length(venue) <= 200),
  time_zone text not null,
  starts_on date not null,
  ends_on date not null,
  host_agency_id uuid not null references public.agencies (id) on delete restrict,
  target_visitors integer not null default 0 constraint stops_target_range check (target_visitors between 0 and 1000000),
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint stops_position_free unique (caravan_id, position),
  constraint stops_dates_in_order check (ends_on >= starts_on)
);

create table public.stop_postings (
  stop_id uuid not null references public.stops (id) on delete cascade,
  staff_id uuid not null references public.staff (id) on delete cascade,
  created_at timestamptz not null default private.now(),
  primary key (stop_id, staff_id)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index stops_city_id_idx on public.stops (city_id);
create index stops_host_agency_id_idx on public.stops (host_agency_id);
create index stop_postings_staff_id_idx on public.stop_postings (staff_id);

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_stops__check() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_caravan public.caravans;
begin
  if not exists (select from pg_catalog.pg_timezone_names z where z.name = new.time_zone) then
    perform private.fail('422', 'time_zone_unknown', 'time_zone');
  end if;
  -- Its days must not change before this stop's are saved: whoever changes them waits here, and then sees the stop.
  select * into v_caravan from public.caravans c where c.id = new.caravan_id for share;
  if new.starts_on < v_caravan.starts_on or new.ends_on > v_caravan.ends_on then
    perform private.fail('422', 'dates_outside_caravan', 'starts_on',
      jsonb_build_object('starts_on', v_caravan.starts_on, 'ends_on', v_caravan.ends_on));
  end if;
  return new;
end
$$;

create function private.tg_caravans__check() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_edition public.editions;
begin
  -- As a stop holds its caravan.
  select * into v_edition from public.editions e where e.id = new.edition_id for share;
  if new.starts_on < v_edition.starts_on or new.ends_on > v_edition.ends_on then
    perform private.fail('422', 'dates_outside_edition', 'starts_on',
      jsonb_build_object('starts_on', v_edition.starts_on, 'ends_on', v_edition.ends_on));
  end if;
  return new;
end
$$;

create function private.tg_editions__keep_caravans_inside() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from public.caravans c
    where c.edition_id = new.id and (c.starts_on < new.starts_on or c.ends_on > new.ends_on)
  ) then
    perform private.fail('422', 'dates_outside_edition', 'starts_on');
  end if;
  return new;
end
$$;

create function private.tg_caravans__keep_stops_inside() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from public.stops s
    where s.caravan_id = new.id and (s.starts_on < new.starts_on or s.ends_on > new.ends_on)
  ) then
    perform private.fail('422', 'dates_outside_caravan', 'starts_on');
  end if;
  return new;
end
$$;

create function private.tg_stop_postings__check() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.staff s where s.id = new.staff_id and s.role = 'host') then
    perform private.fail('422', 'posting_needs_host', 'staff_id');
  end if;
  return new;
end
$$;

create trigger editions_touch before update on public.editions for each row execute function private.tg_touch();
create trigger editions_keep_caravans_inside before update of starts_on, ends_on on public.editions
  for each row execute function private.tg_editions__keep_caravans_inside();
create trigger caravans_touch before update on public.caravans for each row execute function private.tg_touch();
create trigger caravans_check before insert or update of starts_on, ends_on, edition_id on public.caravans
  for each row execute function private.tg_caravans__check();
create trigger caravans_keep_stops_inside before update of starts_on, ends_on on public.caravans
  for each row execute function private.tg_caravans__keep_stops_inside();
create trigger stops_touch before update on public.stops for each row execute function private.tg_touch();
create trigger stops_check before insert or update of time_zone, starts_on, ends_on, caravan_id on public.stops
  for each row execute function private.tg_stops__check();
create trigger stop_postings_check before insert on public.stop_postings
  for each row execute function private.tg_stop_postings__check();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.editions enable row level security;
alter table public.caravans enable row level security;
alter table public.stops enable row level security;
alter table public.stop_postings enable row level security;

create policy "active staff read editions" on public.editions
  for select to authenticated using ((select private.is_active_staff()));
create policy "admin adds editions" on public.editions
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits editions" on public.editions
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin removes editions" on public.editions
  for delete to authenticated using ((select private.has_role('admin')));

create policy "active staff read caravans" on public.caravans
  for select to authenticated using ((select private.is_active_staff()));
create policy "admin adds caravans" on public.caravans
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits caravans" on public.caravans
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin removes caravans" on public.caravans
  for delete to authenticated using ((select private.has_role('admin')));

create policy "staff read stops, hosts those they are posted to" on public.stops
  for select to authenticated using (
    (select private.has_role('agent', 'agency_manager', 'regional_manager', 'directoire', 'admin'))
    or id = any (array(select private.posted_stop_ids())));
create policy "admin adds stops" on public.stops
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin edits stops" on public.stops
  for update to authenticated using ((select private.has_role('admin'))) with check ((select private.has_role('admin')));
create policy "admin removes stops" on public.stops
  for delete to authenticated using ((select private.has_role('admin')));

create policy "hosts read their postings, admin all" on public.stop_postings
  for select to authenticated using (
    staff_id = (select private.my_staff_id()) or (select private.has_role('admin')));
create policy "admin posts hosts" on public.stop_postings
  for insert to authenticated with check ((select private.has_role('admin')));
create policy "admin withdraws postings" on public.stop_postings
  for delete to authenticated using ((select private.has_role('admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.editions, public.caravans, public.stops, public.stop_postings from anon, authenticated;
grant select, delete on public.editions, public.caravans, public.stops, public.stop_postings to authenticated;
grant insert (id, number, year, theme_fr, theme_ar, theme_en, starts_on, ends_on) on public.editions to authenticated;
grant update (number, year, theme_fr, theme_ar, theme_en, starts_on, ends_on) on public.editions to authenticated;
grant insert (id, edition_id, kind, starts_on, ends_on) on public.caravans to authenticated;
grant update (starts_on, ends_on) on public.caravans to authenticated;
grant insert (id, caravan_id, position, city_id, venue, time_zone, starts_on, ends_on, host_agency_id, target_visitors)
  on public.stops to authenticated;
grant update (position, city_id, venue, time_zone, starts_on, ends_on, host_agency_id, target_visitors)
  on public.stops to authenticated;
grant insert (stop_id, staff_id) on public.stop_postings to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.caravan_kind is 'The three caravan types of an edition: open to everyone, households with limited income, Moroccans abroad.';
comment on table public.editions is 'A year''s tour with its theme.';
comment on column public.editions.id is 'Key; may be made by the client.';
comment on column public.editions.number is 'The 1st, 2nd, 3rd … edition.';
comment on column public.editions.year is 'Year of the tour; names the edition in a URL.';
comment on column public.editions.theme_fr is 'Theme in French.';
comment on column public.editions.theme_ar is 'Theme in Arabic.';
comment on column public.editions.theme_en is 'Theme in English.';
comment on column public.editions.starts_on is 'First day; no caravan begins before it.';
comment on column public.editions.ends_on is 'Last day; no caravan ends after it.';
comment on column public.editions.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.editions.created_at is 'When the row was made.';
comment on column public.editions.updated_at is 'When the row last changed.';
comment on table public.caravans is 'One of the three caravan types in an edition.';
comment on column public.caravans.id is 'Key; may be made by the client.';
comment on column public.caravans.edition_id is 'Edition it is part of.';
comment on column public.caravans.kind is 'Caravan type.';
comment on column public.caravans.starts_on is 'First day; no stop begins before it.';
comment on column public.caravans.ends_on is 'Last day; no stop ends after it.';
comment on column public.caravans.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.caravans.created_at is 'When the row was made.';
comment on column public.caravans.updated_at is 'When the row last changed.';
comment on table public.stops is 'A city and its days, in the order of the tour.';
comment on column public.stops.id is 'Key; may be made by the client.';
comment on column public.stops.caravan_id is 'Caravan that stops here.';
comment on column public.stops.position is 'Place in the caravan''s tour, from 1.';
comment on column public.stops.city_id is 'City of the stop.';
comment on column public.stops.venue is 'Square or place in the city.';
comment on column public.stops.time_zone is 'IANA time zone in which the stop''s days are counted.';
comment on column public.stops.starts_on is 'First day, in the stop''s time zone.';
comment on column public.stops.ends_on is 'Last day, in the stop''s time zone.';
comment on column public.stops.host_agency_id is 'Agency that receives leads whose wished city has none that is open.';
comment on column public.stops.target_visitors is 'Visitors hoped for over all its days; 0 for no target.';
comment on column public.stops.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.stops.created_at is 'When the row was made.';
comment on column public.stops.updated_at is 'When the row last changed.';
comment on table public.stop_postings is 'Which hosts work at which stop.';
comment on column public.stop_postings.stop_id is 'The stop.';
comment on column public.stop_postings.staff_id is 'The host.';
comment on column public.stop_postings.created_at is 'When the posting was made.';
comment on function private.tg_stops__check() is 'Refuses an unknown time zone (PT422 time_zone_unknown) and days outside the caravan''s (PT422 dates_outside_caravan).';
comment on function private.tg_caravans__check() is 'Refuses (PT422 dates_outside_edition) days outside the edition''s.';
comment on function private.tg_editions__keep_caravans_inside() is 'Refuses (PT422 dates_outside_edition) dates that would leave a caravan outside its edition.';
comment on function private.tg_caravans__keep_stops_inside() is 'Refuses (PT422 dates_outside_caravan) dates that would leave a stop outside its caravan.';
comment on function private.tg_stop_postings__check() is 'Refuses to post anyone but a host (PT422 posting_needs_host).';
