-- Work settings: what a follow-up can be and how it can end, why a lead may wait without a next step, when agencies work.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.holiday_calendar as enum ('fixed', 'hijri');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.follow_up_kinds (
  id text primary key check (id ~ '^[a-z0-9_-]{2,36}$'),
  position integer not null unique deferrable,
  name_fr text not null constraint follow_up_kinds_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint follow_up_kinds_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint follow_up_kinds_name_en_length check (private.is_short_name(name_en)),
  icon text not null constraint follow_up_kinds_icon_check check (icon in ('phone', 'team', 'car', 'message', 'document', 'calendar')),
  active boolean not null default true,
  version integer not null default 1,
  updated_at timestamptz not null default private.now()
);

create table public.follow_up_outcomes (
  id text primary key check (id ~ '^[a-z0-9_-]{2,36}$'),
  position integer not null unique deferrable,
  name_fr text not null constraint follow_up_outcomes_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint follow_up_outcomes_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint follow_up_outcomes_name_en_length check (private.is_short_name(name_en)),
  is_contact boolean not null default false,
  active boolean not null default true,
  version integer not null default 1,
  updated_at timestamptz not null default private.now()
);

create table public.follow_up_kind_outcomes (
  kind_id text not null references public.follow_up_kinds (id) on delete cascade,
  outcome_id text not null references public.follow_up_outcomes (id) on delete cascade,
  position integer not null,
  next_kind_id text references public.follow_up_kinds (id) on delete set null,
  next_in_days integer not null default 3
    constraint follow_up_kind_outcomes_next_in_days_range check (next_in_days between 0 and 365),
  primary key (kind_id, outcome_id)
);

create table public.no_next_reasons (
  id text primary key check (id ~ '^[a-z0-9_-]{2,36}$'),
  position integer not null unique deferrable,
  name_fr text not null constraint no_next_reasons_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint no_next_reasons_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint no_next_reasons_name_en_length check (private.is_short_name(name_en)),
  active boolean not null default true,
  version integer not null default 1,
  updated_at timestamptz not null default private.now()
);

create table public.holidays (
  id uuid primary key default gen_random_uuid(),
  day date not null,
  calendar public.holiday_calendar not null,
  name_fr text not null constraint holidays_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint holidays_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint holidays_name_en_length check (private.is_short_name(name_en)),
  version integer not null default 1,
  updated_at timestamptz not null default private.now(),
  constraint holidays_day_name_key unique (day, name_fr)
);

create table public.opening_hours (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid references public.agencies (id) on delete cascade,
  weekday integer not null constraint opening_hours_weekday_range check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null,
  constraint opening_hours_in_order check (opens_at < closes_at),
  constraint opening_hours_one_a_day unique nulls not distinct (agency_id, weekday)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index follow_up_kind_outcomes_outcome_id_idx on public.follow_up_kind_outcomes (outcome_id);
create index follow_up_kind_outcomes_next_kind_id_idx on public.follow_up_kind_outcomes (next_kind_id);

-- Functions -----------------------------------------------------------------------------------------------------------

create function public.work_settings() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select case when (select private.is_active_staff()) then jsonb_build_object(
    'stages', (select coalesce(jsonb_agg(to_jsonb(s) order by s.position), '[]') from public.stages s),
    'lost_reasons', (select coalesce(jsonb_agg(to_jsonb(r) order by r.position), '[]') from public.lost_reasons r),
    'follow_up_kinds', (
      select coalesce(jsonb_agg(to_jsonb(k) || jsonb_build_object('outcomes', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', o.outcome_id, 'next_kind_id', n.id, 'next_in_days', o.next_in_days) order by o.position), '[]')
        from public.follow_up_kind_outcomes o
        left join public.follow_up_kinds n on n.id = o.next_kind_id and n.active
        where o.kind_id = k.id)) order by k.position), '[]')
      from public.follow_up_kinds k),
    'follow_up_outcomes', (
      select coalesce(jsonb_agg(to_jsonb(o) order by o.position), '[]') from public.follow_up_outcomes o),
    'no_next_reasons', (select coalesce(jsonb_agg(to_jsonb(n) order by n.position), '[]') from public.no_next_reasons n),
    -- The past for what was planned, the future for what will be.
    'holidays', (
      select coalesce(jsonb_agg(to_jsonb(h) - array['id', 'calendar', 'version', 'updated_at'] order by h.day, h.name_fr), '[]')
      from public.holidays h
      where h.day between (private.now() - interval '60 days')::date and (private.now() + interval '400 days')::date),
    'opening_hours', (
      select coalesce(jsonb_agg(to_jsonb(w) - 'id' order by w.agency_id nulls first, w.weekday), '[]')
      from public.opening_hours w
      where w.agency_id is null or w.agency_id = any (array(select private.readable_agency_ids())))) end
