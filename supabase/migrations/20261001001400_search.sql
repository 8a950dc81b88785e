-- Search: persons with their leads, stops and agencies found by what was typed, in one answer.
-- Names are compared folded, numbers by their digits. What is common is found among the latest leads of the reader's
-- agencies and what is rare by the trigrams of all persons, so that neither walks through a large table. Each function is
-- plpgsql: its statements are planned once a connection, where planning would take longer than looking.

-- Indexes -------------------------------------------------------------------------------------------------------------

create index leads_agency_id_updated_idx on public.leads (agency_id, updated_at desc) include (prospect_id);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.search_text(p_query text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return (
    select private.tidy(regexp_replace(regexp_replace(private.normalize(p_query),
      E'[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]', '', 'g'), E'[\\s\u00a0\u202f]+', ' ', 'g')));
end
$$;

create function private.search_words(p_text text) returns text[]
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return (
    select case
      when p_text ~ '^[+0-9 ().,/-]*[0-9][+0-9 ().,/-]*$'
        then array[regexp_replace(replace(p_text, '(0)', ''), '[^0-9+]', '', 'g')]
      else (string_to_array(p_text, ' '))[1:6] end);
end
$$;

create function private.search_terms(p_words text[])
returns table (term text, pattern text, must text, beginning text)
language plpgsql immutable parallel safe rows 3 set search_path = '' as $$
begin
  return query
    select t.term, private.containing(t.term),
      case t.kind
        when '+' then '\+' || t.term
        when '00' then '(\+|00)' || t.term
        when '0' then '(\+[0-9]{1,3}|0)' || t.term end,
      case
        when t.kind = '' then '(^|\s)' || regexp_replace(t.term, '([^[:alnum:]])', '\\\1', 'g')
        when t.kind in ('+', '00') then '\+' || t.term
        else '\+[0-9]{0,3}' || t.term end
    from unnest(p_words) w(word)
    cross join lateral (
      -- Without the zero that is not dialled after a country's code.
      select case when w.word ~ '^[+]?[0-9]+$' then regexp_replace(w.word, '^(\+|00)(212|32|33)0', '\1\2') end as number) n
    cross join lateral (
      select (regexp_match(n.number, '^(\+|00|0)?([0-9]*)$'))[1] as prefix,
        (regexp_match(n.number, '^(\+|00|0)?([0-9]*)$'))[2] as digits) d
    cross join lateral (
      select case when n.number is null then w.word else d.digits end as term,
        case when n.number is null then '' else coalesce(d.prefix, '#') end as kind) t
    where t.term !~ '^[+]*$';
end
$$;

create function private.search_latest(
  p_agency_ids uuid[], p_each integer, p_start text, p_patterns text[], p_musts text[], p_beginnings text[])
returns table (prospect_id uuid, tier integer)
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_generic_plan' set enable_seqscan = off as $$
begin
  return query
    select p.id, min(case
      when p.search_text like p_start then 0
      when p.search_text ~ all (p_beginnings) then 1
      else 2 end) as tier
    from unnest(p_agency_ids) a(id)
    cross join lateral (
      select l.prospect_id, l.updated_at
      from public.leads l
      where l.agency_id = a.id
      order by l.updated_at desc
      limit p_each
    ) latest
    join public.prospects p on p.id = latest.prospect_id
    where p.search_text like all (p_patterns) and p.search_text ~ all (p_musts)
    group by p.id
    order by 2, max(latest.updated_at) desc
    limit 40;
end
$$;

create function private.search_rare(p_keys text[], p_patterns text[], p_musts text[]) returns uuid[]
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set enable_seqscan = off as $$
begin
  -- Planned for these very words: which of them is rare decides the way.
  return array(
    select p.id
    from public.prospects p
    where p.search_text like p_keys[1]
      and p.search_text like coalesce(p_keys[2], '%')
      and p.search_text like coalesce(p_keys[3], '%')
      and p.search_text like all (p_patterns) and p.search_text ~ all (p_musts)
    limit 3001);
end
$$;

create function private.search_people(p_agency_ids uuid[], p_text text, p_most integer)
returns table (prospect_id uuid, tier integer)
language plpgsql stable set search_path = '' set enable_seqscan = off as $$
declare
  v_start text := substr(private.containing(p_text), 2);
  v_patterns text[];
  v_musts text[];
  v_beginnings text[];
  v_keys text[];
  v_each integer := greatest(250 / cardinality(p_agency_ids), 40);
  v_candidates uuid[];
  v_ids uuid[];
  v_tiers integer[];
begin
  select array_agg(t.pattern), array_agg(t.must) filter (where t.must is not null), array_agg(t.beginning),
    -- What trigrams can find, the most telling first.
    array_agg(t.pattern order by length(t.term) desc) filter (where length(t.term) >= 3)
  into v_patterns, v_musts, v_beginnings, v_keys
  from private.search_terms(private.search_words(p_text)) t;
  v_musts := coalesce(v_musts, '{}');
  if v_patterns is null then
    return;
  end if;
  if v_keys is null then
    -- One letter or two say too little to look further than the beginnings of words.
    return query
      select s.prospect_id, s.tier
      from private.search_latest(p_agency_ids, greatest(1000 / cardinality(p_agency_ids), 40), v_start, v_patterns, v_musts, v_beginnings) s
      where s.tier < 2;
    return;
  end if;

  select array_agg(s.prospect_id), array_agg(s.tier) into v_ids, v_tiers
  from private.search_latest(p_agency_ids, v_each, v_start, v_patterns, v_musts, v_beginnings) s;
  if coalesce((select count(*) from unnest(v_tiers) t(tier) where t.tier < 2), 0) < p_most then
    v_candidates := private.search_rare(v_keys, v_patterns, v_musts);
    if cardinality(v_candidates) <= 3000 then
      select array_agg(s.prospect_id), array_agg(s.tier) into v_ids, v_tiers
      from (
        select p.id as prospect_id, min(case
          when p.search_text like v_start then 0
          when p.search_text ~ all (v_beginnings) then 1
          else 2 end) as tier
        from unnest(v_candidates) c(id)
        join public.leads l on l.prospect_id = c.id and l.agency_id = any (p_agency_ids)
        join public.prospects p on p.id = c.id
        group by p.id
        order by 2, max(l.updated_at) desc
        limit 40
      ) s;
    else
      -- Neither rare nor among the last few: common elsewhere, or just not lately.
      select array_agg(s.prospect_id), array_agg(s.tier) into v_ids, v_tiers
      from private.search_latest(p_agency_ids, v_each * 20, v_start, v_patterns, v_musts, v_beginnings) s;
      if coalesce(cardinality(v_ids), 0) < p_most then
        select array_agg(s.prospect_id), array_agg(s.tier) into v_ids, v_tiers
        from private.search_latest(p_agency_ids, 1000000, v_start, v_patterns, v_musts, v_beginnings) s;
      end if;
    end if;
  end if;
  return query select * from unnest(v_ids, v_tiers);
end
$$;

create function private.search_typos(p_text text, p_name text) returns integer
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return (
    select case when bool_and(w.typos <= w.allowed) then sum(w.typos)::integer end
    from (
      select case when length(typed.word) < 4 then 0 when length(typed.word) = 4 then 1 else 2 end as allowed,
        -- What is still being typed is compared with as much of a word.
        (select min(least(extensions.levenshtein(typed.word, n.word),
            extensions.levenshtein(typed.word, left(n.word, length(typed.word)))))
          from unnest(string_to_array(p_name, ' ')) n(word)) as typos
      from unnest((string_to_array(p_text, ' '))[1:6]) typed(word)
    ) w);
end
$$;

create function private.search_resembling(p_agency_ids uuid[], p_text text, p_widely boolean, p_most integer)
returns setof uuid
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' set enable_seqscan = off as $$
declare
  v_ids uuid[];
begin
  if length(p_text) < 4 or p_text ~ '[0-9]' then
    return;
  end if;
  v_ids := array(
    select near.id
    from (
      select p.id, private.normalize(p.full_name) as name, max(latest.updated_at) as updated_at
      from unnest(p_agency_ids) a(id)
      cross join lateral (
        select l.prospect_id, l.updated_at
        from public.leads l
        where l.agency_id = a.id
        order by l.updated_at desc
        limit greatest(2000 / cardinality(p_agency_ids), 40)
      ) latest
      join public.prospects p on p.id = latest.prospect_id
      where extensions.word_similarity(p_text, p.search_text) >= 0.25
      group by p.id
      order by extensions.word_similarity(p_text, p.search_text) desc, max(latest.updated_at) desc
      limit 100
    ) near
    cross join lateral private.search_typos(p_text, near.name) typos
    where typos is not null
    order by typos, near.updated_at desc
    limit p_most);
  if cardinality(v_ids) = 0 and p_widely then
    perform set_config('pg_trgm.word_similarity_threshold', '0.55', true);
    v_ids := array(
      select near.id
      from (
        select p.id, private.normalize(p.full_name) as name, max(l.updated_at) as updated_at
        from (
          select r.id, r.full_name
          from public.prospects r
          where p_text operator(extensions.<%) r.search_text
          limit 2000
        ) p
        join public.leads l on l.prospect_id = p.id and l.agency_id = any (p_agency_ids)
        group by p.id, p.full_name
      ) near
      cross join lateral private.search_typos(p_text, near.name) typos
      where typos is not null
      order by typos, near.updated_at desc
      limit p_most);
  end if;
  return query select * from unnest(v_ids);
end
$$;

create function private.found_leads(p_prospect_id uuid, p_agency_ids uuid[]) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select jsonb_agg(jsonb_build_object(
      'id', l.id, 'agency_id', a.id, 'agency_name_fr', a.name_fr, 'agency_name_ar', a.name_ar,
      'assignee_id', s.id, 'assignee_name', s.full_name,
      'stage_id', st.id, 'stage_name_fr', st.name_fr, 'stage_name_ar', st.name_ar, 'stage_name_en', st.name_en,
      'stage_color', st.color, 'stage_kind', st.kind, 'created_at', l.created_at)
      order by (l.closed_at is not null), l.created_at desc, l.id)
    from public.leads l
    join public.agencies a on a.id = l.agency_id
    join public.stages st on st.id = l.stage_id
    left join public.staff s on s.id = l.assignee_id
    where l.prospect_id = p_prospect_id and l.agency_id = any (p_agency_ids));
