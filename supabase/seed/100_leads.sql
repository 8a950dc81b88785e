-- Visits, consents and leads, as staged above.

-- Some whose lead is being worked come to see the caravan when it reaches their agency's city.
create table seed.revisit as
select v.visit_id, v.host_id, v.occurred_at, l.n, l.prospect_id
from (
  select x.*, t.host_agency_id, row_number() over (partition by x.stop_id order by x.willing) as pair
  from seed.visitor x
  join public.stops t on t.id = x.stop_id
  where x.willing > 3000 and x.year = 2026 and x.kind <> 'abroad'
) v
join (
  select n, agency_id, prospect_id, occurred_at, closed_at,
    row_number() over (partition by agency_id order by seed.roll('revisit:' || n, 1000000), n) as pair
  from seed.lead where year = 2026 and closed_at is null and occurred_at < timestamptz '2026-09-22 00:00+01'
) l on l.agency_id = v.host_agency_id and l.pair = v.pair and l.pair <= 30
where v.occurred_at > timestamptz '2026-09-24 00:00+01';

insert into public.visits (id, stop_id, party_size, prospect_id, occurred_at, day, hour, captured_by, created_at)
select v.visit_id, v.stop_id, v.party_size, coalesce(l.prospect_id, r.prospect_id), v.occurred_at, v.day,
  extract(hour from v.occurred_at at time zone st.time_zone), v.host_id, v.occurred_at
from seed.visitor v
join public.stops st on st.id = v.stop_id
left join seed.lead l on l.visit_id = v.visit_id
left join seed.revisit r on r.visit_id = v.visit_id
order by v.occurred_at, v.visit_id;

-- Nearly all agree to be called; a few have since taken it back.
insert into public.consents (id, prospect_id, channel, given_at, wording, visit_id, captured_by, withdrawn_at)
select seed.id('consent:' || m.n || ':' || c.channel), m.id, c.channel::public.consent_channel, m.occurred_at, w.wording,
  l.visit_id, m.host_id,
  case when seed.roll('withdrawn:' || m.n, 100) < 2 then least(m.occurred_at + interval '9 days 3 hours', seed.cutoff()) end
from seed.person_met m
join seed.lead l on l.n = m.n
join (values ('phone', 96), ('messaging', 71), ('email', 85)) as c (channel, percent)
  on (c.channel = 'phone' and seed.roll('agrees:messaging:' || m.n, 100) >= 71)
  or ((c.channel <> 'email' or m.email is not null) and seed.roll('agrees:' || c.channel || ':' || m.n, 100) < c.percent)
join (values
  ('fr', 'J’accepte d’être contacté(e) par le moyen choisi au sujet de mon projet de logement. '
    || 'Je peux retirer mon accord à tout moment (loi 09-08).'),
  ('ar', 'أوافق على التواصل معي بالوسيلة المختارة بشأن مشروعي السكني. يمكنني سحب موافقتي في أي وقت (القانون 09-08).'),
  ('en', 'I agree to be contacted in the chosen way about my housing project. '
    || 'I can withdraw my consent at any time (law 09-08).')
) as w (language, wording) using (language);

-- What is sought, in percent of a caravan type's leads, and budgets in tens of thousands of dirhams.
create table seed.sought (
  kind public.caravan_kind, product public.product_kind, low integer, high integer, budget integer, spread integer);
insert into seed.sought values
  ('open', 'apartment', 0, 42, 25, 60), ('open', 'plot', 42, 82, 18, 70), ('open', 'house', 82, 100, 60, 140),
  ('limited_income', 'apartment', 0, 78, 14, 16), ('limited_income', 'plot', 78, 100, 12, 14),
  ('abroad', 'apartment', 0, 50, 40, 60), ('abroad', 'house', 50, 75, 75, 140), ('abroad', 'plot', 75, 100, 33, 70);

