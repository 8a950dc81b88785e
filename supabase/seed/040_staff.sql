-- The 60 staff. Six have an account to sign in with (src/lib/demoAccounts.ts); an office of one is led and worked by its
-- manager. share: how much of the agency's leads the person is given.

create table seed.person (
  key text primary key, role public.staff_role, place text, full_name text, share integer, locale text, active boolean);
insert into seed.person values
  ('admin', 'admin', null, 'Omar Zerouali', 0, 'fr', true),
  ('directoire', 'directoire', null, 'Leïla Benomar', 0, 'fr', true),
  ('region', 'regional_manager', 'CSE', 'Karim Rahmouni', 0, 'fr', true),
  ('adil.lamrini', 'regional_manager', 'MSA', 'Adil Lamrini', 0, 'fr', true),
  ('host', 'host', 'CASA', 'Salma Rifai', 0, 'fr', true),
  ('ilyas.boukili', 'host', 'CASA', 'Ilyas Boukili', 0, 'ar', true),
  ('hajar.toumi', 'host', 'SAL', 'Hajar Toumi', 0, 'fr', true),
  ('walid.qasmi', 'host', 'CASA-MRE', 'Walid Qasmi', 0, 'fr', true),
  ('yasmine.rochdi', 'host', 'CASA-MRE', 'Yasmine Rochdi', 0, 'en', true),
  ('manager', 'agency_manager', 'CASA', 'Nadia Bakkali', 4, 'fr', true),
  ('agent', 'agent', 'CASA', 'Hamza Sabiri', 30, 'fr', true),
  ('imane.chakir', 'agent', 'CASA', 'Imane Chakir', 28, 'fr', true),
  ('reda.mekouar', 'agent', 'CASA', 'Reda Mekouar', 24, 'fr', true),
  ('soukaina.ouali', 'agent', 'CASA', 'Soukaïna Ouali', 14, 'ar', true),
  ('jaouad.hamdi', 'agent', 'CASA', 'Jaouad Hamdi', 0, 'fr', false),
  ('ghita.naciri', 'agency_manager', 'CASA-MRE', 'Ghita Naciri', 35, 'fr', true),
  ('badr.saidi', 'agent', 'CASA-MRE', 'Badr Saïdi', 65, 'fr', true),
  ('fouad.hilali', 'agency_manager', 'MOH', 'Fouad Hilali', 30, 'fr', true),
  ('asmae.ziani', 'agent', 'MOH', 'Asmae Ziani', 70, 'fr', true),
  ('tarik.daoudi', 'agency_manager', 'NOU', 'Tarik Daoudi', 1, 'fr', true),
  ('houda.jabri', 'agency_manager', 'MED', 'Houda Jabri', 1, 'fr', true),
  ('samir.gharbi', 'agency_manager', 'BRC', 'Samir Gharbi', 1, 'fr', true),
  ('wafae.moutaki', 'agency_manager', 'SET', 'Wafae Moutaki', 1, 'fr', true),
  ('brahim.soussi', 'agency_manager', 'JAD', 'Brahim Soussi', 1, 'ar', true),
  ('nabil.yacoubi', 'agency_manager', 'TNG', 'Nabil Yacoubi', 1, 'fr', true),
  ('loubna.hajji', 'agency_manager', 'TET', 'Loubna Hajji', 1, 'fr', true),
  ('said.azouagh', 'agency_manager', 'HOC', 'Saïd Azouagh', 1, 'ar', true),
  ('karima.filali', 'agency_manager', 'LAR', 'Karima Filali', 1, 'fr', true),
  ('hicham.mimouni', 'agency_manager', 'OUJ', 'Hicham Mimouni', 1, 'fr', true),
  ('samira.bouziane', 'agency_manager', 'NAD', 'Samira Bouziane', 1, 'fr', true),
  ('ayoub.kaddouri', 'agency_manager', 'BER', 'Ayoub Kaddouri', 1, 'fr', true),
  ('najat.belhaj', 'agency_manager', 'TAO', 'Najat Belhaj', 1, 'ar', true),
  ('othmane.slassi', 'agency_manager', 'FES', 'Othmane Slassi', 40, 'fr', true),
  ('kenza.maaroufi', 'agent', 'FES', 'Kenza Maaroufi', 60, 'fr', true),
  ('driss.fahmi', 'agency_manager', 'MEK', 'Driss Fahmi', 1, 'fr', true),
  ('mouna.touzani', 'agency_manager', 'TAZ', 'Mouna Touzani', 1, 'fr', true),
  ('rim.sekkat', 'agency_manager', 'RAB', 'Rim Sekkat', 1, 'fr', true),
  ('zakaria.bennis', 'agency_manager', 'SAL', 'Zakaria Bennis', 1, 'fr', true),
  ('malika.harrak', 'agency_manager', 'TEM', 'Malika Harrak', 1, 'fr', true),
  ('anass.ghazi', 'agency_manager', 'KEN', 'Anass Ghazi', 1, 'fr', true),
  ('souad.zemmouri', 'agency_manager', 'KHM', 'Souad Zemmouri', 1, 'ar', true),
  ('mustapha.atlassi', 'agency_manager', 'BEN', 'Mustapha Atlassi', 1, 'fr', true),
  ('hanane.kadiri', 'agency_manager', 'KHO', 'Hanane Kadiri', 1, 'fr', true),
  ('jamal.ouardighi', 'agency_manager', 'FBS', 'Jamal Ouardighi', 1, 'ar', true),
  ('zineb.lahlali', 'agency_manager', 'MAR', 'Zineb Lahlali', 35, 'fr', true),
  ('amine.rahali', 'agent', 'MAR', 'Amine Rahali', 65, 'fr', true),
  ('aziz.bouchta', 'agency_manager', 'TAM', 'Aziz Bouchta', 1, 'fr', true),
  ('sanae.abdi', 'agency_manager', 'SAF', 'Sanae Abdi', 1, 'fr', true),
  ('yassine.mogadi', 'agency_manager', 'ESS', 'Yassine Mogadi', 1, 'fr', true),
  ('naima.sraghni', 'agency_manager', 'KEL', 'Naïma Sraghni', 1, 'ar', true),
  ('lahcen.filali', 'agency_manager', 'ERR', 'Lahcen Filali', 1, 'ar', true),
  ('rachida.ouaziz', 'agency_manager', 'OUA', 'Rachida Ouaziz', 1, 'fr', true),
  ('khalid.ousoussi', 'agency_manager', 'AGA', 'Khalid Ousoussi', 40, 'fr', true),
  ('meryem.aitlahcen', 'agent', 'AGA', 'Meryem Aït Lahcen', 60, 'fr', true),
  ('bilal.oubella', 'agency_manager', 'INE', 'Bilal Oubella', 1, 'fr', true),
  ('fatima.hamouch', 'agency_manager', 'TAR', 'Fatima Hamouch', 1, 'ar', true),
  ('ismail.baamrani', 'agency_manager', 'TIZ', 'Ismaïl Baamrani', 1, 'fr', true),
  ('dounia.ouboumour', 'agency_manager', 'GUE', 'Dounia Ouboumour', 1, 'fr', true),
  ('mbarek.laaroussi', 'agency_manager', 'LAA', 'Mbarek Laaroussi', 1, 'ar', true),
  ('aicha.salek', 'agency_manager', 'DAK', 'Aïcha Salek', 1, 'ar', true);

insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data,
  confirmation_token, recovery_token, email_change, email_change_token_new, created_at, updated_at)
select seed.id('user:' || key), 'authenticated', 'authenticated', key || '@escale.example',
  extensions.crypt('Escale-2026', extensions.gen_salt('bf', 6)), '2026-01-05 09:00+01',
  '{"provider": "email", "providers": ["email"]}', '{}', '', '', '', '', '2026-01-05 09:00+01', '2026-01-05 09:00+01'
from seed.person
where key in ('host', 'agent', 'manager', 'region', 'directoire', 'admin');

-- A Supabase project signs nobody in without an instance; the embedded backend has no such column.
do $$
begin
  if exists (
    select from information_schema.columns
    where table_schema = 'auth' and table_name = 'users' and column_name = 'instance_id'
  ) then
    execute 'update auth.users set instance_id = ''00000000-0000-0000-0000-000000000000''
      where email like ''%@escale.example''';
  end if;
end
$$;

insert into auth.identities (id, provider, provider_id, user_id, identity_data, created_at, updated_at)
select seed.id('identity:' || u.email), 'email', u.id::text, u.id,
  jsonb_build_object('sub', u.id, 'email', u.email, 'email_verified', true), u.created_at, u.created_at
from auth.users u
where u.email like '%@escale.example';

insert into public.staff (id, user_id, email, full_name, role, agency_id, region_id, active, locale, created_at, updated_at)
select seed.id('staff:' || p.key), u.id, p.key || '@escale.example', p.full_name, p.role,
  case when p.role in ('host', 'agent', 'agency_manager') then seed.id('agency:' || p.place) end,
  case when p.role = 'regional_manager' then seed.id('region:' || p.place) end,
  p.active, p.locale, '2023-01-16 08:00+01', '2026-01-05 09:00+01'
from seed.person p
left join auth.users u on u.email = p.key || '@escale.example';
