-- Leads: one purchase project of one prospect, worked by one agency, in one stage; their notes and their timeline.

-- Types ---------------------------------------------------------------------------------------------------------------

create type public.product_kind as enum ('plot', 'apartment', 'house');
create type public.stage_kind as enum ('open', 'won', 'lost');
create type public.lead_event_kind as enum (
  'created', 'visited', 'assigned', 'reassigned', 'stage_moved', 'note_added', 'follow_up_planned', 'follow_up_done', 'edited',
  'merged', 'merge_undone', 'follow_up_handed');

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.stages (
  id text primary key check (id ~ '^[a-z0-9_-]{2,36}$'),
  position integer not null unique deferrable,
  kind public.stage_kind not null default 'open',
  name_fr text not null constraint stages_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint stages_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint stages_name_en_length check (private.is_short_name(name_en)),
  color text not null constraint stages_color_check check (color in (
    '#3D5A98', '#3D7EA6', '#2F8F9D', '#3C8D6E', '#0B6E4F', '#8A9A2B', '#D19A2A', '#D17A22', '#B5532A', '#A2466B', '#6F5AA8',
    '#7A7F87')),
  cooling_days integer constraint stages_cooling_days_range check (cooling_days between 1 and 365),
  active boolean not null default true,
  replaced_by_id text references public.stages (id) on delete restrict,
  version integer not null default 1,
  updated_at timestamptz not null default private.now()
);

create table public.lost_reasons (
  id text primary key check (id ~ '^[a-z0-9_-]{2,36}$'),
  position integer not null unique deferrable,
  name_fr text not null constraint lost_reasons_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint lost_reasons_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint lost_reasons_name_en_length check (private.is_short_name(name_en)),
  active boolean not null default true,
  version integer not null default 1,
  updated_at timestamptz not null default private.now()
);

create table public.leads (
  id uuid primary key default gen_random_uuid(),
  prospect_id uuid not null references public.prospects (id) on delete restrict,
  agency_id uuid not null references public.agencies (id) on delete restrict,
  assignee_id uuid references public.staff (id) on delete set null,
  stage_id text not null default 'new' references public.stages (id) on delete restrict,
  reached_stage_id text not null default 'new' references public.stages (id) on delete restrict,
  source_visit_id uuid references public.visits (id) on delete set null,
  source_stop_id uuid references public.stops (id) on delete restrict,
  cohort_day date not null,
  product public.product_kind,
  wished_city_id uuid references public.cities (id) on delete set null,
  budget_mad bigint constraint leads_budget_range check (budget_mad between 1 and 1000000000),
  description text not null default '' constraint leads_description_length check (length(description) <= 4000),
  lost_reason_id text references public.lost_reasons (id) on delete restrict,
  sold_product public.product_kind,
  sold_price_mad bigint constraint leads_sold_price_range check (sold_price_mad between 1 and 1000000000),
  stage_entered_at timestamptz not null default private.now(),
  first_contact_at timestamptz,
  closed_at timestamptz,
  next_follow_up_id uuid,
  next_follow_up_due_at timestamptz,
  created_by uuid not null references public.staff (id) on delete restrict,
  version integer not null default 1,
  created_at timestamptz not null default private.now(),
  updated_at timestamptz not null default private.now(),
  constraint leads_lost_with_reason check ((stage_id = 'lost') = (lost_reason_id is not null)),
  constraint leads_won_with_sale check (
    (stage_id = 'won') = (sold_product is not null) and (stage_id = 'won') = (sold_price_mad is not null)),
  constraint leads_closed_when_ended check ((stage_id in ('won', 'lost')) = (closed_at is not null))
);

create table public.notes (
  id uuid primary key default gen_random_uuid(),
  lead_id uuid not null references public.leads (id) on delete cascade,
  body text not null constraint notes_body_length check (private.tidy(body) <> '' and length(body) <= 4000),
  author_id uuid not null references public.staff (id) on delete restrict,
  created_at timestamptz not null default private.now()
);

