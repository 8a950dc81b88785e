-- Saved views: how somebody reads the leads, under a name; and how each person's list looks.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.saved_views (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null default private.my_staff_id() references public.staff (id) on delete cascade,
  agency_id uuid references public.agencies (id) on delete cascade,
  name text not null constraint saved_views_name_length check (private.tidy(name) <> '' and length(name) <= 60),
  params text not null default '' constraint saved_views_params_length check (length(params) <= 4000),
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
);

create table public.lead_list_settings (
  staff_id uuid primary key default private.my_staff_id() references public.staff (id) on delete cascade,
  columns text constraint lead_list_settings_columns_length check (length(columns) between 1 and 1000),
  density text not null default 'compact' constraint lead_list_settings_density_check
    check (density in ('compact', 'comfortable')),
  default_view_id uuid references public.saved_views (id) on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create unique index saved_views_owner_name_idx on public.saved_views (owner_id, lower(private.tidy(name)));
create index saved_views_agency_id_idx on public.saved_views (agency_id) where agency_id is not null;
create index lead_list_settings_default_view_id_idx on public.lead_list_settings (default_view_id);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.shared_view_agency_ids() returns setof uuid
language sql stable set search_path = '' as $$
  select a from private.readable_agency_ids() a where private.has_role('agent', 'agency_manager')
$$;

create function public.lead_views() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select jsonb_build_object(
    'columns', (select s.columns from public.lead_list_settings s where s.staff_id = (select private.my_staff_id())),
    'density', (select s.density from public.lead_list_settings s where s.staff_id = (select private.my_staff_id())),
    'default_view_id', (
      select s.default_view_id from public.lead_list_settings s
      where s.staff_id = (select private.my_staff_id())
        and exists (select from public.saved_views v where v.id = s.default_view_id)),
    'views', coalesce((
      select jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'params', v.params,
        'agency_id', v.agency_id, 'version', v.version,
        'mine', v.owner_id = (select private.my_staff_id()), 'owner_name', s.full_name)
        order by lower(v.name), v.id)
      from public.saved_views v
      left join public.staff s on s.id = v.owner_id), '[]'))
  where (select private.is_active_staff())
$$;

create function public.save_lead_list(p_columns text, p_density text) returns void
language sql security invoker set search_path = '' as $$
  insert into public.lead_list_settings (columns, density) values (p_columns, p_density)
  on conflict (staff_id) do update set columns = excluded.columns, density = excluded.density
$$;

create function public.set_default_view(p_view_id uuid default null) returns void
language sql security invoker set search_path = '' as $$
  -- A view that is not there, or not the caller's to read, is no view.
  insert into public.lead_list_settings (default_view_id)
  values ((select v.id from public.saved_views v where v.id = p_view_id))
  on conflict (staff_id) do update set default_view_id = excluded.default_view_id
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_saved_views__limit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from public.saved_views v where v.owner_id = new.owner_id) >= 50 then
    perform private.fail('409', 'too_many_views', '', jsonb_build_object('most', 50));
  end if;
  return new;
end
$$;

create trigger saved_views_limit before insert on public.saved_views
  for each row execute function private.tg_saved_views__limit();
create trigger saved_views_touch before update on public.saved_views for each row execute function private.tg_touch();
create trigger lead_list_settings_touch before update on public.lead_list_settings
  for each row execute function private.tg_touch();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.saved_views enable row level security;
alter table public.lead_list_settings enable row level security;

create policy "views are read by their owner and the agency they are shared with" on public.saved_views
  for select to authenticated using (owner_id = (select private.my_staff_id())
    or agency_id = any (array(select private.shared_view_agency_ids())));
create policy "who reads leads saves views, for the own agency at most" on public.saved_views
  for insert to authenticated with check (owner_id = (select private.my_staff_id())
    and (select private.has_role('agent', 'agency_manager', 'regional_manager', 'admin'))
    and (agency_id is null or agency_id = any (array(select private.shared_view_agency_ids()))));