end
$$;

create function private.found_prospects(p_ids uuid[], p_tiers integer[], p_agency_ids uuid[], p_most integer) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'full_name', p.full_name, 'phone', p.phone, 'email', p.email, 'near', x.tier > 2,
      'last_activity_at', x.active_at, 'visit', null, 'leads', private.found_leads(p.id, p_agency_ids))
      order by x.tier, x.active_at desc, p.id), '[]')
    from (
      select f.id, f.tier, max(coalesce(
        (select max(e.occurred_at) from public.lead_events e where e.lead_id = l.id), l.created_at)) as active_at
      from unnest(p_ids, p_tiers) f(id, tier)
      join public.leads l on l.prospect_id = f.id and l.agency_id = any (p_agency_ids)
      group by f.id, f.tier
      order by f.tier, active_at desc, f.id
      limit p_most
    ) x
    join public.prospects p on p.id = x.id);
end
$$;

create function private.search_prospects(p_text text, p_ids uuid[], p_most integer) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_agency_ids uuid[] := array(select private.readable_agency_ids());
  v_ids uuid[];
  v_tiers integer[];
begin
  if cardinality(v_agency_ids) = 0 then
    return '[]';
  end if;
  if p_ids is not null then
    v_ids := array(
      select distinct l.prospect_id
      from public.leads l
      where (l.id = any (p_ids) or l.prospect_id = any (p_ids)) and l.agency_id = any (v_agency_ids));
  else
    select array_agg(f.prospect_id), array_agg(f.tier) into v_ids, v_tiers
    from private.search_people(v_agency_ids, p_text, p_most) f;
    if coalesce(cardinality(v_ids), 0) < least(3, p_most) then
      select v_ids || array_agg(r.id), v_tiers || array_agg(3) into v_ids, v_tiers
      from private.search_resembling(v_agency_ids, p_text, v_ids is null, p_most) r(id)
      where r.id <> all (coalesce(v_ids, '{}'));
    end if;
  end if;
  return private.found_prospects(v_ids, v_tiers, v_agency_ids, p_most);
