-- What was done on each lead, and what is planned next.

-- The person who had the lead at that moment.
create function seed.owner_at(p_lead seed.lead, p_moment timestamptz) returns uuid language sql immutable as $$
  select case when p_moment < p_lead.changed_hands_at then p_lead.former_assignee_id else p_lead.assignee_id end
$$;

create table seed.task (kind text, note text[]);
insert into seed.task values
  ('call', array['Présenter le programme et vérifier le budget', 'Premier contact après la caravane',
    'Rappeler au sujet du financement',
    'Confirmer l’intérêt et la ville souhaitée', 'Prendre des nouvelles de la décision en famille', '']),
  ('meeting', array['Rendez-vous à l’agence avec le conjoint', 'Faire le point sur l’échéancier',
    'Présenter le plan de masse', '']),
  ('site_visit', array['Visite du chantier et de l’appartement témoin', 'Voir le lot sur place',
    'Deuxième visite avec la famille']),
  ('message', array['Envoyer la brochure et le lien de localisation', 'Envoyer les horaires de l’agence',
    'Relancer par WhatsApp']),
  ('document', array['Réunir les pièces du dossier bancaire', 'Préparer la fiche de réservation',
    'Envoyer l’offre de prix', 'Compléter le dossier de réservation']);

-- A first try that reached nobody, for a third; then one task before each stage; one before a loss.
create table seed.done as
select l.n, 'try' as step, 'call' as kind, l.assigned_at + interval '2 minutes' as planned_at,
  l.assigned_at + interval '8 minutes' as done_at,
  seed.pick(array['no_answer', 'call_back'], 'try:' || l.n) as outcome
from seed.lead l
where l.step >= 0 and (seed.roll('tried:' || l.n, 100) < 33 or l.lost_reason_id = 'unreachable')
union all
select s.n, s.step::text,
  case s.step when 1 then 'call' when 2 then seed.pick(array['call', 'meeting'], 'how:' || s.n) when 3 then 'site_visit'
    when 4 then 'document' when 5 then 'meeting' when 6 then 'document' else 'call' end,
  s.previous_at + interval '12 minutes', s.occurred_at - interval '4 minutes',
  case when s.step = 7 and l.lost_reason_id = 'unreachable' then 'no_answer'
    when s.step in (4, 6) then 'sent' when s.step in (1, 7) then 'reached'
    when s.step = 2 and seed.roll('how:' || s.n, 2) = 0 then 'reached' else 'held' end
from seed.step s
join seed.lead l on l.n = s.n
where s.step > 0;

insert into public.follow_ups (id, lead_id, agency_id, assignee_id, kind, due_at, note, done_at, outcome, outcome_note,
  created_by, created_at, updated_at)
select seed.id('done:' || d.n || ':' || d.step), l.id, l.agency_id, seed.owner_at(l, d.done_at), t.kind,
  greatest(d.planned_at + interval '5 minutes', d.done_at - make_interval(mins => seed.roll('late:' || d.step || d.n, 90))),
  seed.pick(t.note, 'task:' || d.step || d.n), d.done_at, d.outcome,
  case d.outcome
    when 'no_answer' then seed.pick(array['Sonne sans réponse.', 'Messagerie.', ''], 'said:' || d.step || d.n)
    when 'call_back' then 'Demande à être rappelé(e) dans la semaine.'
    when 'reached' then seed.pick(
      array['Intéressé(e), attend la brochure.', 'Budget confirmé.', 'En parle à sa famille.', ''], 'said:' || d.step || d.n)
    else '' end,
  seed.owner_at(l, d.planned_at), d.planned_at, d.done_at
from seed.done d
join seed.lead l on l.n = d.n
join seed.task t on t.kind = d.kind
order by d.planned_at, d.n;

-- Next steps of the open leads: one in five overdue, one in six due today, the others ahead; some leads have none.
create table seed.next as
select l.n, nth, seed.pick(case l.stage_id
    when 'new' then array['call', 'call', 'call', 'message']
    when 'contacted' then array['call', 'meeting', 'message', 'meeting']
    when 'qualified' then array['site_visit', 'meeting', 'call', 'site_visit']
    when 'site_visit' then array['document', 'meeting', 'call', 'site_visit']
    when 'offer' then array['call', 'document', 'meeting', 'call']
    else array['document', 'meeting', 'document', 'call'] end,
    'next:' || nth || ':' || l.n) as kind,
  -- What is left of an earlier edition was taken up again before this autumn's tour.
  case when l.year = 2026 then l.moved_on_at + make_interval(mins => 9 + nth)
    else seed.office_moment(date '2026-09-21' + seed.roll('resumed:' || l.n, 8), nth, 'resumed:' || l.n) end as planned_at,
  width_bucket(seed.roll('when:' || nth || ':' || l.n, 100), array[20, 37]) as ahead
from seed.lead l
cross join generate_series(1, 2) nth
where l.step >= 0 and l.closed_at is null
  and seed.roll('next:' || nth || ':' || l.n, 100) < case when nth = 2 then 6 when l.year = 2026 then 90 else 45 end;

insert into public.follow_ups (id, lead_id, agency_id, assignee_id, kind, due_at, note, created_by, created_at, updated_at)
select seed.id('next:' || x.nth || ':' || x.n), l.id, l.agency_id, l.assignee_id, x.kind,
  case when x.ahead = 0 and planned_on < date '2026-10-01'
      then seed.office_day(greatest(planned_on + 1, date '2026-10-01' - seed.roll('since:' || x.n, 6))) + time_of_day
    when x.ahead <= 1 then date '2026-10-02' + time_of_day
    else seed.office_day(date '2026-10-03' + seed.roll('in:' || x.n, 12)) + time_of_day end at time zone 'Africa/Casablanca',
  seed.pick(t.note, 'plan:' || x.nth || ':' || x.n), seed.owner_at(l, x.planned_at), x.planned_at, x.planned_at
from seed.next x
join seed.lead l on l.n = x.n
join seed.task t on t.kind = x.kind
cross join lateral (select
  time '09:00' + make_interval(mins => 15 * seed.roll('hour:' || x.nth || ':' || x.n, 34)) as time_of_day,
  (x.planned_at at time zone 'Africa/Casablanca')::date as planned_on) clock
order by x.planned_at, x.n, x.nth;
