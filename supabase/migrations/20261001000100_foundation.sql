-- Foundation: schemas, extensions, closed defaults, the clock and the small helpers every domain uses.

-- Schemas and extensions ----------------------------------------------------------------------------------------------

create schema if not exists extensions;
create schema if not exists private;

create extension if not exists pgcrypto with schema extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists unaccent with schema extensions;
create extension if not exists fuzzystrmatch with schema extensions;

-- What a page asks takes milliseconds: compiling it first would take longer than answering it.
do $$ begin execute format('alter database %I set jit = off', current_database()); end $$;

comment on schema private is 'Helpers and rules behind the API. Never exposed: clients reach it only through policies and through the functions of the same name in public.';

-- Closed by default: each domain grants what its roles need, one by one. ----------------------------------------------

alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke execute on functions from anon, authenticated;
revoke create on schema public from public;
grant usage on schema public to anon, authenticated;
grant usage on schema private, extensions to authenticated;

-- Tables --------------------------------------------------------------------------------------------------------------

create table private.demo_clock (
  only_row boolean primary key default true check (only_row),
  today date not null,
  ahead interval not null default '0'
);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.now() returns timestamptz
language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(
    (select (d.today + (now() at time zone 'Africa/Casablanca' + d.ahead)::time) at time zone 'Africa/Casablanca'
     from private.demo_clock d),
    now());
end
$$;

create function private.fail(p_status text, p_key text, p_field text default '', p_detail jsonb default '{}')
returns void
language plpgsql immutable set search_path = '' as $$
begin
  raise exception using
    errcode = 'PT' || p_status, message = p_key, hint = coalesce(p_field, ''), detail = coalesce(p_detail, '{}')::text;
end
$$;

create function private.tidy(p_text text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select btrim(coalesce(p_text, ''), E' \t\n\r\f\u00A0\u202F\u200B\u200E\u200F')
$$;

create function private.is_short_name(p_text text) returns boolean
language sql immutable parallel safe set search_path = '' as $$
  select private.tidy(p_text) <> '' and length(p_text) <= 60
$$;

create function private.normalize(p_text text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select translate(
    lower(extensions.unaccent('extensions.unaccent'::regdictionary, coalesce(p_text, ''))),
    -- Letters to letters, digits to digits; the marks at the end to nothing.
    'أإآٱىةؤئیکگڭڤ' || '٠١٢٣٤٥٦٧٨٩' || '۰۱۲۳۴۵۶۷۸۹' || E'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640',
    'اااايهوييكككف' || '0123456789' || '0123456789')
$$;

create function private.containing(p_text text) returns text
language sql immutable parallel safe set search_path = '' as $$
  select '%' || regexp_replace(private.normalize(p_text), '([\\%_])', '\\\1', 'g') || '%'
$$;

create function private.once(p_id uuid) returns void
language plpgsql volatile set search_path = '' as $$
begin
  if p_id is null then
    perform private.fail('422', 'required', 'id');
  end if;
  perform pg_advisory_xact_lock(hashtextextended(p_id::text, 0));
end
$$;

create function private.event_id() returns uuid
language sql volatile set search_path = '' as $$
  select coalesce(nullif(current_setting('escale.event_id', true), '')::uuid, gen_random_uuid())
$$;

create function private.tg_touch() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.updated_at := private.now();
  new.version := old.version + 1;
  return new;
end
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function private.now() to authenticated;
grant execute on function private.tidy(text), private.is_short_name(text), private.normalize(text), private.containing(text) to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table private.demo_clock is 'One row on the demo tour, none in production: the fixed day that private.now() reports.';
comment on column private.demo_clock.only_row is 'Keeps the table at one row.';
comment on column private.demo_clock.today is 'The day of the demo, in Africa/Casablanca.';
comment on column private.demo_clock.ahead is 'How far the demo''s time of day is ahead of the real one: none, but for tests, which begin in the morning.';
comment on function private.now() is 'The moment the product lives in: now(), or on the demo its fixed day with the running time of day.';
comment on function private.fail(text, text, text, jsonb) is 'Refuses with SQLSTATE PT<status>; message = key of the registry in supabase/README.md, hint = field, detail = JSON.';
comment on function private.tidy(text) is 'Text without the white space, line ends and invisible marks around it; the empty text for null.';
comment on function private.is_short_name(text) is 'Whether a text can be the name of a choice in lists and forms: 1 to 60 characters, not only white space. Labels are shorter, and say so themselves.';
comment on function private.normalize(text) is 'Text for searching: lower case, no accents, Arabic letter variants, vowel signs and digits folded.';
comment on function private.containing(text) is 'Pattern for LIKE on folded text: what was typed, anywhere, taken literally.';
comment on function private.once(uuid) is 'Two sendings of one id at once: the second waits here and finds the first done. Refuses required without an id.';
comment on function private.event_id() is 'Id for the next timeline event: the one a function was called with, so that a repeat is recognised, else a new one.';
comment on function private.tg_touch() is 'Before update: bumps version and updated_at, which no client may write.';
