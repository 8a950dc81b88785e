-- Audit: who took what out of the product, never rewritten.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.audit_action as enum (
  'leads_exported', 'follow_ups_exported', 'setting_added', 'setting_changed', 'setting_removed');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.audit_entries (
  id uuid primary key,
  actor_id uuid not null references public.staff (id) on delete restrict,
  action public.audit_action not null,
  occurred_at timestamptz not null default private.now(),
  row_count integer not null constraint audit_entries_row_count_range check (row_count >= 0),
  details jsonb not null default '{}' constraint audit_entries_details_length check (length(details::text) <= 8000)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index audit_entries_actor_id_idx on public.audit_entries (actor_id, occurred_at desc);
create index audit_entries_occurred_at_idx on public.audit_entries (occurred_at desc);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.record_export(p_id uuid, p_kind text, p_rows integer, p_filters jsonb) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_action public.audit_action := case when p_kind = 'ics' then 'follow_ups_exported' else 'leads_exported' end;
  v_details jsonb := jsonb_build_object('kind', p_kind, 'filters', coalesce(p_filters, '{}'));
begin
  perform private.once(p_id);
  if exists (
    select from public.audit_entries e
    where e.id = p_id and e.actor_id = private.my_staff_id() and e.action = v_action
      and e.row_count = p_rows and e.details = v_details
  ) then
    return;
  end if;
  if not private.has_role('agent', 'agency_manager', 'regional_manager', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if exists (select from public.audit_entries e where e.id = p_id) then
    perform private.fail('409', 'id_taken');
  end if;
  if p_kind is null or p_kind not in ('csv', 'xlsx', 'ics') then
    perform private.fail('422', 'export_kind_unknown', 'kind');
  end if;
  insert into public.audit_entries (id, actor_id, action, row_count, details)
  values (p_id, private.my_staff_id(), v_action, p_rows, v_details);
end
$$;

create function public.record_export(p_id uuid, p_kind text, p_rows integer, p_filters jsonb) returns void
language sql security invoker set search_path = '' as $$
  select private.record_export(p_id, p_kind, p_rows, p_filters)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_audit_entries__never_rewritten() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.fail('403', 'audit_never_rewritten');
  return null;
end
$$;

create trigger audit_entries_never_rewritten before update or delete on public.audit_entries
  for each row execute function private.tg_audit_entries__never_rewritten();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.audit_entries enable row level security;

create policy "admin reads the audit trail" on public.audit_entries
  for select to authenticated using ((select private.has_role('admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.audit_entries from anon, authenticated;
grant select on public.audit_entries to authenticated;
grant execute on function
  private.record_export(uuid, text, integer, jsonb), public.record_export(uuid, text, integer, jsonb)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.audit_action is 'What was done that the trail keeps.';
comment on table public.audit_entries is 'The audit trail; never rewritten, read by admins.';
comment on column public.audit_entries.id is 'Made by the client, so that a repeat is one entry.';
comment on column public.audit_entries.actor_id is 'Who did it.';
comment on column public.audit_entries.action is 'What was done.';
comment on column public.audit_entries.occurred_at is 'When.';
comment on column public.audit_entries.row_count is 'How many rows it concerned.';
comment on column public.audit_entries.details is 'How: {kind, filters} of an export; {list, key, changes} of a setting.';
comment on function private.record_export(uuid, text, integer, jsonb) is 'Definer: nobody writes the trail directly.';
comment on function public.record_export(uuid, text, integer, jsonb) is 'Writes on the trail that the caller takes so many leads out as csv or xlsx, or of their follow-ups as ics, before the file is handed out. A repeat writes nothing. Refuses not_allowed, id_taken, export_kind_unknown, required.';
comment on function private.tg_audit_entries__never_rewritten() is 'Refuses (PT403 audit_never_rewritten) every update and delete, whoever asks.';
