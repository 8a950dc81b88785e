-- Consent withdrawals: whoever said yes may say no later, and from then on is not reached that way.

-- Tables --------------------------------------------------------------------------------------------------------------

alter table public.consents
  add column withdrawn_by uuid references public.staff (id) on delete set null;

-- Indexes -------------------------------------------------------------------------------------------------------------

create index consents_withdrawn_by_idx on public.consents (withdrawn_by) where withdrawn_by is not null;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.withdrawable_consent(p_consent_id uuid) returns public.consents
language plpgsql set search_path = '' as $$
declare
  v_consent public.consents;
begin
  select c.* into v_consent
  from public.consents c
  where c.id = p_consent_id and exists (
    select from public.leads l
    -- Also of an agency that has closed: a no is heard wherever the person is still known.
    where l.prospect_id = c.prospect_id and l.agency_id in (select private.readable_agency_ids()))
  for update;
  if v_consent.id is null then
    perform private.fail('404', 'consent_not_found');
  end if;
  return v_consent;
end
$$;

create function private.log_consent(p_consent public.consents, p_given boolean) returns void
language sql set search_path = '' as $$
  insert into public.lead_events (lead_id, kind, actor_id, changes)
  select l.id, 'edited', private.my_staff_id(), jsonb_build_object('consents', jsonb_build_object(
    'from', case when p_given then '[]' else jsonb_build_array(p_consent.channel) end,
    'to', case when p_given then jsonb_build_array(p_consent.channel) else '[]' end))
  from public.leads l where l.prospect_id = p_consent.prospect_id
$$;

create function private.withdraw_consent(p_consent_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_consent public.consents := private.withdrawable_consent(p_consent_id);
begin
  if v_consent.withdrawn_at is null then
    update public.consents set withdrawn_at = private.now(), withdrawn_by = private.my_staff_id() where id = p_consent_id;
    perform private.log_consent(v_consent, false);
  end if;
end
$$;

create function private.undo_withdrawal(p_consent_id uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  v_consent public.consents := private.withdrawable_consent(p_consent_id);
begin
  if v_consent.withdrawn_at is null then
    return;
  end if;
  if v_consent.withdrawn_by is distinct from private.my_staff_id()
    or v_consent.withdrawn_at < private.now() - interval '10 minutes'
    or exists (
      select from public.consents c
      where c.prospect_id = v_consent.prospect_id and c.channel = v_consent.channel and c.withdrawn_at is null)
  then
    perform private.fail('409', 'withdrawal_stands');
  end if;
  update public.consents set withdrawn_at = null, withdrawn_by = null where id = p_consent_id;
  perform private.log_consent(v_consent, true);
end
$$;

create function public.withdraw_consent(p_consent_id uuid) returns void
language sql security invoker set search_path = '' as $$
  select private.withdraw_consent(p_consent_id)
$$;

create function public.undo_withdrawal(p_consent_id uuid) returns void
language sql security invoker set search_path = '' as $$
  select private.undo_withdrawal(p_consent_id)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.withdraw_consent(uuid), public.withdraw_consent(uuid), private.undo_withdrawal(uuid), public.undo_withdrawal(uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on column public.consents.withdrawn_by is 'Who noted that it was withdrawn; null where a merge ended it.';
comment on function private.withdrawable_consent(uuid) is 'Locks and returns a consent of a person whose lead the caller reads; PT404 consent_not_found otherwise.';
comment on function private.log_consent(public.consents, boolean) is 'Writes an edited event on each lead of the person: a channel less, or one more.';
comment on function private.withdraw_consent(uuid) is 'Definer: consents are never written directly; checks agency itself.';
comment on function private.undo_withdrawal(uuid) is 'Definer: consents are never written directly; checks agency, person and time itself.';
comment on function public.withdraw_consent(uuid) is 'Notes that a person no longer agrees to be reached one way; each of their leads tells. A repeat changes nothing. Refuses consent_not_found.';
comment on function public.undo_withdrawal(uuid) is 'Takes back a withdrawal the caller noted within ten minutes, while nothing newer was given; a repeat changes nothing. Refuses consent_not_found, withdrawal_stands.';
