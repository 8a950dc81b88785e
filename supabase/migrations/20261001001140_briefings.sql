-- Briefings: the figures of a week or a stop as they were sent to the board, with a few words; never rewritten.
--
-- What is kept is what who may not see persons is told, whoever sends it: the board reads it.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.briefing_subject as enum ('week', 'stop');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.briefings (
  id uuid primary key,
  edition_id uuid not null references public.editions (id) on delete restrict,
  subject public.briefing_subject not null,
  stop_id uuid references public.stops (id) on delete restrict,
  starts_on date not null,
  ends_on date not null,
  note text not null default '' constraint briefings_note_length check (length(note) <= 2000),
  figures jsonb not null,
  previous_id uuid references public.briefings (id) on delete restrict,
  sender_name text not null,
  created_by uuid not null references public.staff (id) on delete restrict,
  created_at timestamptz not null default private.now(),
  constraint briefings_of_a_stop_or_a_week check ((subject = 'stop') = (stop_id is not null)),
  constraint briefings_dates_in_order check (ends_on >= starts_on)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index briefings_edition_id_idx on public.briefings (edition_id, created_at desc, id);
create index briefings_stop_id_idx on public.briefings (stop_id) where stop_id is not null;
create index briefings_previous_id_idx on public.briefings (previous_id) where previous_id is not null;
create index briefings_created_by_idx on public.briefings (created_by);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.monday_of(p_day date) returns date
language sql immutable set search_path = '' as $$
  select case when p_day between '2000-01-01' and '2100-12-31' then p_day - (extract(isodow from p_day)::integer - 1) end
$$;

create function private.previous_briefing(p_draft public.briefings) returns uuid
language sql stable set search_path = '' as $$
  select b.id
  from public.briefings b
  left join public.stops s on s.id = b.stop_id
  left join public.stops mine on mine.id = p_draft.stop_id
  where b.edition_id = p_draft.edition_id and b.subject = p_draft.subject
    and case p_draft.subject when 'week' then b.starts_on < p_draft.starts_on
      else s.caravan_id = mine.caravan_id and s.position < mine.position end
  order by s.position desc, b.starts_on desc, b.created_at desc, b.id
  limit 1
$$;

create function private.draft_briefing(p_edition_id uuid, p_stop_id uuid, p_starts_on date) returns public.briefings
language plpgsql stable set search_path = '' as $$
declare
  v_draft public.briefings;
  v_edition public.editions;
  v_stop public.stops;
  v_monday date := private.monday_of(p_starts_on);
  v_stop_ids uuid[] := case when p_stop_id is not null then array[p_stop_id] end;
  v_scope private.figure_scope;
begin
  if not private.has_role('directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  select * into v_edition from public.editions e where e.id = p_edition_id;
  if not found then
    perform private.fail('404', 'edition_not_found', 'edition_id');
  end if;
  v_draft.edition_id := v_edition.id;
  if p_stop_id is not null then
    select s.* into v_stop
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    where s.id = p_stop_id and c.edition_id = p_edition_id;
    if not found then
      perform private.fail('404', 'stop_not_found', 'stop_id');
    end if;
    if (private.now() at time zone v_stop.time_zone)::date < v_stop.starts_on then
      perform private.fail('409', 'stop_not_begun', 'stop_id', jsonb_build_object('starts_on', v_stop.starts_on));
    end if;
    v_draft.subject := 'stop';
    v_draft.stop_id := p_stop_id;
    v_draft.starts_on := v_stop.starts_on;
    v_draft.ends_on := v_stop.ends_on;
    v_scope := private.figure_scope(p_edition_id, null, null, null, v_stop_ids, null, null, null, null);
  else
    if p_starts_on is null then
      perform private.fail('422', 'required', 'starts_on');
    end if;
    if v_monday is null or v_monday > v_edition.ends_on or v_monday + 6 < v_edition.starts_on then
      perform private.fail('422', 'week_outside_edition', 'starts_on');
    end if;
    v_draft.subject := 'week';
    v_draft.starts_on := greatest(v_monday, v_edition.starts_on);
    v_draft.ends_on := least(v_monday + 6, v_edition.ends_on);
    if (private.now() at time zone 'Africa/Casablanca')::date < v_draft.starts_on then
      perform private.fail('409', 'week_not_begun', 'starts_on', jsonb_build_object('starts_on', v_draft.starts_on));
    end if;
    v_scope := private.figure_scope(p_edition_id, null, v_draft.starts_on, v_draft.ends_on, null, null, null, null, null);
  end if;
  -- An admin, who may see persons, sends to those who may not.
  v_scope.guarded := true;
  v_draft.figures := private.figures_of(v_scope, null, v_stop_ids) || jsonb_build_object('targets',
    private.aimed_at(p_edition_id, null, v_scope.from_day, v_scope.to_day, v_stop_ids, null));
  v_draft.previous_id := private.previous_briefing(v_draft);
  return v_draft;
end
$$;

create function private.briefing_preview(p_edition_id uuid, p_stop_id uuid, p_starts_on date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_draft public.briefings := private.draft_briefing(p_edition_id, p_stop_id, p_starts_on);
begin
  return jsonb_build_object('subject', v_draft.subject, 'starts_on', v_draft.starts_on, 'ends_on', v_draft.ends_on,
    'figures', v_draft.figures, 'previous_id', v_draft.previous_id);
end
$$;

create function public.briefing_preview(p_edition_id uuid, p_stop_id uuid default null, p_starts_on date default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.briefing_preview(p_edition_id, p_stop_id, p_starts_on)
$$;

create function private.send_briefing(p_id uuid, p_edition_id uuid, p_stop_id uuid, p_starts_on date, p_note text)
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  v_known public.briefings;
  v_draft public.briefings;
begin
  perform private.once(p_id);
  select * into v_known from public.briefings b where b.id = p_id;
  if v_known.created_by = private.my_staff_id() and v_known.edition_id = p_edition_id
    and v_known.stop_id is not distinct from p_stop_id and v_known.note = private.tidy(p_note)
    and (p_stop_id is not null or private.monday_of(v_known.starts_on) = private.monday_of(p_starts_on)) then
    return to_jsonb(v_known) - 'figures';
  end if;
  if not private.has_role('directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if v_known.id is not null then
    perform private.fail('409', 'id_taken', '', to_jsonb(v_known) - 'figures');
  end if;
  if length(private.tidy(p_note)) > 2000 then
    perform private.fail('422', 'text_too_long', 'note', jsonb_build_object('most', 2000));
  end if;
  v_draft := private.draft_briefing(p_edition_id, p_stop_id, p_starts_on);
  insert into public.briefings
    (id, edition_id, subject, stop_id, starts_on, ends_on, note, figures, previous_id, sender_name, created_by)
  select p_id, v_draft.edition_id, v_draft.subject, v_draft.stop_id, v_draft.starts_on, v_draft.ends_on,
    private.tidy(p_note), v_draft.figures, v_draft.previous_id, s.full_name, s.id
  from public.staff s
  where s.id = private.my_staff_id()
  returning * into v_known;
  return to_jsonb(v_known) - 'figures';
end
$$;

create function public.send_briefing(
  p_id uuid, p_edition_id uuid, p_stop_id uuid default null, p_starts_on date default null, p_note text default '')
returns jsonb
language sql security invoker set search_path = '' as $$
  select private.send_briefing(p_id, p_edition_id, p_stop_id, p_starts_on, p_note)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_briefings__never_rewritten() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform private.fail('403', 'briefing_never_rewritten');
  return null;
end
$$;

create trigger briefings_never_rewritten before update or delete on public.briefings
  for each row execute function private.tg_briefings__never_rewritten();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.briefings enable row level security;

create policy "the directoire and admins read briefings" on public.briefings
  for select to authenticated using ((select private.has_role('directoire', 'admin')));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.briefings from anon, authenticated;
grant select on public.briefings to authenticated;
grant execute on function
  private.briefing_preview(uuid, uuid, date), public.briefing_preview(uuid, uuid, date),
  private.send_briefing(uuid, uuid, uuid, date, text), public.send_briefing(uuid, uuid, uuid, date, text)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.briefing_subject is 'What a briefing is about: a week of the edition, or a stop with all its days.';
comment on table public.briefings is 'Figures of a week or a stop as they were sent to the board; never rewritten, whatever the figures become.';
comment on column public.briefings.id is 'Made by the client, so that a repeat is one briefing.';
comment on column public.briefings.edition_id is 'The edition it is about.';
comment on column public.briefings.subject is 'A week or a stop.';
comment on column public.briefings.stop_id is 'The stop; null for a week.';
comment on column public.briefings.starts_on is 'First day: the stop''s, or Monday, cut to the edition.';
comment on column public.briefings.ends_on is 'Last day: the stop''s, or Sunday, cut to the edition.';
comment on column public.briefings.note is 'What the sender says.';
comment on column public.briefings.figures is 'The answer of kpi_visitors for who may not see persons, at the moment of sending.';
comment on column public.briefings.previous_id is 'What it is compared with: the latest of an earlier week, or of an earlier stop of the same caravan, sent by then.';
comment on column public.briefings.sender_name is 'Who sent it, by the name they had.';
comment on column public.briefings.created_by is 'Who sent it.';
comment on column public.briefings.created_at is 'When it was sent.';
comment on function private.monday_of(date) is 'The Monday of a day''s week; null for no day, or one of another century.';
comment on function private.previous_briefing(public.briefings) is 'The latest briefing of the nearest earlier week, or of the nearest earlier stop of the same caravan.';
comment on function private.draft_briefing(uuid, uuid, date) is 'What would be sent now, of a stop or else of the week of a day. Refuses not_allowed, edition_not_found, stop_not_found, stop_not_begun, required, week_outside_edition, week_not_begun.';
comment on function private.briefing_preview(uuid, uuid, date) is 'Definer: counts as kpi_visitors does.';
comment on function public.briefing_preview(uuid, uuid, date) is 'What send_briefing would keep now: {subject, starts_on, ends_on, figures, previous_id}. Refuses not_allowed, edition_not_found, stop_not_found, stop_not_begun, required, week_outside_edition, week_not_begun.';
comment on function private.send_briefing(uuid, uuid, uuid, date, text) is 'Definer: nobody writes briefings directly.';
comment on function public.send_briefing(uuid, uuid, uuid, date, text) is 'Keeps the figures of a stop, or else of the week of a day, as they are now, with a few words; answers with the briefing but its figures. Refuses not_allowed, id_taken, text_too_long, edition_not_found, stop_not_found, stop_not_begun, required, week_outside_edition, week_not_begun.';
comment on function private.tg_briefings__never_rewritten() is 'Refuses (PT403 briefing_never_rewritten) every update and delete, whoever asks.';
