-- Figures: functions that read the rollups and return no person.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.tour_day(p_edition_id uuid, p_kind public.caravan_kind, p_place integer) returns date
language sql stable set search_path = '' as $$
  select max(o.day)
  from (
    select d.day::date as day
    from public.caravans c
    join public.stops s on s.caravan_id = c.id
    cross join lateral generate_series(s.starts_on, s.ends_on, interval '1 day') d(day)
    where c.edition_id = p_edition_id and c.kind = p_kind
    group by 1
    order by 1
    limit p_place
  ) o
$$;

create function private.tour_place(p_edition_id uuid, p_kind public.caravan_kind, p_day date) returns integer
language sql stable set search_path = '' as $$
  select count(distinct d.day)::integer
  from public.caravans c
  join public.stops s on s.caravan_id = c.id
  cross join lateral generate_series(s.starts_on, least(s.ends_on, p_day), interval '1 day') d(day)
  where c.edition_id = p_edition_id and c.kind = p_kind
$$;

create function private.same_day_figures(p_edition_id uuid, p_kinds public.caravan_kind[], p_day date) returns jsonb
language sql stable set search_path = '' as $$
  with counted as (
    select e.id, e.year, e.number, c.kind, p.place, private.tour_day(e.id, c.kind, p.place) as until, c.id as caravan_id
    from public.editions this
    join public.editions e on e.year < this.year
    join public.caravans c on c.edition_id = e.id and (p_kinds is null or c.kind = any (p_kinds))
    cross join lateral (select private.tour_place(this.id, c.kind, p_day) as place) p
    where this.id = p_edition_id and p.place > 0
  ),
  summed as (
    select k.id, k.year, k.number,
      (select coalesce(jsonb_object_agg(o.kind, o.place), '{}') from counted o where o.id = k.id) as places,
      sum(v.visits) as visits, sum(v.visitors) as visitors, sum(v.identified_visitors) as identified_visitors, sum(l.leads) as leads
    from counted k
    cross join lateral (
      select coalesce(sum(h.visits), 0) as visits, coalesce(sum(h.visitors), 0) as visitors,
        coalesce(sum(h.identified_visitors), 0) as identified_visitors
      from public.stops s join public.stop_hours h on h.stop_id = s.id
      where s.caravan_id = k.caravan_id and h.day <= k.until) v
    cross join lateral (
      select coalesce(sum(c.leads), 0) as leads
      from public.stops s join public.lead_cohorts c on c.stop_id = s.id
      where s.caravan_id = k.caravan_id and c.day <= k.until) l
    group by k.id, k.year, k.number
  )
  select coalesce(jsonb_agg(jsonb_build_object('edition_id', s.id, 'year', s.year, 'number', s.number, 'tour_days', s.places,
    'visits', s.visits, 'visitors', s.visitors, 'identified_visitors', s.identified_visitors, 'leads', s.leads)
    order by s.year desc), '[]')
  from summed s
$$;

