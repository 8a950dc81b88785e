-- Prospects, their visits and their consents. Who may read a person is decided through leads: see the leads file.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.consent_channel as enum ('phone', 'messaging', 'email');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.prospects (
  id uuid primary key default gen_random_uuid(),
  full_name text not null constraint prospects_full_name_length check (private.tidy(full_name) <> '' and length(full_name) <= 120),
  phone text not null constraint prospects_phone_key unique
    constraint prospects_phone_e164 check (phone ~ '^\+[1-9][0-9]{7,14}$'),
  email text constraint prospects_email_format check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254),
  language text not null default 'fr' check (language in ('fr', 'ar', 'en')),
  city_id uuid references public.cities (id) on delete set null,
  merged_into_id uuid references public.prospects (id) on delete restrict
    constraint prospects_not_merged_into_itself check (merged_into_id <> id),
  name_key text generated always as (private.normalize(full_name)) stored,
  search_text text generated always as (private.normalize(full_name || ' ' || phone || ' ' || coalesce(email, ''))) stored,
  created_by uuid not null references public.staff (id) on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
);

create table public.visits (
  id uuid primary key,
  stop_id uuid not null references public.stops (id) on delete restrict,
  party_size integer not null constraint visits_party_size_range check (party_size between 1 and 60),
  prospect_id uuid references public.prospects (id) on delete set null,
  occurred_at timestamptz not null,
  day date not null,
  hour smallint not null constraint visits_hour_range check (hour between 0 and 23),
  captured_by uuid not null references public.staff (id) on delete restrict,
  created_at timestamptz not null default private.now()
);

create table public.consents (
  id uuid primary key default gen_random_uuid(),
  prospect_id uuid not null references public.prospects (id) on delete cascade,
  channel public.consent_channel not null,
  given_at timestamptz not null default private.now(),
  wording text not null constraint consents_wording_length check (length(wording) between 1 and 2000),
  visit_id uuid references public.visits (id) on delete set null,
  captured_by uuid not null references public.staff (id) on delete restrict,
  withdrawn_at timestamptz,
  constraint consents_withdrawn_after_given check (withdrawn_at >= given_at)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index prospects_city_id_idx on public.prospects (city_id);
create index prospects_merged_into_id_idx on public.prospects (merged_into_id) where merged_into_id is not null;
create index prospects_created_by_idx on public.prospects (created_by);
create index prospects_search_text_idx on public.prospects using gin (search_text extensions.gin_trgm_ops);
create index visits_stop_id_day_idx on public.visits (stop_id, day);
create index visits_prospect_id_idx on public.visits (prospect_id) where prospect_id is not null;
create index visits_captured_by_idx on public.visits (captured_by, occurred_at desc);
create unique index consents_one_in_force_idx on public.consents (prospect_id, channel) where withdrawn_at is null;
create index consents_prospect_id_idx on public.consents (prospect_id);
create index consents_visit_id_idx on public.consents (visit_id);
create index consents_captured_by_idx on public.consents (captured_by);

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_visits__set_day() returns trigger
language plpgsql set search_path = '' as $$
begin
  select (new.occurred_at at time zone s.time_zone)::date, extract(hour from new.occurred_at at time zone s.time_zone)
  into new.day, new.hour
  from public.stops s where s.id = new.stop_id;
  return new;
end
$$;

create function private.tg_stops__redate_visits() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.visits set occurred_at = occurred_at where stop_id = new.id;
  return null;
end
$$;

create function private.tg_stops__keep_visits_inside() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from public.visits v
    where v.stop_id = new.id
      and (v.occurred_at at time zone new.time_zone)::date not between new.starts_on and new.ends_on
  ) then
    perform private.fail('409', 'stop_has_visits_outside', 'starts_on');
  end if;
  return new;
end
$$;

create trigger prospects_touch before update on public.prospects for each row execute function private.tg_touch();
create trigger visits_set_day before insert or update of occurred_at, stop_id on public.visits
  for each row execute function private.tg_visits__set_day();
create trigger stops_keep_visits_inside before update of starts_on, ends_on, time_zone on public.stops
  for each row execute function private.tg_stops__keep_visits_inside();
create trigger stops_redate_visits after update of time_zone on public.stops
  for each row when (old.time_zone <> new.time_zone) execute function private.tg_stops__redate_visits();

-- Row-level security: enabled here; the policies stand in the leads file ------------------------------------------------

alter table public.prospects enable row level security;
alter table public.visits enable row level security;
alter table public.consents enable row level security;

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.prospects, public.visits, public.consents from anon, authenticated;
grant select on public.prospects, public.visits, public.consents to authenticated;
grant update (full_name, phone, email, language, city_id) on public.prospects to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.consent_channel is 'A way a prospect agreed to be contacted: by phone, by WhatsApp/SMS, by e-mail.';
comment on table public.prospects is 'People who left contact details, recognised by their phone number.';
comment on column public.prospects.id is 'Key.';
comment on column public.prospects.full_name is 'Name as the person gave it, in any script.';
comment on column public.prospects.phone is 'E.164; one prospect a number.';
comment on column public.prospects.email is 'E-mail address, if left.';
comment on column public.prospects.language is 'Language to address the person in: fr, ar or en.';
comment on column public.prospects.city_id is 'City the person lives in, if said.';
comment on column public.prospects.merged_into_id is 'The person this one turned out to be; the row stays so that its number is known, has no leads and is read by nobody. Changed by merge_prospects and undo_merge only.';
comment on column public.prospects.name_key is 'Name folded for comparing.';
comment on column public.prospects.search_text is 'Name, number and address folded for searching.';
comment on column public.prospects.created_by is 'Who registered the person.';
comment on column public.prospects.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.prospects.created_at is 'When the row was made.';
comment on column public.prospects.updated_at is 'When the row last changed.';
comment on table public.visits is 'Arrivals at a stop''s counter: a party of n people, identified (linked to a prospect) or anonymous.';
comment on column public.visits.id is 'Made by the device, so that sending twice counts once.';
comment on column public.visits.stop_id is 'The stop.';
comment on column public.visits.party_size is 'People who came together, 1 to 60.';
comment on column public.visits.prospect_id is 'The person who left contact details; null for an anonymous visit.';
comment on column public.visits.occurred_at is 'Moment of the arrival.';
comment on column public.visits.day is 'Day of the arrival in the stop''s own time zone; set by trigger.';
comment on column public.visits.hour is 'The hour it began in, 0 to 23, in the stop''s own time zone; set by the database.';
comment on column public.visits.captured_by is 'Host who counted it.';
comment on column public.visits.created_at is 'When the row reached the database.';
comment on table public.consents is 'What a prospect agreed to, when, where and under which wording; withdrawable.';
comment on column public.consents.id is 'Key.';
comment on column public.consents.prospect_id is 'The person.';
comment on column public.consents.channel is 'Way of contact agreed to.';
comment on column public.consents.given_at is 'When it was given.';
comment on column public.consents.wording is 'The words the person agreed to.';
comment on column public.consents.visit_id is 'Visit at which it was given.';
comment on column public.consents.captured_by is 'Who noted it.';
comment on column public.consents.withdrawn_at is 'When it was withdrawn; null while in force.';
comment on function private.tg_visits__set_day() is 'Sets day and hour from occurred_at in the stop''s time zone.';
comment on function private.tg_stops__redate_visits() is 'A stop that moves to another time zone has its visits'' days set again.';
comment on function private.tg_stops__keep_visits_inside() is 'Refuses (PT409 stop_has_visits_outside) days that would leave captured visits outside the stop.';