end
$$;

create function private.search_captures(p_text text, p_ids uuid[], p_most integer) returns jsonb
language plpgsql stable set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
begin
  return (
    with me as materialized (
      select private.my_staff_id() as id, array(select private.posted_stop_ids()) as stop_ids
    ),
    terms as materialized (
      select array_agg(t.pattern) as patterns, coalesce(array_agg(t.must) filter (where t.must is not null), '{}') as musts,
        array_agg(t.beginning) as beginnings, min(length(t.term)) >= 3 as telling
      from private.search_terms(private.search_words(p_text)) t
    ),
    captures as (
      select distinct on (p.id) p.id, p.full_name, p.phone, p.email, v.occurred_at, v.stop_id,
        p.search_text like all (t.patterns) and p.search_text ~ all (t.musts)
          and (t.telling or p.search_text ~ all (t.beginnings)) as found,
        p.search_text ~ all (t.beginnings) as begins
      from me
      cross join terms t
      join public.visits v on v.captured_by = me.id and v.stop_id = any (me.stop_ids)
      join public.prospects p on p.id = v.prospect_id and p.created_by = me.id and p.version = 1
      where p_ids is null or p.id = any (p_ids)
      order by p.id, v.occurred_at desc
    ),
    shown as (
      select c.*, coalesce(c.found, p_ids is not null) as exact, coalesce(c.begins, false) as at_start
      from captures c
      where p_ids is not null or c.found
        or (length(p_text) >= 4 and p_text !~ '[0-9]' and private.search_typos(p_text, private.normalize(c.full_name)) is not null)
      order by exact desc, at_start desc, c.occurred_at desc, c.id
      limit p_most
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', s.id, 'full_name', s.full_name, 'phone', s.phone, 'email', s.email, 'near', not s.exact,
      'last_activity_at', s.occurred_at, 'leads', '[]'::jsonb,
      'visit', jsonb_build_object('stop_id', st.id, 'city_name_fr', ci.name_fr, 'city_name_ar', ci.name_ar,
        'time_zone', st.time_zone, 'occurred_at', s.occurred_at))
      order by s.exact desc, s.at_start desc, s.occurred_at desc, s.id), '[]')
    from shown s
    join public.stops st on st.id = s.stop_id
    join public.cities ci on ci.id = st.city_id);
