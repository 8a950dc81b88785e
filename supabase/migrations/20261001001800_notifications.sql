-- Notifications: what a colleague did that waits for somebody: a lead or a follow-up given, a mention in a note, a merge.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.notification_kind as enum ('lead_assigned', 'follow_up_handed', 'mention', 'merged');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.note_mentions (
  note_id uuid not null references public.notes (id) on delete cascade,
  staff_id uuid not null references public.staff (id) on delete cascade,
  primary key (note_id, staff_id)
);

create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references public.staff (id) on delete cascade,
  kind public.notification_kind not null,
  lead_id uuid not null references public.leads (id) on delete cascade,
  leads integer not null default 1,
  event_id uuid references public.lead_events (id) on delete cascade,
  batch_id uuid,
  actor_id uuid references public.staff (id) on delete set null,
  created_at timestamptz not null default private.now(),
  read_at timestamptz
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index note_mentions_staff_id_idx on public.note_mentions (staff_id);
create index notifications_staff_id_idx on public.notifications (staff_id, created_at desc);
create unique index notifications_one_a_batch on public.notifications (staff_id, batch_id) where batch_id is not null;
create index notifications_lead_id_idx on public.notifications (lead_id);
create index notifications_event_id_idx on public.notifications (event_id);
create index notifications_actor_id_idx on public.notifications (actor_id);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.notifications_from() returns timestamptz
language sql stable set search_path = '' as $$
  select private.now() - interval '90 days'
$$;

create function private.reads_agency(p_staff public.staff, p_agency_id uuid) returns boolean
language sql stable set search_path = '' as $$
  select p_staff.active and case p_staff.role
    when 'agent' then p_staff.agency_id = p_agency_id
    when 'agency_manager' then p_staff.agency_id = p_agency_id
    when 'regional_manager' then p_staff.region_id = (select a.region_id from public.agencies a where a.id = p_agency_id)
    when 'admin' then true
    else false end
$$;

create function private.notify(
  p_staff_id uuid, p_kind public.notification_kind, p_event public.lead_events, p_batch_id uuid) returns void
language plpgsql set search_path = '' as $$
begin
  if p_staff_id is null or p_staff_id is not distinct from p_event.actor_id then
    return;
  end if;
  -- What is no longer shown goes with the next that comes; rows somebody else is at are left to them.
  delete from public.notifications n where n.id in (
    select o.id from public.notifications o
    where o.staff_id = p_staff_id and o.created_at <= private.notifications_from()
    for update skip locked);
  insert into public.notifications (staff_id, kind, lead_id, event_id, batch_id, actor_id)
  values (p_staff_id, p_kind, p_event.lead_id, p_event.id, p_batch_id, p_event.actor_id)
  on conflict (staff_id, batch_id) where batch_id is not null do update
  set leads = notifications.leads + 1, read_at = null, created_at = excluded.created_at;
end
$$;

create function private.mark_notifications_read(p_ids uuid[], p_before timestamptz) returns void
language sql volatile security definer set search_path = '' as $$
  update public.notifications n set read_at = private.now()
  where n.staff_id = private.my_staff_id() and n.read_at is null
    and (n.id = any (p_ids) or n.created_at <= p_before)
$$;

create function public.mark_notifications_read(p_ids uuid[] default null, p_before timestamptz default null) returns void
language sql volatile security invoker set search_path = '' as $$
  select private.mark_notifications_read(p_ids, p_before)
$$;

