-- Saved figures: a page of figures with its filters under a name, each person's own; one of them is where the figures begin.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.figure_views (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null default private.my_staff_id() references public.staff (id) on delete cascade,
  name text not null constraint figure_views_name_length check (private.tidy(name) <> '' and length(name) <= 60),
  name_key text not null generated always as (lower(private.tidy(name))) stored,
  path text not null constraint figure_views_path_check
    check (path in ('/figures', '/figures/stops', '/figures/agencies', '/figures/caravans', '/figures/editions')),
  params text not null default '' constraint figure_views_params_length check (length(params) <= 4000),
  is_start boolean not null default false,
  start_of uuid generated always as (case when is_start then owner_id end) stored,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint figure_views_name_free unique (owner_id, name_key),
  constraint figure_views_one_start unique (start_of)
);

-- Functions -----------------------------------------------------------------------------------------------------------

create function public.set_start_figures(p_view_id uuid default null) returns void
language plpgsql security invoker set search_path = '' as $$
begin
  update public.figure_views v set is_start = false
  where v.owner_id = (select private.my_staff_id()) and v.is_start and v.id is distinct from p_view_id;
  update public.figure_views v set is_start = true
  where v.owner_id = (select private.my_staff_id()) and not v.is_start and v.id = p_view_id;
end
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_figure_views__limit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from public.figure_views v where v.owner_id = new.owner_id) >= 50 then
    perform private.fail('409', 'too_many_views', '', jsonb_build_object('most', 50));
  end if;
  return new;
end
$$;

create trigger figure_views_limit before insert on public.figure_views
  for each row execute function private.tg_figure_views__limit();
create trigger figure_views_touch before update on public.figure_views for each row execute function private.tg_touch();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.figure_views enable row level security;

create policy "everyone reads the figures they saved" on public.figure_views
  for select to authenticated using (owner_id = (select private.my_staff_id()));
create policy "who reads figures saves them" on public.figure_views
  for insert to authenticated with check (owner_id = (select private.my_staff_id())
    and (select private.has_role('agency_manager', 'regional_manager', 'directoire', 'admin')));
create policy "everyone changes the figures they saved" on public.figure_views
  for update to authenticated
  using (owner_id = (select private.my_staff_id())) with check (owner_id = (select private.my_staff_id()));
create policy "everyone deletes the figures they saved" on public.figure_views
  for delete to authenticated using (owner_id = (select private.my_staff_id()));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.figure_views from anon, authenticated;
grant select, delete on public.figure_views to authenticated;
grant insert (id, name, path, params) on public.figure_views to authenticated;
grant update (name, path, params, is_start) on public.figure_views to authenticated;
grant execute on function public.set_start_figures(uuid) to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.figure_views is 'A page of figures and its filters under a name; its owner''s alone.';
comment on column public.figure_views.id is 'Key; may be made by the client.';
comment on column public.figure_views.owner_id is 'Who saved it.';
comment on column public.figure_views.name is 'Name, one of a kind among its owner''s.';
comment on column public.figure_views.name_key is 'The name as it is compared: without case and spaces around.';
comment on column public.figure_views.path is 'The page.';
comment on column public.figure_views.params is 'Its address, as a query string without the edition: filters, order, what is compared.';
comment on column public.figure_views.is_start is 'Whether the figures begin with it.';
comment on column public.figure_views.start_of is 'The owner, where the figures begin with it: one a person.';
comment on column public.figure_views.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.figure_views.created_at is 'When the row was made.';
comment on column public.figure_views.updated_at is 'When the row last changed.';
comment on function public.set_start_figures(uuid) is 'The saved figures the caller''s figures begin with; null, or some that are not theirs, for none.';
comment on function private.tg_figure_views__limit() is 'Refuses (PT409 too_many_views) a person''s fifty-first.';