end
$$;

create function private.search_place_patterns(p_text text) returns setof text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return query
    -- A word of a letter or two at the beginning of one, a longer one anywhere.
    select case when length(w.word) < 3 then '% ' || substr(private.containing(w.word), 2)
      else private.containing(w.word) end
    from unnest((string_to_array(p_text, ' '))[1:6]) w(word);
end
$$;

create function private.search_stops(p_text text, p_ids uuid[], p_most integer) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    with visible as materialized (
      select st.id, st.venue, st.time_zone, st.starts_on, st.ends_on, ci.name_fr, ci.name_ar, ci.country, c.kind, e.year,
        ' ' || private.normalize(concat_ws(' ', ci.name_fr, ci.name_ar, st.venue, e.year)) as words
      from public.stops st
      join public.cities ci on ci.id = st.city_id
      join public.caravans c on c.id = st.caravan_id
      join public.editions e on e.id = c.edition_id
      where ((select private.has_role('agent', 'agency_manager', 'regional_manager', 'directoire', 'admin'))
          or st.id = any (array(select private.posted_stop_ids())))
        and (p_ids is null or st.id = any (p_ids))
    ),
    exact as (
      select v.* from visible v
      where p_ids is not null or v.words like all (array(select private.search_place_patterns(p_text)))
    ),
    found as (
      select x.*, false as near from exact x
      union all
      select v.*, true from visible v
      where not exists (select from exact) and length(p_text) >= 4 and p_text !~ '[0-9]'
        -- What shares next to nothing need not be compared letter by letter.
        and extensions.word_similarity(p_text, v.words) >= 0.25
        and private.search_typos(p_text, v.words) is not null
    )
    select coalesce(jsonb_agg(f.stop order by f.place), '[]')
    from (
      select jsonb_build_object('id', f.id, 'city_name_fr', f.name_fr, 'city_name_ar', f.name_ar, 'country', f.country,
        'venue', f.venue, 'time_zone', f.time_zone, 'starts_on', f.starts_on, 'ends_on', f.ends_on, 'caravan_kind', f.kind,
        'edition_year', f.year, 'near', f.near) as stop,
        row_number() over (order by
          -- Under way before what is nearest in time, past or to come.
          greatest(f.starts_on - private.now()::date, private.now()::date - f.ends_on, 0), f.starts_on desc, f.id) as place
      from found f
      order by place
      limit p_most
    ) f);