$$;

create function private.is_outcome_of(p_outcome text, p_kind text) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select from public.follow_up_kind_outcomes ko
    join public.follow_up_outcomes o on o.id = ko.outcome_id and o.active
    where ko.kind_id = p_kind and ko.outcome_id = p_outcome)
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create trigger follow_up_kinds_touch before update on public.follow_up_kinds for each row execute function private.tg_touch();
create trigger follow_up_outcomes_touch before update on public.follow_up_outcomes for each row execute function private.tg_touch();
create trigger no_next_reasons_touch before update on public.no_next_reasons for each row execute function private.tg_touch();
create trigger holidays_touch before update on public.holidays for each row execute function private.tg_touch();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.follow_up_kinds enable row level security;
alter table public.follow_up_outcomes enable row level security;
alter table public.follow_up_kind_outcomes enable row level security;
alter table public.no_next_reasons enable row level security;
alter table public.holidays enable row level security;
alter table public.opening_hours enable row level security;

create policy "active staff read follow-up kinds" on public.follow_up_kinds
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read follow-up outcomes" on public.follow_up_outcomes
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read what a kind can end as" on public.follow_up_kind_outcomes
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read reasons to wait" on public.no_next_reasons
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read holidays" on public.holidays
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read opening hours" on public.opening_hours
  for select to authenticated using ((select private.is_active_staff()));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.follow_up_kinds, public.follow_up_outcomes, public.follow_up_kind_outcomes, public.no_next_reasons,
  public.holidays, public.opening_hours from anon, authenticated;
grant select on public.follow_up_kinds, public.follow_up_outcomes, public.follow_up_kind_outcomes, public.no_next_reasons,
  public.holidays, public.opening_hours to authenticated;
grant execute on function public.work_settings() to authenticated;

-- What there is at first ----------------------------------------------------------------------------------------------

insert into public.follow_up_kinds (id, position, name_fr, name_ar, name_en, icon) values
  ('call', 10, 'Appel', 'مكالمة', 'Call', 'phone'),
  ('meeting', 20, 'Rendez-vous', 'موعد', 'Meeting', 'team'),
  ('site_visit', 30, 'Visite de site', 'زيارة الموقع', 'Site visit', 'car'),
  ('message', 40, 'Message', 'رسالة', 'Message', 'message'),
  ('document', 50, 'Document', 'وثيقة', 'Document', 'document');

insert into public.follow_up_outcomes (id, position, name_fr, name_ar, name_en, is_contact) values
  ('reached', 10, 'Joint', 'تم الاتصال', 'Reached', true),
  ('no_answer', 20, 'Pas de réponse', 'لا جواب', 'No answer', false),
  ('call_back', 30, 'À rappeler', 'يُعاد الاتصال به', 'Call back', false),
  ('held', 40, 'A eu lieu', 'تم', 'Held', true),
  ('sent', 50, 'Envoyé', 'أُرسل', 'Sent', false),
  ('cancelled', 60, 'Annulé', 'أُلغي', 'Cancelled', false);

-- After a missed call another tomorrow, after a talk a meeting, after an offer sent a call.
insert into public.follow_up_kind_outcomes (kind_id, outcome_id, position, next_kind_id, next_in_days) values
  ('call', 'reached', 10, 'meeting', 3), ('call', 'no_answer', 20, 'call', 1), ('call', 'call_back', 30, 'call', 1),
  ('call', 'cancelled', 40, null, 3),
  ('meeting', 'held', 10, 'call', 3), ('meeting', 'call_back', 20, 'call', 1), ('meeting', 'cancelled', 30, null, 3),
  ('site_visit', 'held', 10, 'call', 3), ('site_visit', 'call_back', 20, 'call', 1), ('site_visit', 'cancelled', 30, null, 3),
  ('message', 'sent', 10, 'call', 3), ('message', 'reached', 20, 'meeting', 3), ('message', 'no_answer', 30, 'call', 1),
  ('message', 'cancelled', 40, null, 3),
  ('document', 'sent', 10, 'call', 3), ('document', 'cancelled', 20, null, 3);

