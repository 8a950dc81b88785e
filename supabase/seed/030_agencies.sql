-- The 50 agencies. Nine small offices have no team yet: the neighbouring agency still serves their city.

insert into public.agencies (id, code, region_id, city_id, name_fr, name_ar, phone, created_at, updated_at)
select seed.id('agency:' || code), code, seed.id('region:' || region), seed.id('city:' || city), name_fr, name_ar,
  '+212' || prefix || lpad(seed.roll('phone:' || code, 100000)::text, 5, '0'), '2023-01-09 08:00+01', '2023-01-09 08:00+01'
from (values
  ('TTA', '5393', 'TNG', 'Tanger', 'Agence de Tanger', 'وكالة طنجة'),
  ('TTA', '5399', 'TET', 'Tétouan', 'Agence de Tétouan', 'وكالة تطوان'),
  ('TTA', '5398', 'HOC', 'Al Hoceïma', 'Agence d’Al Hoceïma', 'وكالة الحسيمة'),
  ('TTA', '5399', 'LAR', 'Larache', 'Agence de Larache', 'وكالة العرائش'),
  ('TTA', '5399', 'CHE', 'Chefchaouen', 'Agence de Chefchaouen', 'وكالة شفشاون'),
  ('TTA', '5379', 'OUZ', 'Ouezzane', 'Agence d’Ouezzane', 'وكالة وزان'),
  ('ORI', '5365', 'OUJ', 'Oujda', 'Agence d’Oujda', 'وكالة وجدة'),
  ('ORI', '5366', 'NAD', 'Nador', 'Agence de Nador', 'وكالة الناظور'),
  ('ORI', '5366', 'BER', 'Berkane', 'Agence de Berkane', 'وكالة بركان'),
  ('ORI', '5366', 'TAO', 'Taourirt', 'Agence de Taourirt', 'وكالة تاوريرت'),
  ('FME', '5356', 'FES', 'Fès', 'Agence de Fès', 'وكالة فاس'),
  ('FME', '5355', 'MEK', 'Meknès', 'Agence de Meknès', 'وكالة مكناس'),
  ('FME', '5352', 'TAZ', 'Taza', 'Agence de Taza', 'وكالة تازة'),
  ('FME', '5356', 'SEF', 'Sefrou', 'Agence de Sefrou', 'وكالة صفرو'),
  ('FME', '5355', 'HAJ', 'El Hajeb', 'Agence d’El Hajeb', 'وكالة الحاجب'),
  ('RSK', '5372', 'RAB', 'Rabat', 'Agence de Rabat', 'وكالة الرباط'),
  ('RSK', '5378', 'SAL', 'Salé', 'Agence de Salé', 'وكالة سلا'),
  ('RSK', '5377', 'TEM', 'Témara', 'Agence de Témara', 'وكالة تمارة'),
  ('RSK', '5373', 'KEN', 'Kénitra', 'Agence de Kénitra', 'وكالة القنيطرة'),
  ('RSK', '5375', 'KHM', 'Khémisset', 'Agence de Khémisset', 'وكالة الخميسات'),
  ('RSK', '5375', 'SSL', 'Sidi Slimane', 'Agence de Sidi Slimane', 'وكالة سيدي سليمان'),
  ('BMK', '5234', 'BEN', 'Béni Mellal', 'Agence de Béni Mellal', 'وكالة بني ملال'),
  ('BMK', '5234', 'KHO', 'Khouribga', 'Agence de Khouribga', 'وكالة خريبكة'),
  ('BMK', '5355', 'KHN', 'Khénifra', 'Agence de Khénifra', 'وكالة خنيفرة'),
  ('BMK', '5234', 'FBS', 'Fquih Ben Salah', 'Agence de Fquih Ben Salah', 'وكالة الفقيه بن صالح'),
  ('CSE', '5222', 'CASA', 'Casablanca', 'Agence de Casablanca', 'وكالة الدار البيضاء'),
  ('CSE', '5222', 'CASA-MRE', 'Casablanca', 'Agence Marocains du monde', 'وكالة مغاربة العالم'),
  ('CSE', '5233', 'MOH', 'Mohammedia', 'Agence de Mohammedia', 'وكالة المحمدية'),
  ('CSE', '5225', 'NOU', 'Nouaceur', 'Agence de Nouaceur', 'وكالة النواصر'),
  ('CSE', '5223', 'MED', 'Médiouna', 'Agence de Médiouna', 'وكالة مديونة'),
  ('CSE', '5223', 'BRC', 'Berrechid', 'Agence de Berrechid', 'وكالة برشيد'),
  ('CSE', '5234', 'SET', 'Settat', 'Agence de Settat', 'وكالة سطات'),
  ('CSE', '5233', 'JAD', 'El Jadida', 'Agence d’El Jadida', 'وكالة الجديدة'),
  ('MSA', '5244', 'MAR', 'Marrakech', 'Agence de Marrakech', 'وكالة مراكش'),
  ('MSA', '5243', 'TAM', 'Tamansourt', 'Agence de Tamansourt', 'وكالة تامنصورت'),
  ('MSA', '5246', 'SAF', 'Safi', 'Agence de Safi', 'وكالة آسفي'),
  ('MSA', '5247', 'ESS', 'Essaouira', 'Agence d’Essaouira', 'وكالة الصويرة'),
  ('MSA', '5244', 'KEL', 'El Kelâa des Sraghna', 'Agence d’El Kelâa des Sraghna', 'وكالة قلعة السراغنة'),
  ('DTA', '5355', 'ERR', 'Errachidia', 'Agence d’Errachidia', 'وكالة الرشيدية'),
  ('DTA', '5248', 'OUA', 'Ouarzazate', 'Agence de Ouarzazate', 'وكالة ورزازات'),
  ('DTA', '5355', 'MID', 'Midelt', 'Agence de Midelt', 'وكالة ميدلت'),
  ('SMA', '5282', 'AGA', 'Agadir', 'Agence d’Agadir', 'وكالة أكادير'),
  ('SMA', '5283', 'INE', 'Inezgane', 'Agence d’Inezgane', 'وكالة إنزكان'),
  ('SMA', '5288', 'TAR', 'Taroudant', 'Agence de Taroudant', 'وكالة تارودانت'),
  ('SMA', '5286', 'TIZ', 'Tiznit', 'Agence de Tiznit', 'وكالة تيزنيت'),
  ('GON', '5287', 'GUE', 'Guelmim', 'Agence de Guelmim', 'وكالة كلميم'),
  ('GON', '5288', 'TAN', 'Tan-Tan', 'Agence de Tan-Tan', 'وكالة طانطان'),
  ('LSH', '5288', 'LAA', 'Laâyoune', 'Agence de Laâyoune', 'وكالة العيون'),
  ('LSH', '5288', 'SEM', 'Es-Semara', 'Agence d’Es-Semara', 'وكالة السمارة'),
  ('DOD', '5288', 'DAK', 'Dakhla', 'Agence de Dakhla', 'وكالة الداخلة')
) as agency (region, prefix, code, city, name_fr, name_ar);

update public.cities c
set agency_id = seed.id('agency:' || s.agency)
from seed.city s
where c.id = seed.id('city:' || s.name_fr);
