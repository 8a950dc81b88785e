-- Labels: an agency's own words for its leads, beside the stages that all agencies share.

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.labels (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references public.agencies (id) on delete cascade,
  name text not null constraint labels_name_length check (private.tidy(name) <> '' and length(name) <= 40),
  name_key text generated always as (lower(private.tidy(name))) stored,
  created_by uuid not null default private.my_staff_id() references public.staff (id) on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now()
);

alter table public.leads
  add column label_ids uuid[] not null default '{}' constraint leads_label_ids_most check (cardinality(label_ids) <= 10);

-- Indexes -------------------------------------------------------------------------------------------------------------

create unique index labels_agency_name_idx on public.labels (agency_id, name_key);
create index labels_created_by_idx on public.labels (created_by);
create index leads_label_ids_idx on public.leads using gin (label_ids);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.label_names(p_label_ids uuid[]) returns jsonb
language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(la.name order by lower(la.name), la.id), '[]')
  from public.labels la where la.id = any (p_label_ids)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_labels__limit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select count(*) from public.labels la where la.agency_id = new.agency_id) >= 100 then
    perform private.fail('409', 'too_many_labels', 'name', jsonb_build_object('most', 100));
  end if;
  return new;
end
$$;

create function private.tg_labels__take_off() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform from public.leads l where l.label_ids @> array[old.id] order by l.id for update;
  update public.leads l set label_ids = array_remove(l.label_ids, old.id) where l.label_ids @> array[old.id];
  return null;
end
$$;

create function private.tg_leads__leave_labels() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.label_ids := '{}';
  return new;
end
$$;

create function private.tg_leads__log_labels() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_from jsonb := private.label_names(old.label_ids);
  v_to jsonb := private.label_names(new.label_ids);
begin
  -- The same once a label itself is gone: nobody took it off this lead.
  if v_from <> v_to then
    insert into public.lead_events (lead_id, kind, actor_id, changes)
    values (new.id, 'edited', private.my_staff_id(), jsonb_build_object('labels', jsonb_build_object('from', v_from, 'to', v_to)));
  end if;
  return null;
end
$$;

create trigger labels_limit before insert on public.labels for each row execute function private.tg_labels__limit();
create trigger labels_touch before update on public.labels for each row execute function private.tg_touch();
create trigger labels_take_off after delete on public.labels for each row execute function private.tg_labels__take_off();
create trigger leads_leave_labels before update of agency_id on public.leads for each row
  when (old.agency_id <> new.agency_id and old.label_ids <> '{}') execute function private.tg_leads__leave_labels();
create trigger leads_log_labels after update on public.leads for each row
  when (old.label_ids <> new.label_ids) execute function private.tg_leads__log_labels();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.labels enable row level security;

create policy "labels are read with the agency's leads" on public.labels
  for select to authenticated using (agency_id = any (array(select private.readable_agency_ids())));
create policy "who works an agency's leads makes labels" on public.labels
  for insert to authenticated with check (created_by = (select private.my_staff_id())
    and agency_id = any (array(select private.writable_agency_ids())));
create policy "maker and managers name a label anew" on public.labels
  for update to authenticated
  using (agency_id = any (array(select private.writable_agency_ids()))
    and (created_by = (select private.my_staff_id())
      or (select private.has_role('agency_manager', 'regional_manager', 'admin'))))
  with check (agency_id = any (array(select private.writable_agency_ids())));
create policy "managers delete a label" on public.labels
  for delete to authenticated
  using (agency_id = any (array(select private.writable_agency_ids()))
    and (select private.has_role('agency_manager', 'regional_manager', 'admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.labels from anon, authenticated;
grant select, delete on public.labels to authenticated;
grant insert (id, agency_id, name) on public.labels to authenticated;
grant update (name) on public.labels to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.labels is 'Words an agency puts on its leads; they are its own and stay behind when a lead leaves it.';
comment on column public.labels.id is 'Key; may be made by the client.';
comment on column public.labels.agency_id is 'Whose word it is.';
comment on column public.labels.name is 'The word, 1 to 40 characters, once in an agency whatever its case.';
comment on column public.labels.name_key is 'The word as two are told apart.';
comment on column public.labels.created_by is 'Who made it.';
comment on column public.labels.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.labels.created_at is 'When it was made.';
comment on column public.labels.updated_at is 'When the row last changed.';
comment on column public.leads.label_ids is 'The agency''s labels on it, ten at most; changed by label_leads only.';
comment on function private.label_names(uuid[]) is 'Names of labels as a JSON list, in alphabetical order.';
comment on function private.tg_labels__limit() is 'Refuses (PT409 too_many_labels) more than 100 labels in an agency.';
comment on function private.tg_labels__take_off() is 'A label that is deleted is on no lead any more.';
comment on function private.tg_leads__leave_labels() is 'Another agency has other words: labels stay behind.';
comment on function private.tg_leads__log_labels() is 'Writes an edited event with the labels'' names before and after.';