create table public.lead_events (
  id uuid primary key default gen_random_uuid(),
  lead_id uuid not null references public.leads (id) on delete cascade,
  kind public.lead_event_kind not null,
  actor_id uuid references public.staff (id) on delete set null,
  occurred_at timestamptz not null default private.now(),
  from_stage_id text references public.stages (id) on delete restrict,
  to_stage_id text references public.stages (id) on delete restrict,
  note_id uuid references public.notes (id) on delete cascade,
  visit_id uuid references public.visits (id) on delete set null,
  changes jsonb not null default '{}',
  seq bigint generated always as identity
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index leads_prospect_id_idx on public.leads (prospect_id);
create index leads_agency_id_stage_idx on public.leads (agency_id, stage_id, stage_entered_at desc);
create index leads_agency_id_created_idx on public.leads (agency_id, created_at desc);
create index leads_agency_id_cohort_idx on public.leads (agency_id, cohort_day);
create index leads_agency_id_next_idx on public.leads (agency_id, next_follow_up_due_at, id);
create index leads_assignee_id_idx on public.leads (assignee_id, stage_id);
create index leads_stage_id_idx on public.leads (stage_id);
create index leads_reached_stage_id_idx on public.leads (reached_stage_id) where stage_id = 'lost';
create index leads_source_visit_id_idx on public.leads (source_visit_id);
create index leads_source_stop_id_idx on public.leads (source_stop_id, created_at);
create index leads_wished_city_id_idx on public.leads (wished_city_id);
create index leads_lost_reason_id_idx on public.leads (lost_reason_id) where lost_reason_id is not null;
create index leads_created_by_idx on public.leads (created_by);
create index stages_replaced_by_id_idx on public.stages (replaced_by_id) where replaced_by_id is not null;
create index notes_lead_id_idx on public.notes (lead_id);
create index notes_author_id_idx on public.notes (author_id);
create index lead_events_lead_id_idx on public.lead_events (lead_id, occurred_at desc, seq desc);
create index lead_events_actor_id_idx on public.lead_events (actor_id);
create index lead_events_note_id_idx on public.lead_events (note_id) where note_id is not null;
create index lead_events_visit_id_idx on public.lead_events (visit_id) where visit_id is not null;
create index lead_events_from_stage_id_idx on public.lead_events (from_stage_id) where from_stage_id is not null;
create index lead_events_to_stage_id_idx on public.lead_events (to_stage_id) where to_stage_id is not null;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.readable_lead(p_lead_id uuid) returns public.leads
language plpgsql set search_path = '' as $$
declare
  v_lead public.leads;
begin
  select * into v_lead
  from public.leads l
  where l.id = p_lead_id and l.agency_id in (select private.readable_agency_ids())
  for update;
  if not found then
    perform private.fail('404', 'lead_not_found');
  end if;
  return v_lead;
end
$$;

create function private.lead_answer(p_lead_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  select case when l.agency_id in (select private.readable_agency_ids()) then to_jsonb(l) else jsonb_build_object('id', l.id) end
  from public.leads l where l.id = p_lead_id
$$;

create function private.check_version(p_seen integer, p_lead public.leads) returns void
language plpgsql stable set search_path = '' as $$
begin
  if p_seen is distinct from p_lead.version then
    perform private.fail('409', 'stale', '', to_jsonb(p_lead));
  end if;
end
$$;

-- Triggers ------------------------------------------------------------------------------------------------------------

create function private.tg_leads__set_cohort() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.cohort_day := (new.created_at at time zone coalesce(
    (select s.time_zone from public.stops s where s.id = new.source_stop_id), 'Africa/Casablanca'))::date;
  return new;
end
$$;

create function private.tg_leads__set_reached() returns trigger
language plpgsql set search_path = '' as $$
begin
  if new.stage_id <> 'lost' then
    new.reached_stage_id := new.stage_id;
  elsif tg_op = 'UPDATE' and old.stage_id <> 'lost' then
    new.reached_stage_id := old.stage_id;
  end if;
  return new;
end
$$;

create function private.tg_stops__redate_leads() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update public.leads l set cohort_day = (l.created_at at time zone new.time_zone)::date where l.source_stop_id = new.id;
  return null;
end
$$;

create function private.tg_leads__log() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_changes jsonb;
begin
  if tg_op = 'INSERT' then
    insert into public.lead_events (id, lead_id, kind, actor_id, occurred_at, to_stage_id, visit_id)
    values (private.event_id(), new.id, 'created', new.created_by, new.created_at, new.stage_id, new.source_visit_id);
    return null;
  end if;
  if new.stage_id <> old.stage_id then
    insert into public.lead_events (id, lead_id, kind, actor_id, from_stage_id, to_stage_id, changes)
    values (private.event_id(), new.id, 'stage_moved', private.my_staff_id(), old.stage_id, new.stage_id,
      jsonb_strip_nulls(jsonb_build_object('lost_reason_id', new.lost_reason_id,
        'sold_product', new.sold_product, 'sold_price_mad', new.sold_price_mad)));
  end if;
  v_changes := private.changes(to_jsonb(old), to_jsonb(new), array['product', 'wished_city_id', 'budget_mad', 'description']);
  if v_changes <> '{}' then
    insert into public.lead_events (lead_id, kind, actor_id, changes)
    values (new.id, 'edited', private.my_staff_id(), v_changes);
  end if;
  return null;
end
$$;

create function private.changes(p_old jsonb, p_new jsonb, p_columns text[]) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(c, jsonb_build_object('from', p_old -> c, 'to', p_new -> c)), '{}')
  from unnest(p_columns) c
  where p_old -> c is distinct from p_new -> c
$$;

create function private.tg_prospects__log() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_changes jsonb := private.changes(to_jsonb(old), to_jsonb(new), array['full_name', 'phone', 'email', 'language', 'city_id']);
begin
  if v_changes <> '{}' then
    insert into public.lead_events (lead_id, kind, actor_id, changes)
    select l.id, 'edited', private.my_staff_id(), v_changes
    from public.leads l where l.prospect_id = new.id;
  end if;
  return null;
end
$$;

create function private.tg_notes__author() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.author_id := coalesce(private.my_staff_id(), new.author_id);
  return new;
end
$$;

create function private.tg_notes__log() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.lead_events (lead_id, kind, actor_id, note_id)
  values (new.lead_id, 'note_added', new.author_id, new.id);
  return null;
end
$$;

create trigger stages_touch before update on public.stages for each row execute function private.tg_touch();
create trigger lost_reasons_touch before update on public.lost_reasons for each row execute function private.tg_touch();
-- What is kept beside a lead is no edit of it.
create trigger leads_touch before update on public.leads for each row
  when ((old.next_follow_up_id, old.next_follow_up_due_at) is not distinct from (new.next_follow_up_id, new.next_follow_up_due_at))
  execute function private.tg_touch();
create trigger leads_set_cohort before insert or update of created_at, source_stop_id on public.leads
  for each row execute function private.tg_leads__set_cohort();
create trigger leads_set_reached before insert or update of stage_id on public.leads
  for each row execute function private.tg_leads__set_reached();
create trigger stops_redate_leads after update of time_zone on public.stops
  for each row when (old.time_zone <> new.time_zone) execute function private.tg_stops__redate_leads();
create trigger leads_log after insert or update of stage_id, product, wished_city_id, budget_mad, description on public.leads
  for each row execute function private.tg_leads__log();
-- A merge tells the leads of what it does to the two rows in its own words.
create trigger prospects_log after update on public.prospects for each row
  when (old.merged_into_id is null and new.merged_into_id is null) execute function private.tg_prospects__log();
create trigger notes_author before insert on public.notes for each row execute function private.tg_notes__author();
create trigger notes_log after insert on public.notes for each row execute function private.tg_notes__log();

-- Row-level security: leads, and the persons reached through them -----------------------------------------------------

alter table public.stages enable row level security;
alter table public.lost_reasons enable row level security;
alter table public.leads enable row level security;
alter table public.notes enable row level security;
alter table public.lead_events enable row level security;

create policy "active staff read stages" on public.stages
  for select to authenticated using ((select private.is_active_staff()));
create policy "active staff read lost reasons" on public.lost_reasons
  for select to authenticated using ((select private.is_active_staff()));

create policy "agency reads its leads" on public.leads
  for select to authenticated using (agency_id = any (array(select private.readable_agency_ids())));
create policy "agency edits its leads" on public.leads
  for update to authenticated
  using (agency_id = any (array(select private.writable_agency_ids())))
  with check (agency_id = any (array(select private.writable_agency_ids())));

-- A lead named in another table's policy is one the reader reads: its own policy applies there too.
-- What a host wrote, while nobody has edited it: from then on the row tells of the agency's work.
create policy "persons are read through leads, by a host as captured" on public.prospects
  for select to authenticated using (
    exists (select from public.leads l where l.prospect_id = prospects.id)
    or id = any (array(select private.captured_prospect_ids())));
create policy "agency edits its prospects" on public.prospects
  for update to authenticated
  using (exists (select from public.leads l where l.prospect_id = prospects.id
    and l.agency_id = any (array(select private.writable_agency_ids()))))
  with check (exists (select from public.leads l where l.prospect_id = prospects.id
    and l.agency_id = any (array(select private.writable_agency_ids()))));

create policy "host reads own captures, agency its prospects' visits" on public.visits
  for select to authenticated using (
    (captured_by = (select private.my_staff_id()) and stop_id = any (array(select private.posted_stop_ids())))
    or (select private.has_role('admin'))
    or (prospect_id is not null and exists (select from public.leads l where l.prospect_id = visits.prospect_id)));

create policy "consents are read with their prospect" on public.consents
  for select to authenticated using (exists (select from public.leads l where l.prospect_id = consents.prospect_id)
    or id = any (array(select private.captured_consent_ids())));

create policy "notes are read with their lead" on public.notes
  for select to authenticated using (exists (select from public.leads l where l.id = notes.lead_id));
create policy "agency notes on its leads" on public.notes
  for insert to authenticated with check (author_id = (select private.my_staff_id())
    and exists (select from public.leads l where l.id = notes.lead_id
      and l.agency_id = any (array(select private.writable_agency_ids()))));

create policy "events are read with their lead" on public.lead_events
  for select to authenticated using (exists (select from public.leads l where l.id = lead_events.lead_id));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.stages, public.lost_reasons, public.leads, public.notes, public.lead_events from anon, authenticated;
grant select on public.stages, public.lost_reasons, public.leads, public.notes, public.lead_events to authenticated;
grant update (product, wished_city_id, budget_mad, description) on public.leads to authenticated;
grant insert (id, lead_id, body) on public.notes to authenticated;

-- The pipeline --------------------------------------------------------------------------------------------------------

insert into public.stages (id, position, kind, name_fr, name_ar, name_en, color, cooling_days) values
  ('new', 10, 'open', 'Nouveau', 'جديد', 'New', '#3D7EA6', 2),
  ('contacted', 20, 'open', 'Contacté', 'تم الاتصال', 'Contacted', '#2F8F9D', 5),
  ('qualified', 30, 'open', 'Qualifié', 'مؤهَّل', 'Qualified', '#3C8D6E', 7),
  ('site_visit', 40, 'open', 'Visite du site', 'زيارة الموقع', 'Site visit', '#8A9A2B', 7),
  ('offer', 50, 'open', 'Offre', 'عرض', 'Offer', '#D19A2A', 10),
  ('reserved', 60, 'open', 'Réservé', 'محجوز', 'Reserved', '#D17A22', 15),
  ('won', 70, 'won', 'Gagné', 'ناجح', 'Won', '#0B6E4F', null),
  ('lost', 80, 'lost', 'Perdu', 'ضائع', 'Lost', '#7A7F87', null);

insert into public.lost_reasons (id, position, name_fr, name_ar, name_en) values
  ('budget', 10, 'Budget insuffisant', 'الميزانية غير كافية', 'Budget too small'),
  ('financing', 20, 'Financement refusé', 'رفض التمويل', 'Financing refused'),
  ('location', 30, 'Emplacement non souhaité', 'الموقع غير مرغوب فيه', 'Location not wanted'),
  ('competitor', 40, 'Acheté ailleurs', 'اشترى من جهة أخرى', 'Bought elsewhere'),
  ('unreachable', 50, 'Injoignable', 'تعذر الاتصال', 'Unreachable'),
  ('no_project', 60, 'Projet abandonné', 'تخلى عن المشروع', 'Project dropped'),
  ('other', 70, 'Autre', 'سبب آخر', 'Other');

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type public.product_kind is 'What a prospect looks for: land plot, apartment or house.';
comment on type public.stage_kind is 'Whether a stage is still worked or ends the lead.';
comment on type public.lead_event_kind is 'What a timeline entry tells.';
comment on table public.stages is 'The pipeline in order; names and colours are data.';
comment on column public.stages.id is 'Key: a word for those there at first, any other for those added.';
comment on column public.stages.position is 'Order in the pipeline.';
comment on column public.stages.kind is 'Open, won or lost.';
comment on column public.stages.name_fr is 'Name in French.';
comment on column public.stages.name_ar is 'Name in Arabic.';
comment on column public.stages.name_en is 'Name in English.';
comment on column public.stages.color is 'Colour, one of those the app offers.';
comment on column public.stages.cooling_days is 'Days without activity after which a lead in this stage is cooling.';
comment on column public.stages.active is 'Whether leads can be in it; one that had leads stays to name their history.';
comment on column public.stages.replaced_by_id is 'Where the leads of a stage no longer used went, and where one opened again goes.';
comment on column public.stages.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.stages.updated_at is 'When the row last changed.';
comment on table public.lost_reasons is 'Why a lead was lost.';
comment on column public.lost_reasons.id is 'Key: a word for those there at first, any other for those added.';
comment on column public.lost_reasons.position is 'Order in which they are offered.';
comment on column public.lost_reasons.name_fr is 'Name in French.';
comment on column public.lost_reasons.name_ar is 'Name in Arabic.';
comment on column public.lost_reasons.name_en is 'Name in English.';
comment on column public.lost_reasons.active is 'Whether it is still offered.';
comment on column public.lost_reasons.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.lost_reasons.updated_at is 'When the row last changed.';
comment on table public.leads is 'Purchase projects, each worked by one agency.';
comment on column public.leads.id is 'Key.';
comment on column public.leads.prospect_id is 'The person.';
comment on column public.leads.agency_id is 'Agency that works it; changed by reassign_leads only.';
comment on column public.leads.assignee_id is 'Agent who owns it; changed by assign_lead and reassign_leads only.';
comment on column public.leads.stage_id is 'Stage; changed by move_lead only.';
comment on column public.leads.reached_stage_id is 'The furthest stage so far: its own, of a lost lead the one it was lost in, though that may have been removed since.';
comment on column public.leads.source_visit_id is 'Visit it was born at.';
comment on column public.leads.source_stop_id is 'Stop of the source visit; kept when the visit goes.';
comment on column public.leads.cohort_day is 'The day it was created, in the time zone of the stop it comes from, else in that of Morocco; set by the database.';
comment on column public.leads.product is 'Product sought.';
comment on column public.leads.wished_city_id is 'City wished for.';
comment on column public.leads.budget_mad is 'Budget in whole dirhams.';
comment on column public.leads.description is 'What the person looks for, in words.';
comment on column public.leads.lost_reason_id is 'Why it was lost, exactly when lost.';
comment on column public.leads.sold_product is 'Product sold, exactly when won.';
comment on column public.leads.sold_price_mad is 'Price it was sold at in whole dirhams, exactly when won.';
comment on column public.leads.stage_entered_at is 'When it entered the stage.';
comment on column public.leads.first_contact_at is 'First completed contact; with created_at gives the first-response time.';
comment on column public.leads.closed_at is 'When it was won or lost.';
comment on column public.leads.next_follow_up_id is 'The planned follow-up that is due first; kept by the triggers of follow_ups, written by nobody.';
comment on column public.leads.next_follow_up_due_at is 'When it is due; null when nothing is planned, as on what has ended.';
comment on column public.leads.created_by is 'Who registered it.';
comment on column public.leads.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.leads.created_at is 'When it was born; puts it in a cohort.';
comment on column public.leads.updated_at is 'When the row last changed.';
comment on table public.notes is 'What staff wrote on a lead.';
comment on column public.notes.id is 'Key; may be made by the client.';
comment on column public.notes.lead_id is 'The lead.';
comment on column public.notes.body is 'Plain text, 1 to 4,000 characters.';
comment on column public.notes.author_id is 'Who wrote it; set by trigger.';
comment on column public.notes.created_at is 'When it was written.';
comment on table public.lead_events is 'The timeline of a lead, written by triggers and never edited.';
comment on column public.lead_events.id is 'Key; the id a function was called with, where there is one.';
comment on column public.lead_events.lead_id is 'The lead.';
comment on column public.lead_events.kind is 'What happened.';
comment on column public.lead_events.actor_id is 'Who did it.';
comment on column public.lead_events.occurred_at is 'When.';
comment on column public.lead_events.from_stage_id is 'Stage before a move.';
comment on column public.lead_events.to_stage_id is 'Stage after a move.';
comment on column public.lead_events.note_id is 'The note added.';
comment on column public.lead_events.visit_id is 'The visit at which the lead was born or came again.';
comment on column public.lead_events.changes is 'Per column {from, to}: of an edit what it was and is, of a visit what the lead says and the visitor now said; of an ending what it says plainly: the reason of a loss, the product and price of a sale.';
comment on column public.lead_events.seq is 'Order of events of the same moment.';
comment on function private.readable_lead(uuid) is 'Locks and returns a lead the caller may read; PT404 lead_not_found for one that is not there or not theirs.';
comment on function private.lead_answer(uuid) is 'The lead as a function''s answer: as it is now, or its id alone once it is no longer the caller''s to read.';
comment on function private.check_version(integer, public.leads) is 'Refuses (PT409 stale, detail = the row now) an action on a version that is no longer current.';
comment on function private.tg_leads__set_cohort() is 'Keeps the day a lead is counted by.';
comment on function private.tg_leads__set_reached() is 'Keeps the furthest stage: a lost lead keeps the one it was lost in, one opened again goes back to its stage.';
comment on function private.tg_stops__redate_leads() is 'A stop that moves to another time zone takes the days of its leads along.';
comment on function private.tg_leads__log() is 'Writes created, stage_moved and edited events.';
comment on function private.changes(jsonb, jsonb, text[]) is 'Per changed column {from, to}.';
comment on function private.tg_prospects__log() is 'Writes an edited event on each lead of the person.';
comment on function private.tg_notes__author() is 'The caller is the author.';
comment on function private.tg_notes__log() is 'Writes a note_added event.';