create table seed.words (language text, product public.product_kind, said text[]);
insert into seed.words values
  ('fr', 'apartment', array['Cherche un trois-pièces proche d’une école et du tramway.',
    'Premier achat, souhaite un étage bas avec ascenseur.', 'Veut quitter la location avant l’été prochain.',
    'Appartement pour un couple avec deux enfants, balcon souhaité.',
    'Demande les facilités de paiement et les documents du programme.',
    'Cherche un logement pour ses parents, rez-de-chaussée de préférence.']),
  ('fr', 'plot', array['Souhaite un lot de 100 à 120 m² pour construire en R+2.',
    'Lot commercial possible, en angle si disponible.',
    'Intéressé(e) par la prochaine tranche, a déjà un plan d’architecte.',
    'Veut un lot viabilisé, près de la route principale.',
    'Projet de construction en famille, à deux frères.']),
  ('fr', 'house', array['Villa en bande avec petit jardin, trois chambres.', 'Maison pour la retraite, quartier calme.',
    'Veut visiter le témoin avec sa famille un samedi.', 'Recherche une maison avec garage.']),
  ('ar', 'apartment', array['يبحث عن شقة من ثلاث غرف قرب مدرسة.', 'أول اقتناء، يفضل الطابق الأول.',
    'يريد معرفة تسهيلات الأداء.']),
  ('ar', 'plot', array['يرغب في بقعة من 100 متر مربع للبناء.', 'يسأل عن الشطر المقبل من التجزئة.']),
  ('ar', 'house', array['منزل بثلاث غرف وحديقة صغيرة.', 'يبحث عن منزل في حي هادئ.']),
  ('en', 'apartment', array['Looks for a two-bedroom flat, close to the station.']),
  ('en', 'plot', array['Wants a serviced plot to build on within two years.']),
  ('en', 'house', array['House with a garden, for holidays first and retirement later.']);

insert into public.leads (id, prospect_id, agency_id, assignee_id, stage_id, reached_stage_id, source_visit_id,
  source_stop_id, cohort_day, product,
  wished_city_id, budget_mad, description, lost_reason_id, sold_product, sold_price_mad, stage_entered_at, first_contact_at, closed_at, created_by,
  created_at, updated_at)
select l.id, l.prospect_id, l.agency_id, l.assignee_id, l.stage_id,
  -- Lost where it had come to.
  case when l.stage_id = 'lost' then coalesce(
    (select t.stage_id from seed.step t where t.n = l.n and t.step between 1 and 6 order by t.step desc limit 1), 'new')
    else l.stage_id end,
  l.visit_id, l.stop_id, (l.occurred_at at time zone st.time_zone)::date,
  case when seed.roll('any:' || l.n, 100) >= 8 then s.product end, l.wished_city_id,
  case when seed.roll('tells:' || l.n, 100) >= 15 then 10000 * (s.budget + seed.roll('budget:' || l.n, s.spread)) end,
  case when seed.roll('says:' || l.n, 10) < 7 then seed.pick(w.said, 'said:' || l.n) else '' end,
  l.lost_reason_id,
  -- Sold: what was sought, a little above or below what such budgets are.
  case when l.stage_id = 'won' then s.product end,
  case when l.stage_id = 'won' then
    10000 * (s.budget + seed.roll('budget:' || l.n, s.spread)) + 2500 * (seed.roll('price:' || l.n, 13) - 4) end,
  l.stage_entered_at,
  coalesce((select t.occurred_at from seed.step t where t.n = l.n and t.step = 1),
    case when l.lost_reason_id = 'no_project' then l.closed_at end) - interval '4 minutes',
  l.closed_at, l.host_id, l.occurred_at, greatest(l.moved_on_at, l.changed_hands_at)
from seed.lead l
join public.stops st on st.id = l.stop_id
join public.prospects p on p.id = l.prospect_id
join seed.sought s on s.kind = l.kind
  and seed.roll('product:' || l.n, 100) >= s.low and seed.roll('product:' || l.n, 100) < s.high
join seed.words w on w.language = p.language and w.product = s.product
order by l.n;