end
$$;

create function private.search_agencies(p_text text, p_ids uuid[], p_most integer) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    with visible as materialized (
      select a.id, a.code, a.name_fr, a.name_ar, a.active, r.name_fr as region_name_fr, r.name_ar as region_name_ar,
        ' ' || a.search_text as own_words,
        ' ' || a.search_text || ' '
          || private.normalize(concat_ws(' ', a.phone, ci.name_fr, ci.name_ar, r.name_fr, r.name_ar)) as words
      from public.agencies a
      join public.regions r on r.id = a.region_id
      join public.cities ci on ci.id = a.city_id
      where (select private.has_role('agent', 'agency_manager', 'regional_manager', 'directoire', 'admin'))
        and (p_ids is null or a.id = any (p_ids))
    ),
    exact as (
      select v.* from visible v
      where p_ids is not null or v.words like all (array(select private.search_place_patterns(p_text)))
    ),
    found as (
      select x.*, false as near from exact x
      union all
      select v.*, true from visible v
      where not exists (select from exact) and length(p_text) >= 4 and p_text !~ '[0-9]'
        -- What shares next to nothing need not be compared letter by letter.
        and extensions.word_similarity(p_text, v.words) >= 0.25
        and private.search_typos(p_text, v.words) is not null
    )
    select coalesce(jsonb_agg(f.agency order by f.place), '[]')
    from (
      select jsonb_build_object('id', f.id, 'code', f.code, 'name_fr', f.name_fr, 'name_ar', f.name_ar, 'active', f.active,
        'region_name_fr', f.region_name_fr, 'region_name_ar', f.region_name_ar, 'near', f.near) as agency,
        row_number() over (order by
          coalesce(f.own_words like all (array(select private.search_place_patterns(p_text))), false) desc, f.active desc, f.name_fr, f.id)
          as place
      from found f
      order by place
      limit p_most
    ) f);
end
$$;

create function private.search(p_query text, p_limit integer, p_ids uuid[]) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_most integer := least(greatest(coalesce(p_limit, 8), 1), 20);
  v_ids uuid[] := case when p_ids is not null then coalesce(p_ids[1:20], '{}') end;
  v_text text;
