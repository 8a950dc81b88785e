-- Three editions, their caravans and stops, and the hosts posted there.

insert into public.editions (id, number, year, theme_fr, theme_ar, theme_en, starts_on, ends_on, created_at, updated_at)
select seed.id('edition:' || year), number, year, theme_fr, theme_ar, theme_en, starts_on::date, ends_on::date,
  planned_at, planned_at
from (values
  (1, 2023, 'Un logement digne pour chaque famille', 'سكن لائق لكل أسرة', 'A decent home for every family',
    '2023-09-18', '2023-10-14'),
  (2, 2025, 'Villes sans bidonvilles', 'مدن بدون صفيح', 'Cities without slums', '2025-09-12', '2025-11-02'),
  (3, 2026, 'Espaces publics pour tous', 'فضاءات عمومية للجميع', 'Public spaces for all', '2026-09-04', '2026-12-06')
) as edition (number, year, theme_fr, theme_ar, theme_en, starts_on, ends_on)
cross join lateral (select (starts_on::date - 150 + time '10:00') at time zone 'Africa/Casablanca' as planned_at) p;

insert into public.caravans (id, edition_id, kind, starts_on, ends_on, created_at, updated_at)
select seed.id('caravan:' || c.year || ':' || c.kind), e.id, c.kind::public.caravan_kind, c.starts_on::date, c.ends_on::date,
  e.created_at, e.created_at
from (values
  (2023, 'open', '2023-09-28', '2023-10-14'),
  (2023, 'limited_income', '2023-09-18', '2023-09-24'),
  (2025, 'open', '2025-09-18', '2025-10-11'),
  (2025, 'limited_income', '2025-09-12', '2025-10-04'),
  (2025, 'abroad', '2025-10-31', '2025-11-02'),
  (2026, 'open', '2026-09-10', '2026-10-18'),
  (2026, 'limited_income', '2026-09-14', '2026-10-25'),
  (2026, 'abroad', '2026-09-04', '2026-12-06')
) as c (year, kind, starts_on, ends_on)
join public.editions e on e.year = c.year;

-- crowd: visits expected over all days; the daily shares stand in the next file.
create table seed.stop (
  year integer, kind public.caravan_kind, position integer, city text, starts_on date, ends_on date, host_agency text,
  crowd integer, venue text, primary key (year, kind, position));