insert into public.no_next_reasons (id, position, name_fr, name_ar, name_en) values
  ('will_call_back', 10, 'La personne rappellera', 'الشخص سيعاود الاتصال', 'They will call back'),
  ('waits_for_offer', 20, 'Attend une nouvelle offre', 'ينتظر عرضاً جديداً', 'Waits for a new offer'),
  ('waits_for_financing', 30, 'Attend son financement', 'ينتظر التمويل', 'Waits for financing'),
  ('asked_for_time', 40, 'Demande du temps', 'طلب مهلة', 'Asked for time'),
  ('other', 50, 'Autre raison', 'سبب آخر', 'Another reason');

insert into public.holidays (id, day, calendar, name_fr, name_ar, name_en)
select md5(y || h.name_fr)::uuid, make_date(y, h.month, h.day), 'fixed', h.name_fr, h.name_ar, h.name_en
from generate_series(2026, 2030) y
cross join (values
  (1, 1, 'Jour de l’An', 'رأس السنة الميلادية', 'New Year’s Day'),
  (1, 11, 'Manifeste de l’Indépendance', 'ذكرى تقديم وثيقة الاستقلال', 'Independence Manifesto Day'),
  (1, 14, 'Nouvel An amazigh', 'رأس السنة الأمازيغية', 'Amazigh New Year'),
  (5, 1, 'Fête du Travail', 'عيد الشغل', 'Labour Day'),
  (7, 30, 'Fête du Trône', 'عيد العرش', 'Throne Day'),
  (8, 14, 'Allégeance d’Oued Ed-Dahab', 'ذكرى استرجاع إقليم وادي الذهب', 'Oued Ed-Dahab Day'),
  (8, 20, 'Révolution du Roi et du Peuple', 'ثورة الملك والشعب', 'Revolution of the King and the People'),
  (8, 21, 'Fête de la Jeunesse', 'عيد الشباب', 'Youth Day'),
  (10, 31, 'Fête de l’Unité', 'عيد الوحدة', 'Unity Day'),
  (11, 6, 'Marche Verte', 'ذكرى المسيرة الخضراء', 'Green March'),
  (11, 18, 'Fête de l’Indépendance', 'عيد الاستقلال', 'Independence Day')
) as h (month, day, name_fr, name_ar, name_en);

-- Reckoned ahead: the moon decides, and an admin corrects them once the days are announced.
insert into public.holidays (id, day, calendar, name_fr, name_ar, name_en)
select md5((h.first_day + n)::date || h.name_fr)::uuid, (h.first_day + n)::date, 'hijri', h.name_fr, h.name_ar, h.name_en
from (values
  (date '2026-03-20', 2, 'Aïd Al-Fitr', 'عيد الفطر', 'Eid al-Fitr'),
  (date '2026-05-27', 2, 'Aïd Al-Adha', 'عيد الأضحى', 'Eid al-Adha'),
  (date '2026-06-17', 1, 'Premier Moharram', 'فاتح محرم', 'First of Muharram'),
  (date '2026-08-26', 2, 'Aïd Al-Mawlid', 'عيد المولد النبوي', 'Mawlid'),
  (date '2027-03-10', 2, 'Aïd Al-Fitr', 'عيد الفطر', 'Eid al-Fitr'),
  (date '2027-05-17', 2, 'Aïd Al-Adha', 'عيد الأضحى', 'Eid al-Adha'),
  (date '2027-06-07', 1, 'Premier Moharram', 'فاتح محرم', 'First of Muharram'),
  (date '2027-08-15', 2, 'Aïd Al-Mawlid', 'عيد المولد النبوي', 'Mawlid')
) as h (first_day, days, name_fr, name_ar, name_en)
cross join lateral generate_series(0, h.days - 1) n;