begin
  if not private.is_active_staff() then
    return null;
  end if;
  if length(p_query) > 100 then
    perform private.fail('422', 'text_too_long', 'query', jsonb_build_object('most', 100));
  end if;
  v_text := private.search_text(p_query);
  if v_text = '' and v_ids is null then
    return jsonb_build_object('prospects', '[]'::jsonb, 'stops', '[]'::jsonb, 'agencies', '[]'::jsonb);
  end if;
  return jsonb_build_object(
    'prospects', case when private.has_role('host') then private.search_captures(v_text, v_ids, v_most)
      else private.search_prospects(v_text, v_ids, v_most) end,
    'stops', private.search_stops(v_text, v_ids, v_most),
    'agencies', private.search_agencies(v_text, v_ids, v_most));
end
$$;

create function public.search(p_query text, p_limit integer default 8, p_ids uuid[] default null) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.search(p_query, p_limit, p_ids)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function private.search(text, integer, uuid[]), public.search(text, integer, uuid[]) to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on index public.leads_agency_id_updated_idx is 'The latest leads of an agency with their persons, for the search.';
comment on function private.search_text(text) is 'What was typed, folded as what is searched, without invisible marks and doubled spaces.';
comment on function private.search_words(text) is 'The words looked for, six at most; a number in any writing is one, of digits with its + or 0 before them.';
comment on function private.search_terms(text[]) is 'Per word the pattern that finds it; for a number in national or international form what must hold besides; and how it stands at a beginning. Nothing for a word that says nothing.';
comment on function private.search_latest(uuid[], integer, text, text[], text[], text[]) is 'Persons found among the latest p_each leads of each agency: name begins so (0), a word does (1), contained (2).';
comment on function private.search_rare(text[], text[], text[]) is 'Persons found by the trigrams of three words at most, 3,001 of them at most.';
comment on function private.search_people(uuid[], text, integer) is 'Persons found through the leads of these agencies, 40 at most: the latest leads first, then what is rare by trigrams, then all leads of the agencies.';
comment on function private.search_typos(text, text) is 'How many letters would have to change for each word typed to be, or begin, a word of a folded name; null if more than a slip.';
comment on function private.search_resembling(uuid[], text, boolean, integer) is 'Persons whose name is what was typed but for a slip: among the latest leads of these agencies; if none, and widely, among all by trigrams.';
comment on function private.found_leads(uuid, uuid[]) is 'A person''s leads in these agencies as a found person''s row shows them, open ones first.';
comment on function private.found_prospects(uuid[], integer[], uuid[], integer) is 'Persons found, with their leads in these agencies: better matches first, among equals the more recently active.';
comment on function private.search_prospects(text, uuid[], integer) is 'Persons the caller reaches through leads, found by text or given by their own or their leads'' ids.';
comment on function private.search_captures(text, uuid[], integer) is 'Persons a host registered at stops they are posted to and nobody has edited since.';
comment on function private.search_place_patterns(text) is 'Patterns that find each word in a place''s words, which begin with a space.';
comment on function private.search_stops(text, uuid[], integer) is 'Stops the caller may see, found by city, venue or year, nearest in time first.';
comment on function private.search_agencies(text, uuid[], integer) is 'Agencies found by code, name, number, city or region; none for a host.';
comment on function private.search(text, integer, uuid[]) is 'Definer: asks the caller''s scope once instead of once a row, so that a common name among many persons is found fast. Refuses text_too_long.';
comment on function public.search(text, integer, uuid[]) is 'What a name, a part of a number or a place finds of what the caller may see: {prospects with their leads, stops, agencies}, p_limit of each (20 at most). With p_ids what is still readable of these leads, persons, stops and agencies instead; null without an active profile. Refuses text_too_long.';