create policy "owner and the agency's manager edit views" on public.saved_views
  for update to authenticated
  using (owner_id = (select private.my_staff_id())
    or ((select private.has_role('agency_manager')) and agency_id = any (array(select private.shared_view_agency_ids()))))
  with check ((owner_id = (select private.my_staff_id()) and agency_id is null)
    or (owner_id = (select private.my_staff_id()) and agency_id = any (array(select private.shared_view_agency_ids())))
    or ((select private.has_role('agency_manager')) and agency_id = any (array(select private.shared_view_agency_ids()))));
create policy "owner and the agency's manager delete views" on public.saved_views
  for delete to authenticated
  using (owner_id = (select private.my_staff_id())
    or ((select private.has_role('agency_manager')) and agency_id = any (array(select private.shared_view_agency_ids()))));

create policy "everyone reads their own list settings" on public.lead_list_settings
  for select to authenticated using (staff_id = (select private.my_staff_id()));
create policy "everyone keeps their own list settings" on public.lead_list_settings
  for insert to authenticated with check (staff_id = (select private.my_staff_id()));
create policy "everyone changes their own list settings" on public.lead_list_settings
  for update to authenticated
  using (staff_id = (select private.my_staff_id())) with check (staff_id = (select private.my_staff_id()));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.saved_views, public.lead_list_settings from anon, authenticated;
grant select, delete on public.saved_views to authenticated;
grant insert (id, agency_id, name, params) on public.saved_views to authenticated;
grant update (agency_id, name, params) on public.saved_views to authenticated;
grant select on public.lead_list_settings to authenticated;
grant insert (columns, density, default_view_id) on public.lead_list_settings to authenticated;
grant update (columns, density, default_view_id) on public.lead_list_settings to authenticated;
grant execute on function
  private.shared_view_agency_ids(), public.lead_views(), public.save_lead_list(text, text), public.set_default_view(uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.saved_views is 'Filters, order and columns of the leads under a name: their owner''s, or shared with the agency.';
comment on column public.saved_views.id is 'Key; may be made by the client.';
comment on column public.saved_views.owner_id is 'Who saved it.';
comment on column public.saved_views.agency_id is 'Agency it is shared with; null while it is the owner''s alone.';
comment on column public.saved_views.name is 'Name, one of a kind among its owner''s.';
comment on column public.saved_views.params is 'The address it opens, as a query string: filters, order, board or table, columns, density.';
comment on column public.saved_views.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.saved_views.created_at is 'When the row was made.';
comment on column public.saved_views.updated_at is 'When the row last changed.';
comment on table public.lead_list_settings is 'How a person''s list of leads looks where no view says it.';
comment on column public.lead_list_settings.staff_id is 'The person.';
comment on column public.lead_list_settings.columns is 'Columns in their order, with commas between; null for the usual ones.';
comment on column public.lead_list_settings.density is 'How close the rows stand.';
comment on column public.lead_list_settings.default_view_id is 'The view the leads open with.';
comment on column public.lead_list_settings.version is 'Bumped by each update.';
comment on column public.lead_list_settings.created_at is 'When the row was made.';
comment on column public.lead_list_settings.updated_at is 'When the row last changed.';
comment on function private.shared_view_agency_ids() is 'The agency whose shared views the caller reads: that of an agent or agency manager; none for other roles.';
comment on function public.lead_views() is 'What the caller''s list of leads needs: {columns, density, default_view_id, views: own and the agency''s, by name}; null without an active profile.';
comment on function public.save_lead_list(text, text) is 'Keeps the columns and density of the caller''s list.';
comment on function public.set_default_view(uuid) is 'The view the caller''s leads open with; null, or one they do not read, for none.';
comment on function private.tg_saved_views__limit() is 'Refuses (PT409 too_many_views) a person''s fifty-first view.';