create function public.my_notifications(p_limit integer default 30) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with mine as materialized (
    select f.id, f.kind, f.due_at, f.lead_id
    from public.follow_ups f
    where f.assignee_id = (select private.my_staff_id()) and f.done_at is null
      and f.agency_id = any (array(select private.readable_agency_ids()))
      and f.due_at < (select private.now()) + interval '1 hour'
  )
  select case when (select private.has_role('agent', 'agency_manager', 'regional_manager', 'admin')) then jsonb_build_object(
    'unread', (select count(*) from public.notifications n where n.read_at is null),
    'overdue', (select count(*) from mine m where m.due_at < (select private.now())),
    -- Those of the hour before too, so that a page opened late still says so.
    'due', coalesce((
      select jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'due_at', m.due_at, 'lead_id', m.lead_id,
        'name', (select p.full_name from public.leads l join public.prospects p on p.id = l.prospect_id where l.id = m.lead_id))
        order by m.due_at, m.id)
      from mine m where m.due_at > (select private.now()) - interval '1 hour'), '[]'),
    'items', coalesce((
      select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'leads', n.leads, 'created_at', n.created_at,
        'read_at', n.read_at, 'lead_id', n.lead_id,
        'actor', (select s.full_name from public.staff s where s.id = n.actor_id),
        'name', (select p.full_name from public.leads l join public.prospects p on p.id = l.prospect_id where l.id = n.lead_id),
        'said', coalesce(e.changes ->> 'note', e.changes ->> 'with'),
        'follow_up', (
          select jsonb_build_object('kind', f.kind, 'due_at', f.due_at) from public.follow_ups f where f.id = e.follow_up_id),
        'note', (
          select jsonb_build_object('body', o.body, 'mentions', (
            select coalesce(jsonb_agg(jsonb_build_object('staff', jsonb_build_object('id', s.id, 'full_name', s.full_name))
              order by s.id), '[]')
            from public.note_mentions m join public.staff s on s.id = m.staff_id where m.note_id = o.id))
          from public.notes o where o.id = e.note_id))
        order by n.created_at desc, n.id)
      from (
        select * from public.notifications o order by o.created_at desc, o.id limit least(p_limit, 100)
      ) n
      left join public.lead_events e on e.id = n.event_id), '[]')) end
$$;

create function public.mentionable_staff(p_lead_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'full_name', s.full_name, 'role', s.role)
    order by s.full_name, s.id), '[]')
  from public.leads l
  join public.staff s on s.id is distinct from (select private.my_staff_id())
    and s.active and s.role in ('agent', 'agency_manager', 'regional_manager', 'admin')
  where l.id = p_lead_id and (s.role = 'admin' or s.agency_id = l.agency_id
    or s.region_id = (select a.region_id from public.agencies a where a.id = l.agency_id))
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_lead_events__notify() returns trigger
language plpgsql set search_path = '' as $$
begin
  case new.kind
    when 'follow_up_handed' then
      -- What goes to a stand-in, or comes back, is told of once.
      perform private.notify(new.to_staff_id, 'follow_up_handed', new, (new.changes ->> 'absence_id')::uuid);
    when 'merged' then
      perform private.notify(l.assignee_id, 'merged', new, null) from public.leads l where l.id = new.lead_id;
    else
      perform private.notify(a.to_assignee_id, 'lead_assigned', new, a.batch_id)
      from public.assignments a where a.id = new.assignment_id;
  end case;
  return null;
end
$$;

create function private.tg_notes__mention() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_ids uuid[];
begin
  select array_agg(distinct m[1]::uuid order by m[1]::uuid) into v_ids
  from regexp_matches(new.body, '@\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]', 'g') m;
  if v_ids is null then
    return null;
  end if;
  insert into public.note_mentions (note_id, staff_id)
  select new.id, s.id
  from public.leads l
  join public.staff s on s.id = any (v_ids) and private.reads_agency(s, l.agency_id)
  where l.id = new.lead_id;
  if (select count(*) from public.note_mentions m where m.note_id = new.id) < array_length(v_ids, 1) then
    perform private.fail('422', 'mention_out_of_reach', 'body', jsonb_build_object('staff_ids', (
      select jsonb_agg(x) from unnest(v_ids) x
      where not exists (select from public.note_mentions m where m.note_id = new.id and m.staff_id = x))));
  end if;
  perform private.notify(m.staff_id, 'mention', e, null)
  from public.note_mentions m
  join public.lead_events e on e.note_id = new.id and e.kind = 'note_added'
  where m.note_id = new.id;
  return null;
