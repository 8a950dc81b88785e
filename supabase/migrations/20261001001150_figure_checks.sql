-- The figures checked every night: what the rollups say against the rows themselves, and a flag where they differ.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.figure_checks (
  id uuid primary key default gen_random_uuid(),
  checked_at timestamptz not null default private.now(),
  differences integer not null constraint figure_checks_differences_range check (differences >= 0),
  rollups jsonb not null default '{}'
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index figure_checks_checked_at_idx on public.figure_checks (checked_at desc);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.check_figures() returns integer
language plpgsql set search_path = '' as $$
declare
  v_rollups jsonb;
  v_differences integer;
begin
  select coalesce(jsonb_object_agg(e.rollup, e.differences), '{}'), coalesce(sum(e.differences), 0)
  into v_rollups, v_differences
  from (select r.rollup, count(*) as differences from private.rollup_errors() r group by 1) e;
  insert into public.figure_checks (differences, rollups) values (v_differences, v_rollups);
  delete from public.figure_checks c where c.checked_at < private.now() - interval '1 year';
  return v_differences;
end
$$;

-- Nightly where the database has a clock of its own, as Supabase does; elsewhere whoever runs it calls the function.
do $$
begin
  if current_setting('shared_preload_libraries', true) like '%pg_cron%'
    and current_setting('cron.database_name', true) = current_database() then
    create extension if not exists pg_cron;
    perform cron.schedule('check_figures', '30 2 * * *', 'select private.check_figures()');
  end if;
end
$$;

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.figure_checks enable row level security;

create policy "admin reads how the figures were checked" on public.figure_checks
  for select to authenticated using ((select private.has_role('admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.figure_checks from anon, authenticated;
grant select on public.figure_checks to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.figure_checks is 'When the rollups were compared with the rows they count, and how many of their rows differed; kept for a year.';
comment on column public.figure_checks.id is 'Key.';
comment on column public.figure_checks.checked_at is 'When it was done.';
comment on column public.figure_checks.differences is 'Rows that differ; anything but 0 is a fault to be looked into, and repaired by private.recount_rollups().';
comment on column public.figure_checks.rollups is 'How many rows of which rollup.';
comment on function private.check_figures() is 'Compares the rollups with the rows they count, keeps what was found and returns how many rows differ. Nightly by pg_cron where there is one.';