create function private.kpi_visitors(p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_stop_ids uuid[];
  v_answer jsonb;
begin
  if not private.has_role('directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if not exists (select from public.editions e where e.id = p_edition_id) then
    perform private.fail('404', 'edition_not_found', 'edition_id');
  end if;
  if p_from > p_to then
    perform private.fail('422', 'dates_upside_down', 'dates');
  end if;
  v_stop_ids := array(
    select s.id
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    where c.edition_id = p_edition_id and (p_kinds is null or c.kind = any (p_kinds)));
  with chosen as materialized (
    select s.id, s.position, s.starts_on, s.ends_on, s.target_visitors, c.kind, ci.name_fr, ci.name_ar, ci.country
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    join public.cities ci on ci.id = s.city_id
    where s.id = any (v_stop_ids)
  ),
  hours as materialized (
    select h.stop_id, h.day, h.hour, h.visits, h.visitors, h.identified_visitors
    from public.stop_hours h
    where h.stop_id = any (v_stop_ids) and (p_from is null or h.day >= p_from) and (p_to is null or h.day <= p_to)
  ),
  cohorts as materialized (
    select l.stop_id, l.day, l.product, l.stage_id, l.reached_stage_id, l.leads, l.sold_mad,
      case when l.stage_id = 'won' then l.leads else 0 end as won_leads
    from public.lead_cohorts l
    where l.stop_id = any (v_stop_ids) and (p_from is null or l.day >= p_from) and (p_to is null or l.day <= p_to)
  ),
  counted as materialized (
    select stop_id, day, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from (
      select stop_id, day, visits, visitors, identified_visitors, 0 as leads, 0 as won_leads from hours
      union all
      select stop_id, day, 0, 0, 0, leads, won_leads from cohorts
    ) c
    group by 1, 2
    having sum(visits) <> 0 or sum(leads) <> 0
  ),
  by_stop as (
    select stop_id, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by stop_id
  ),
  by_day as (
    select c.day, ch.kind, sum(c.visits) visits, sum(c.visitors) visitors, sum(c.identified_visitors) identified_visitors,
      sum(c.leads) leads, sum(c.won_leads) won_leads
    from counted c join chosen ch on ch.id = c.stop_id
    group by c.day, ch.kind
  ),
  -- How far each came, by today's order; a stage that was removed is the one its leads went on to.
  reached as (
    select st.position, sum(c.leads) as leads
    from (select reached_stage_id, sum(leads) as leads from cohorts group by 1) c
    join public.stages st on st.id = private.stage_now(c.reached_stage_id)
    group by 1
  ),
  responses as (
    select r.minutes, sum(r.leads) as leads
    from public.first_responses r
    where r.stop_id = any (v_stop_ids) and (p_from is null or r.day >= p_from) and (p_to is null or r.day <= p_to)
    group by 1
  ),
  waited as (
    select minutes, sum(leads) over (order by minutes) as so_far, sum(leads) over () as answered from responses where leads > 0
  )
  select jsonb_build_object(
    'edition_id', p_edition_id,
    'as_of', private.now(),
    'totals', (select jsonb_build_object(
      'visits', coalesce(sum(visits), 0), 'visitors', coalesce(sum(visitors), 0),
      'identified_visitors', coalesce(sum(identified_visitors), 0),
      'leads', coalesce(sum(leads), 0), 'won_leads', coalesce(sum(won_leads), 0)) from counted),
    'sold_mad', (select coalesce(sum(sold_mad), 0) from cohorts),
    'open_leads', (select coalesce(sum(c.leads), 0) from cohorts c join public.stages st on st.id = c.stage_id where st.kind = 'open'),
    'first_response', (select jsonb_build_object('answered', coalesce(max(answered), 0),
      'median_minutes', min(minutes) filter (where so_far >= answered * 0.5),
      'p90_minutes', min(minutes) filter (where so_far >= answered * 0.9)) from waited),
    'funnel', coalesce((select jsonb_agg(jsonb_build_object('stage_id', st.id, 'kind', st.kind,
      'name_fr', st.name_fr, 'name_ar', st.name_ar, 'name_en', st.name_en, 'color', st.color,
      'leads', coalesce((select sum(r.leads) from reached r where r.position >= st.position), 0)) order by st.position)
      from public.stages st where st.active and st.kind <> 'lost'), '[]'),
    'by_product', coalesce((select jsonb_agg(jsonb_build_object('product', p.product, 'leads', p.leads, 'won_leads', p.won_leads,
      'sold_mad', p.sold_mad) order by p.product nulls last)
      from (select product, sum(leads) as leads, sum(won_leads) as won_leads, sum(sold_mad) as sold_mad
        from cohorts group by 1 having sum(leads) <> 0) p), '[]'),
    'by_hour', coalesce((select jsonb_agg(jsonb_build_object('hour', h.hour, 'caravan_kind', h.kind, 'visits', h.visits,
      'visitors', h.visitors) order by h.hour, h.kind)
      from (select hours.hour, ch.kind, sum(hours.visits) as visits, sum(hours.visitors) as visitors
        from hours join chosen ch on ch.id = hours.stop_id group by 1, 2 having sum(hours.visits) <> 0) h), '[]'),
    'by_stop', coalesce((select jsonb_agg(jsonb_build_object(
      'stop_id', ch.id, 'position', ch.position, 'caravan_kind', ch.kind, 'city_name_fr', ch.name_fr,
      'city_name_ar', ch.name_ar, 'country', ch.country, 'starts_on', ch.starts_on, 'ends_on', ch.ends_on,
      'target_visitors', ch.target_visitors,
      'visits', coalesce(b.visits, 0), 'visitors', coalesce(b.visitors, 0),
      'identified_visitors', coalesce(b.identified_visitors, 0),
      'leads', coalesce(b.leads, 0), 'won_leads', coalesce(b.won_leads, 0))
      order by ch.kind, ch.position) from chosen ch left join by_stop b on b.stop_id = ch.id), '[]'),
    'by_kind', coalesce((select jsonb_agg(jsonb_build_object(
      'caravan_kind', k.kind, 'visits', k.visits, 'visitors', k.visitors, 'identified_visitors', k.identified_visitors,
      'leads', k.leads, 'won_leads', k.won_leads) order by k.kind)
      from (select ch.kind, coalesce(sum(b.visits), 0) visits, coalesce(sum(b.visitors), 0) visitors,
          coalesce(sum(b.identified_visitors), 0) identified_visitors, coalesce(sum(b.leads), 0) leads,
          coalesce(sum(b.won_leads), 0) won_leads
        from chosen ch left join by_stop b on b.stop_id = ch.id group by 1) k), '[]'),
    'by_day', coalesce((select jsonb_agg(jsonb_build_object(
      'day', b.day, 'caravan_kind', b.kind, 'visits', b.visits, 'visitors', b.visitors,
      'identified_visitors', b.identified_visitors, 'leads', b.leads, 'won_leads', b.won_leads)
      order by b.day, b.kind) from by_day b), '[]'),
    'same_day', private.same_day_figures(p_edition_id, p_kinds, (private.now() at time zone 'Africa/Casablanca')::date))
  into v_answer;
  return v_answer;
end
$$;

create function public.kpi_visitors(
  p_edition_id uuid, p_kinds public.caravan_kind[] default null, p_from date default null, p_to date default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_visitors(p_edition_id, p_kinds, p_from, p_to)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.kpi_visitors(uuid, public.caravan_kind[], date, date), public.kpi_visitors(uuid, public.caravan_kind[], date, date)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on function private.tour_day(uuid, public.caravan_kind, integer) is 'The day by which a caravan had so many open days, of all its stops together; its last where it had fewer.';
comment on function private.tour_place(uuid, public.caravan_kind, date) is 'How many open days a caravan has up to and with a day.';
comment on function private.same_day_figures(uuid, public.caravan_kind[], date) is 'What earlier editions had counted by the same open day of each caravan type: visits, visitors, identified visitors and leads, the latest edition first.';
comment on function private.kpi_visitors(uuid, public.caravan_kind[], date, date) is 'Definer: returns figures only, to directoire and admin, who see no visits.';
comment on function public.kpi_visitors(uuid, public.caravan_kind[], date, date) is 'Visitors, identified visitors, leads and won leads of an edition: in all, by stop in tour order, by caravan type, by day and type; filtered by caravan types and days (of the stop''s own time zone). Refuses not_allowed, edition_not_found, dates_upside_down.';