insert into public.opening_hours (id, weekday, opens_at, closes_at)
select md5('opening hours ' || d)::uuid, d, case when d = 6 then time '09:00' else time '08:30' end, case when d = 6 then time '13:00' else time '18:30' end
from generate_series(1, 6) d;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.holiday_calendar is 'Whether a holiday falls on the same day each year or moves with the moon.';
comment on table public.follow_up_kinds is 'What a follow-up can be, in the order offered.';
comment on column public.follow_up_kinds.id is 'Key: a word for those there at first, any other for those added.';
comment on column public.follow_up_kinds.position is 'Order in which they are offered.';
comment on column public.follow_up_kinds.name_fr is 'Name in French.';
comment on column public.follow_up_kinds.name_ar is 'Name in Arabic.';
comment on column public.follow_up_kinds.name_en is 'Name in English.';
comment on column public.follow_up_kinds.icon is 'Sign shown beside it, one of those the app draws.';
comment on column public.follow_up_kinds.active is 'Whether it is still offered.';
comment on column public.follow_up_kinds.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.follow_up_kinds.updated_at is 'When the row last changed.';
comment on table public.follow_up_outcomes is 'What can come of a follow-up.';
comment on column public.follow_up_outcomes.id is 'Key, a word; cancelled is also what a lead''s end does to what was planned.';
comment on column public.follow_up_outcomes.position is 'Order in lists.';
comment on column public.follow_up_outcomes.name_fr is 'Name in French.';
comment on column public.follow_up_outcomes.name_ar is 'Name in Arabic.';
comment on column public.follow_up_outcomes.name_en is 'Name in English.';
comment on column public.follow_up_outcomes.is_contact is 'Whether the person was spoken to: the first such one of a lead ends its first-response time.';
comment on column public.follow_up_outcomes.active is 'Whether it is still offered.';
comment on column public.follow_up_outcomes.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.follow_up_outcomes.updated_at is 'When the row last changed.';
comment on table public.follow_up_kind_outcomes is 'What a kind of follow-up can end as, the likeliest first, and what is then proposed next.';
comment on column public.follow_up_kind_outcomes.kind_id is 'The kind.';
comment on column public.follow_up_kind_outcomes.outcome_id is 'What it can end as.';
comment on column public.follow_up_kind_outcomes.position is 'Order in which they are offered.';
comment on column public.follow_up_kind_outcomes.next_kind_id is 'Kind proposed for the next step; null for the same again.';
comment on column public.follow_up_kind_outcomes.next_in_days is 'Days until the next step proposed.';
comment on table public.no_next_reasons is 'Why an open lead may wait without a next step.';
comment on column public.no_next_reasons.id is 'Key: a word for those there at first, any other for those added.';
comment on column public.no_next_reasons.position is 'Order in which they are offered.';
comment on column public.no_next_reasons.name_fr is 'Name in French.';
comment on column public.no_next_reasons.name_ar is 'Name in Arabic.';
comment on column public.no_next_reasons.name_en is 'Name in English.';
comment on column public.no_next_reasons.active is 'Whether it is still offered.';
comment on column public.no_next_reasons.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.no_next_reasons.updated_at is 'When the row last changed.';
comment on table public.holidays is 'Public holidays, a row a day: nothing is proposed on them.';
comment on column public.holidays.id is 'Key.';
comment on column public.holidays.day is 'The day.';
comment on column public.holidays.calendar is 'Fixed, or reckoned ahead by the Hijri calendar until announced.';
comment on column public.holidays.name_fr is 'Name in French.';
comment on column public.holidays.name_ar is 'Name in Arabic.';
comment on column public.holidays.name_en is 'Name in English.';
comment on column public.holidays.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.holidays.updated_at is 'When the row last changed.';
comment on table public.opening_hours is 'When agencies work, a row a weekday; closed where there is none.';
comment on column public.opening_hours.id is 'Key.';
comment on column public.opening_hours.agency_id is 'The agency; null for all that have no hours of their own.';
comment on column public.opening_hours.weekday is '1 Monday to 7 Sunday.';
comment on column public.opening_hours.opens_at is 'From, on the clock of Morocco.';
comment on column public.opening_hours.closes_at is 'Until, on the clock of Morocco.';
comment on function public.work_settings() is 'All that forms and lists offer, nothing to who is not active: stages, lost reasons, kinds of follow-up with their outcomes and what is proposed next, outcomes, reasons to wait, holidays around now, opening hours of the agencies the caller reads and of all others.';
comment on function private.is_outcome_of(text, text) is 'Whether a follow-up of a kind can end so.';
