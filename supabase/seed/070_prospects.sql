-- The 3,000 who left contact details. Some come back a year or three later and are recognised by their number.

create table seed.lead as
select row_number() over (order by v.occurred_at, v.visit_id)::integer as n, v.*
from seed.visitor v
where v.willing <= 3000;
alter table seed.lead add primary key (n);
alter table seed.lead add column id uuid, add column prospect_id uuid;

update seed.lead set id = seed.id('lead:' || n), prospect_id = seed.id('prospect:' || n);
update seed.lead again
set prospect_id = earlier.prospect_id
from (
  select n, row_number() over (order by seed.roll('again:' || n, 1000000), n) as pair
  from seed.lead where year = 2026 and kind <> 'abroad' and seed.roll('again:' || n, 20) = 0
) back
join (
  select prospect_id, row_number() over (order by seed.roll('before:' || n, 1000000), n) as pair
  from seed.lead where year < 2026 and kind <> 'abroad'
) earlier using (pair)
where again.n = back.n;

create table seed.name (script text primary key, given text[], family text[]);
insert into seed.name values
  ('latin', array['Mohamed', 'Ahmed', 'Youssef', 'Hamza', 'Mehdi', 'Karim', 'Rachid', 'Saïd', 'Khalid', 'Hicham', 'Anass',
    'Ayoub', 'Bilal', 'Brahim', 'Driss', 'Abdelhak', 'Abdelilah', 'Adil', 'Amine', 'Aziz', 'Badr', 'Fouad', 'Ismaïl',
    'Jamal', 'Lahcen', 'Marouane', 'Mustapha', 'Nabil', 'Noureddine', 'Othmane', 'Reda', 'Samir', 'Tarik', 'Walid', 'Yassine',
    'Zakaria', 'Zouhair', 'Ilyas', 'Fatima', 'Khadija', 'Aïcha', 'Salma', 'Imane', 'Sanae', 'Nadia', 'Hanane', 'Asmae',
    'Meryem', 'Loubna', 'Naïma', 'Rachida', 'Samira', 'Souad', 'Zineb', 'Ghita', 'Houda', 'Ikram', 'Jamila', 'Karima',
    'Laïla', 'Malika', 'Mouna', 'Najat', 'Oumaïma', 'Rajae', 'Rim', 'Sara', 'Siham', 'Soukaïna', 'Wafae', 'Yasmine', 'Zahra',
    'Btissam', 'Chaïmae', 'Dounia', 'Hajar', 'Kenza', 'Latifa'],
  array['Amrani', 'Idrissi', 'Bennis', 'El Ouafi', 'Tahiri', 'Ziani', 'Belhaj', 'Bouazza', 'Chakir', 'Daoudi', 'El Amri',
    'El Asri', 'El Baz', 'El Fahmi', 'El Ghazi', 'El Hilali', 'El Jaouhari', 'El Kadiri', 'El Mokhtari', 'El Yazidi',
    'Fathi', 'Filali', 'Gharbi', 'Hajji', 'Hamdaoui', 'Hassani', 'Jabri', 'Kharbouch', 'Lahlali', 'Lamrini', 'Maaroufi',
    'Mansouri', 'Moutaki', 'Naciri', 'Ouali', 'Ouahmane', 'Qadiri', 'Rahmani', 'Rami', 'Sabri', 'Saïdi', 'Sekkat', 'Slimani',
    'Soussi', 'Touzani', 'Toumi', 'Yacoubi', 'Zahidi', 'Zaki', 'Zerouali', 'Aït Lahcen', 'Bouchta', 'Boukili', 'Benhaddou',
    'Chafik']),
  ('arabic', array['محمد', 'أحمد', 'يوسف', 'حمزة', 'المهدي', 'كريم', 'رشيد', 'سعيد', 'خالد', 'هشام', 'أيوب', 'بلال', 'إبراهيم',
    'إدريس', 'عبد الحق', 'عادل', 'أمين', 'عزيز', 'لحسن', 'مصطفى', 'نور الدين', 'عثمان', 'سمير', 'ياسين', 'زكرياء', 'فاطمة',
    'خديجة', 'عائشة', 'سلمى', 'إيمان', 'سناء', 'نادية', 'حنان', 'أسماء', 'مريم', 'لبنى', 'نعيمة', 'رشيدة', 'سعاد', 'زينب',
    'هدى', 'إكرام', 'جميلة', 'ليلى', 'مليكة', 'نجاة', 'رجاء', 'سهام', 'وفاء', 'زهرة'],
  array['العمراني', 'الإدريسي', 'بنيس', 'الوافي', 'الطاهري', 'الزياني', 'بلحاج', 'بوعزة', 'شاكر', 'الداودي', 'العمري', 'العسري',
    'الباز', 'الفهمي', 'الغازي', 'الهلالي', 'الجوهري', 'القادري', 'المختاري', 'اليزيدي', 'فتحي', 'الفيلالي', 'الغربي', 'حجي',
    'الحمداوي', 'الحسني', 'الجابري', 'المعروفي', 'المنصوري', 'الناصري', 'الوالي', 'الرحماني', 'رامي', 'صبري', 'السعيدي',
    'السليماني', 'السوسي', 'التومي', 'اليعقوبي', 'الزاهدي', 'زكي', 'آيت لحسن', 'بوشتة', 'شفيق']);

-- A number belongs to one person: 7 digits stepped through without meeting one twice.
create table seed.person_met as
select l.n, l.prospect_id as id, l.host_id, l.occurred_at, l.city, first_name || ' ' || last_name as full_name,
  case when script = 'arabic' then 'ar'
    else seed.pick(array['fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'ar', 'ar', 'ar', 'en'], 'language:' || l.n) end as language,
  case when c.country = 'FR' then seed.pick(array['+3361', '+3366', '+3376'], 'net:' || l.n)
    when c.country = 'BE' then seed.pick(array['+3247', '+3248', '+3249'], 'net:' || l.n)
    when c.country = 'ES' then seed.pick(array['+3461', '+3462', '+3465'], 'net:' || l.n)
    else seed.pick(array['+21261', '+21262', '+21264', '+21265', '+21266', '+21267', '+21270', '+21277'],
      'net:' || l.n)
  end || lpad((l.n::bigint * 7368787 % 10000000)::text, 7, '0') as phone,
  case when seed.roll('email:' || l.n, 10) < 3 then 'contact' || l.n || '@courriel.example' end as email
from seed.lead l
join public.cities c on c.name_fr = l.city
join seed.name on script = case when seed.roll('script:' || l.n, 10) < 3 then 'arabic' else 'latin' end
cross join lateral seed.pick(seed.name.given, 'given:' || l.n) as first_name
cross join lateral seed.pick(seed.name.family, 'family:' || l.n) as last_name
where l.prospect_id = seed.id('prospect:' || l.n);

insert into public.prospects (id, full_name, phone, email, language, city_id, created_by, created_at, updated_at)
select id, full_name, phone, email, language,
  case when seed.roll('home:' || n, 10) < 8 then seed.id('city:' || city) end, host_id, occurred_at, occurred_at
from seed.person_met;