end
$$;

create trigger lead_events_notify after insert on public.lead_events for each row
  when (new.kind in ('assigned', 'reassigned', 'follow_up_handed', 'merged'))
  execute function private.tg_lead_events__notify();
-- After the timeline has the note (triggers run by name), and after the key was found free: a repeat is no second mention.
create trigger notes_mention after insert on public.notes for each row execute function private.tg_notes__mention();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.note_mentions enable row level security;
alter table public.notifications enable row level security;

create policy "mentions are read with their note" on public.note_mentions
  for select to authenticated using (exists (
    select from public.notes n join public.leads l on l.id = n.lead_id
    where n.id = note_mentions.note_id and l.agency_id = any (array(select private.readable_agency_ids()))));
create policy "each reads their own of the last 90 days" on public.notifications
  for select to authenticated using (
    staff_id = (select private.my_staff_id()) and created_at > (select private.notifications_from()));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.note_mentions, public.notifications from anon, authenticated;
grant select on public.note_mentions, public.notifications to authenticated;
grant execute on function
  private.notifications_from(),
  private.mark_notifications_read(uuid[], timestamptz), public.mark_notifications_read(uuid[], timestamptz),
  public.my_notifications(integer), public.mentionable_staff(uuid)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.notification_kind is 'What a notification tells.';
comment on table public.note_mentions is 'Who a note mentions, read from its text (@[id]) when it is written: names may change, the person stays.';
comment on column public.note_mentions.note_id is 'The note.';
comment on column public.note_mentions.staff_id is 'The colleague mentioned.';
comment on table public.notifications is 'What colleagues did that waits for somebody. Shown for 90 days; what is older goes when the next one for the same person is written.';
comment on column public.notifications.id is 'Key.';
comment on column public.notifications.staff_id is 'Whom it is for.';
comment on column public.notifications.kind is 'What it tells.';
comment on column public.notifications.lead_id is 'The lead; of a batch the first.';
comment on column public.notifications.leads is 'How many leads of one batch.';
comment on column public.notifications.event_id is 'The entry of the timeline it tells of.';
comment on column public.notifications.batch_id is 'The reassign_leads call or the absence: its leads are told of once.';
comment on column public.notifications.actor_id is 'Who did it.';
comment on column public.notifications.created_at is 'When.';
comment on column public.notifications.read_at is 'When it was read; by mark_notifications_read only.';
comment on function private.notifications_from() is 'Since when notifications are shown.';
comment on function private.reads_agency(public.staff, uuid) is 'Whether a colleague reads an agency''s leads: readable_agency_ids() of somebody else.';
comment on function private.notify(uuid, public.notification_kind, public.lead_events, uuid) is 'Tells somebody what another did; nobody is told of what they did themselves, and a batch is told of once with a count.';
comment on function private.mark_notifications_read(uuid[], timestamptz) is 'Definer: read_at is not granted; the caller''s own only.';
comment on function public.mark_notifications_read(uuid[], timestamptz) is 'Marks the caller''s own notifications read: those named, and those up to a moment. A repeat changes nothing.';
comment on function public.my_notifications(integer) is 'The bell in one answer: {unread, overdue (follow-ups of the caller not done and due before now), due (those due within the hour before or after now), items (latest p_limit of 90 days, with what, who and when)}. What the caller no longer reads is null; so is all of it for those to whom nothing comes: hosts, the directoire, whoever is not active.';
comment on function public.mentionable_staff(uuid) is 'Colleagues who read a lead and whom the caller sees, for mentions; none of a lead the caller does not read.';
comment on function private.tg_lead_events__notify() is 'Tells who got a lead or a follow-up, and whose lead''s person was merged.';
comment on function private.tg_notes__mention() is 'Writes whom a note mentions and tells them; refuses mention_out_of_reach for somebody who may not read the lead (detail names their ids).';
