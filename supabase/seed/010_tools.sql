-- The demo tour. Given by the field: the 12 regions, the editions' order and themes, the three caravan types, the order of
-- the open caravan's stops with Casablanca's days and its last day in Oujda, and the caravan abroad from September to early
-- December through 14 cities of France, Spain and Belgium. Everything else is plausible demo data: the other stops, days
-- and venues, the agencies, the first edition's theme, and every person, number and figure. No real person is meant.
--
-- Nothing here is drawn at random: each choice is a hash of a key, so that every load gives the same rows. The files build
-- on each other and share the schema "seed", which the last one drops.

create schema seed;

insert into private.demo_clock (today) values ('2026-10-02');

-- The time of day runs on from whenever one looks, so nothing of the demo's own day has happened yet: it is the visitor's.
create function seed.cutoff() returns timestamptz language sql immutable as $$
  select timestamptz '2026-10-02 00:00+01'
$$;

-- 0 … p_n - 1, the same for the same key.
create function seed.roll(p_key text, p_n integer) returns integer language sql immutable as $$
  select ((hashtextextended(p_key, 0) & 9223372036854775807) % p_n)::integer
$$;

create function seed.id(p_key text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(p_key) placing '4' from 13 for 1) placing 'a' from 17 for 1)::uuid
$$;

create function seed.pick(p_from text[], p_key text) returns text language sql immutable as $$
  select p_from[1 + seed.roll(p_key, array_length(p_from, 1))]
$$;

-- Offices are closed at the weekend.
create function seed.office_day(p_day date) returns date language sql immutable as $$
  select p_day + case extract(isodow from p_day) when 6 then 2 when 7 then 1 else 0 end
$$;

-- A moment of an office day; a later step of the same day comes at a later hour.
create function seed.office_moment(p_day date, p_step integer, p_key text) returns timestamptz language sql stable as $$
  select (seed.office_day(p_day) + time '08:30' + make_interval(mins => p_step * 70 + seed.roll(p_key, 60)))
    at time zone 'Africa/Casablanca'
$$;

-- Rows are written as they ended up, with their history beside them: the rules that write history stay out of the way.
alter table public.staff disable trigger user;
alter table public.stops disable trigger user;
alter table public.stop_postings disable trigger user;
alter table public.prospects disable trigger user;
alter table public.visits disable trigger user;
alter table public.leads disable trigger user;
alter table public.notes disable trigger user;
alter table public.lead_events disable trigger user;
alter table public.follow_ups disable trigger user;
alter table public.assignments disable trigger user;
