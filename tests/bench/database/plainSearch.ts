/** What the search answers to one rare-enough name, $1, of the agency $2, without asking who looks or what else it could be. */
export const plainSearch = `
  with latest as materialized (
    select l.prospect_id, l.updated_at from public.leads l where l.agency_id = $2 order by l.updated_at desc limit 250
  ),
  candidates as materialized (
    select p.id, min(case when p.search_text like $1 || '%' then 0 when p.search_text ~ ('(^|\\s)' || $1) then 1 else 2 end) as tier
    from latest join public.prospects p on p.id = latest.prospect_id
    where p.search_text like '%' || $1 || '%'
    group by p.id order by 2, max(latest.updated_at) desc limit 40
  ),
  active as materialized (
    select c.id, c.tier, max(coalesce((select max(e.occurred_at) from public.lead_events e where e.lead_id = l.id), l.created_at)) as at
    from candidates c join public.leads l on l.prospect_id = c.id and l.agency_id = $2
    group by 1, 2 order by c.tier, at desc, c.id limit 8
  )
  select jsonb_build_object(
    'prospects', (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'full_name', p.full_name, 'phone', p.phone, 'email', p.email,
        'near', false, 'last_activity_at', x.at, 'visit', null, 'leads', (
          select jsonb_agg(jsonb_build_object('id', l.id, 'agency_id', a.id, 'agency_name_fr', a.name_fr, 'agency_name_ar', a.name_ar,
            'assignee_id', s.id, 'assignee_name', s.full_name, 'stage_id', st.id, 'stage_name_fr', st.name_fr,
            'stage_name_ar', st.name_ar, 'stage_name_en', st.name_en, 'stage_color', st.color, 'stage_kind', st.kind,
            'created_at', l.created_at) order by l.closed_at is not null, l.created_at desc, l.id)
          from public.leads l join public.agencies a on a.id = l.agency_id join public.stages st on st.id = l.stage_id
          left join public.staff s on s.id = l.assignee_id
          where l.prospect_id = p.id and l.agency_id = $2)) order by x.tier, x.at desc, p.id), '[]')
      from active x join public.prospects p on p.id = x.id),
    'stops', (
      select coalesce(jsonb_agg(jsonb_build_object('id', st.id, 'city_name_fr', ci.name_fr, 'city_name_ar', ci.name_ar,
        'country', ci.country, 'venue', st.venue, 'time_zone', st.time_zone, 'starts_on', st.starts_on, 'ends_on', st.ends_on,
        'caravan_kind', c.kind, 'edition_year', e.year, 'near', false) order by st.starts_on desc), '[]')
      from public.stops st join public.cities ci on ci.id = st.city_id join public.caravans c on c.id = st.caravan_id
      join public.editions e on e.id = c.edition_id
      where private.normalize(concat_ws(' ', ci.name_fr, ci.name_ar, st.venue, e.year)) like '%' || $1 || '%'),
    'agencies', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'name_fr', a.name_fr, 'name_ar', a.name_ar,
        'active', a.active, 'region_name_fr', r.name_fr, 'region_name_ar', r.name_ar, 'near', false) order by a.name_fr, a.id), '[]')
      from public.agencies a join public.regions r on r.id = a.region_id join public.cities ci on ci.id = a.city_id
      where a.search_text || ' ' || private.normalize(concat_ws(' ', a.phone, ci.name_fr, ci.name_ar, r.name_fr, r.name_ar))
        like '%' || $1 || '%'))`;
