-- Assignments and notes, then the timeline that tells all of it in order.

insert into public.assignments (id, batch_id, lead_id, from_agency_id, to_agency_id, from_assignee_id, to_assignee_id,
  reason, assigned_by, assigned_at)
-- From agency to agency, by the region's manager, in batches of a day.
select seed.id('handed:' || l.n), seed.id('batch:' || l.first_agency_id || l.agency_id || d.day), l.id,
  l.first_agency_id, l.agency_id,
  null::uuid, null::uuid,
  case when l.first_agency_id = seed.id('agency:CASA') then 'Équilibrage de la charge entre agences'
    else 'Projet souhaité dans cette ville' end,
  seed.id('staff:region'), (d.day + time '08:10') at time zone 'Africa/Casablanca'
from seed.lead l
cross join lateral (select (l.assigned_at at time zone 'Africa/Casablanca')::date as day) d
where l.handed_over
union all
select seed.id('given:' || l.n), null, l.id, l.agency_id, l.agency_id, null,
  coalesce(l.former_assignee_id, l.assignee_id), '',
  l.boss_id, l.assigned_at
from seed.lead l
where l.step >= 0
union all
select seed.id('hands:' || l.n), null, l.id, l.agency_id, l.agency_id, l.former_assignee_id, l.assignee_id,
  seed.pick(array['Équilibrage de la charge', 'Congé de l’agent', 'Connaît le programme souhaité',
    'Parle la langue du client'], 'because:' || l.n),
  l.boss_id, l.changed_hands_at
from seed.lead l
where l.changed_hands_at is not null
order by 10, 1;

create table seed.remark (step integer, body text[]);
insert into seed.remark values
  (1, array['Très aimable, préfère être appelé après 17 h.', 'Travaille à l’étranger, passe par son frère sur place.',
    'A déjà visité un programme voisin.',
    'Confirme son intérêt, budget à préciser avec la banque.', 'مهتم، يفضل التواصل عبر واتساب.',
    'Souhaite recevoir les plans avant de se déplacer.']),
  (2, array['Apport de 20 %, le reste en crédit.', 'Salarié(e) du privé, CDI depuis cinq ans.',
    'Veut acheter à deux noms.', 'Éligible à l’aide au logement, dossier à vérifier.',
    'Compare avec une offre concurrente un peu moins chère.', 'الميزانية مناسبة، ينتظر موافقة البنك.']),
  (3, array['Visite faite, a préféré le deuxième étage.', 'Le lot d’angle lui plaît, hésite sur le prix.',
    'Venu(e) avec toute la famille, impression très bonne.',
    'Demande la date exacte de livraison.', 'Trouve l’accès un peu loin de l’école.']),
  (4, array['Offre remise en main propre.', 'Demande un échéancier sur trente-six mois.',
    'Revient vers nous après l’accord de principe de la banque.', 'Négocie les frais de dossier.']),
  (5, array['Réservation signée, avance versée.', 'Dossier complet, transmis au service des ventes.',
    'Reste une pièce d’identité à légaliser.']),
  (6, array['Acte signé. Merci à toute l’équipe.', 'Remise des clés prévue au printemps.']);

insert into public.notes (id, lead_id, body, author_id, created_at)
select seed.id('note:' || s.step || ':' || s.n), l.id, seed.pick(r.body, 'remark:' || s.step || ':' || s.n),
  seed.owner_at(l, s.occurred_at), s.occurred_at + interval '3 minutes'
from seed.step s
join seed.lead l on l.n = s.n
join seed.remark r on r.step = s.step
where seed.roll('notes:' || s.step || ':' || s.n, 100) < 42
order by s.occurred_at, s.n;

insert into public.lead_events (id, lead_id, kind, actor_id, occurred_at, from_stage_id, to_stage_id, note_id, visit_id,
  follow_up_id, assignment_id, changes, to_staff_id)
select seed.id('event:' || kind || ':' || id), lead_id, kind::public.lead_event_kind, actor_id, occurred_at,
  from_stage_id, to_stage_id, note_id, visit_id, follow_up_id, assignment_id, changes, to_staff_id
from (
  select l.id, l.id as lead_id, 'created' as kind, l.created_by as actor_id, l.created_at as occurred_at,
    null as from_stage_id, 'new' as to_stage_id, null::uuid as note_id, l.source_visit_id as visit_id,
    null::uuid as follow_up_id, null::uuid as assignment_id, '{}'::jsonb as changes, null::uuid as to_staff_id
  from public.leads l
  union all
  select r.visit_id, l.id, 'visited', r.host_id, r.occurred_at, null, null, null, r.visit_id, null, null, '{}', null
  from seed.revisit r join seed.lead l on l.n = r.n
  union all
  select a.id, a.lead_id,
    case when a.from_assignee_id is null and a.from_agency_id = a.to_agency_id then 'assigned' else 'reassigned' end,
    a.assigned_by, a.assigned_at, null, null, null, null, null, a.id, '{}', null
  from public.assignments a
  union all
  select seed.id(s.step || ':' || s.n), l.id, 'stage_moved', seed.owner_at(l, s.occurred_at), s.occurred_at,
    coalesce(lag(s.stage_id) over (partition by s.n order by s.step), 'new'), s.stage_id, null, null, null, null,
    case when s.stage_id in ('won', 'lost') then jsonb_strip_nulls(jsonb_build_object(
      'lost_reason_id', w.lost_reason_id, 'sold_product', w.sold_product, 'sold_price_mad', w.sold_price_mad)) else '{}' end, null
  from seed.step s join seed.lead l on l.n = s.n join public.leads w on w.id = l.id
  where s.step > 0
  union all
  select n.id, n.lead_id, 'note_added', n.author_id, n.created_at, null, null, n.id, null, null, null, '{}', null
  from public.notes n
  union all
  select f.id, f.lead_id, 'follow_up_planned', f.created_by, f.created_at, null, null, null, null, f.id, null, '{}', null
  from public.follow_ups f
  union all
  select f.id, f.lead_id, 'follow_up_done', f.assignee_id, f.done_at, null, null, null, null, f.id, null, '{}', null
  from public.follow_ups f where f.done_at is not null
  union all
  select h.id, h.lead_id, 'follow_up_handed', h.by_id, h.at, null, null, null, null, h.id, null,
    jsonb_build_object('note', h.said), h.to_id
  from seed.passed_on h
) event
order by occurred_at, kind, id;