insert into seed.stop values
  (2023, 'limited_income', 1, 'Mohammedia', '2023-09-22', '2023-09-24', 'MOH', 600, 'Parc de Mohammedia'),
  (2023, 'open', 1, 'Casablanca', '2023-09-28', '2023-09-30', 'CASA', 1400, 'Place des Nations Unies'),
  (2023, 'open', 2, 'Fès', '2023-10-12', '2023-10-14', 'FES', 1000, 'Place Boujloud'),
  (2025, 'limited_income', 1, 'Kénitra', '2025-09-12', '2025-09-14', 'KEN', 500, 'Place administrative'),
  (2025, 'limited_income', 2, 'Safi', '2025-10-02', '2025-10-04', 'SAF', 340, 'Esplanade du port'),
  (2025, 'open', 1, 'Rabat', '2025-09-18', '2025-09-20', 'RAB', 1300, 'Place Bab El Had'),
  (2025, 'open', 2, 'Casablanca', '2025-09-25', '2025-09-28', 'CASA', 1500, 'Place des Nations Unies'),
  (2025, 'open', 3, 'Tanger', '2025-10-09', '2025-10-11', 'TNG', 1000, 'Place des Nations'),
  (2025, 'abroad', 1, 'Paris', '2025-10-31', '2025-11-02', 'CASA-MRE', 700, 'Parc floral'),
  (2026, 'open', 1, 'Agadir', '2026-09-10', '2026-09-12', 'AGA', 1700, 'Place Al Amal'),
  (2026, 'open', 2, 'Marrakech', '2026-09-17', '2026-09-19', 'MAR', 2300, 'Place Bab Doukkala'),
  (2026, 'open', 3, 'Béni Mellal', '2026-09-24', '2026-09-26', 'BEN', 1200, 'Place de la Liberté'),
  (2026, 'open', 4, 'Casablanca', '2026-10-01', '2026-10-03', 'CASA', 3300, 'Place des Nations Unies'),
  (2026, 'open', 5, 'Rabat', '2026-10-05', '2026-10-07', 'RAB', 2100, 'Place Bab El Had'),
  (2026, 'open', 6, 'Tanger', '2026-10-08', '2026-10-10', 'TNG', 1800, 'Place des Nations'),
  (2026, 'open', 7, 'Fès', '2026-10-12', '2026-10-14', 'FES', 1700, 'Place Boujloud'),
  (2026, 'open', 8, 'Oujda', '2026-10-16', '2026-10-18', 'OUJ', 1400, 'Place du 16 Août'),
  (2026, 'limited_income', 1, 'Salé', '2026-09-14', '2026-09-16', 'SAL', 900, 'Place Bab Lamrissa'),
  (2026, 'limited_income', 2, 'Taza', '2026-09-24', '2026-09-26', 'TAZ', 500, 'Place de l’Indépendance'),
  (2026, 'limited_income', 3, 'Khouribga', '2026-10-02', '2026-10-04', 'KHO', 600, 'Place centrale'),
  (2026, 'limited_income', 4, 'El Jadida', '2026-10-13', '2026-10-15', 'JAD', 700, 'Place de la Corniche'),
  (2026, 'limited_income', 5, 'Errachidia', '2026-10-23', '2026-10-25', 'ERR', 500, 'Esplanade municipale'),
  (2026, 'abroad', 1, 'Paris', '2026-09-04', '2026-09-06', 'CASA-MRE', 1500, 'Parc floral'),
  (2026, 'abroad', 2, 'Lille', '2026-09-11', '2026-09-13', 'CASA-MRE', 700, 'Grand Palais'),
  (2026, 'abroad', 3, 'Bruxelles', '2026-09-18', '2026-09-20', 'CASA-MRE', 1000, 'Parc du Cinquantenaire'),
  (2026, 'abroad', 4, 'Anvers', '2026-09-25', '2026-09-27', 'CASA-MRE', 600, 'Park Spoor Noord'),
  (2026, 'abroad', 5, 'Lyon', '2026-10-02', '2026-10-04', 'CASA-MRE', 900, 'Place Bellecour'),
  (2026, 'abroad', 6, 'Strasbourg', '2026-10-09', '2026-10-11', 'CASA-MRE', 600, 'Parc des expositions'),
  (2026, 'abroad', 7, 'Marseille', '2026-10-16', '2026-10-18', 'CASA-MRE', 1000, 'Parc Chanot'),
  (2026, 'abroad', 8, 'Montpellier', '2026-10-23', '2026-10-25', 'CASA-MRE', 600, 'Place de la Comédie'),
  (2026, 'abroad', 9, 'Toulouse', '2026-10-30', '2026-11-01', 'CASA-MRE', 600, 'Prairie des Filtres'),
  (2026, 'abroad', 10, 'Bordeaux', '2026-11-06', '2026-11-08', 'CASA-MRE', 600, 'Place des Quinconces'),
  (2026, 'abroad', 11, 'Barcelone', '2026-11-13', '2026-11-15', 'CASA-MRE', 900, 'Moll de la Fusta'),
  (2026, 'abroad', 12, 'Valence', '2026-11-20', '2026-11-22', 'CASA-MRE', 500, 'Marina'),
  (2026, 'abroad', 13, 'Madrid', '2026-11-27', '2026-11-29', 'CASA-MRE', 900, 'Casa de Campo'),
  (2026, 'abroad', 14, 'Séville', '2026-12-04', '2026-12-06', 'CASA-MRE', 500, 'Muelle de las Delicias');

alter table seed.stop add column id uuid;
update seed.stop set id = seed.id('stop:' || year || ':' || kind || ':' || position);

-- Targets are set a little high, as targets are: 2.6 people a visit.
insert into public.stops (id, caravan_id, position, city_id, venue, time_zone, starts_on, ends_on, host_agency_id,
  target_visitors, created_at, updated_at)
select s.id, c.id, s.position, ci.id, s.venue, ci.time_zone, s.starts_on, s.ends_on, seed.id('agency:' || s.host_agency),
  (s.crowd * (25 + seed.roll('target:' || s.id, 6)) / 1000) * 100, c.created_at, c.created_at
from seed.stop s
join public.caravans c on c.id = seed.id('caravan:' || s.year || ':' || s.kind)
join public.cities ci on ci.id = seed.id('city:' || s.city);

-- The demo's host works the Casablanca stop of this edition; each caravan has its own team besides.
insert into public.stop_postings (stop_id, staff_id, created_at)
select s.id, seed.id('staff:' || host), (s.starts_on - 20 + time '10:00') at time zone 'Africa/Casablanca'
from seed.stop s
join (values
  ('open', 'ilyas.boukili'), ('limited_income', 'hajar.toumi'), ('abroad', 'walid.qasmi'), ('abroad', 'yasmine.rochdi')
) as team (kind, host) on team.kind::public.caravan_kind = s.kind
union all
select s.id, seed.id('staff:host'), (s.starts_on - 20 + time '10:00') at time zone 'Africa/Casablanca'
from seed.stop s
where (s.year, s.kind, s.position) = (2026, 'open', 4);
