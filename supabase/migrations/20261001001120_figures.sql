-- Figures: functions that read the rollups and return no person. Each is the one source of what it counts, on pages, in files
-- and in briefings.

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

create function private.untouched_agency(p_scope private.figure_scope) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('agency_id', a.id, 'name_fr', a.name_fr, 'name_ar', a.name_ar, 'leads', w.leads)
  from (
    select l.agency_id, count(*) as leads
    from public.leads l
    where l.source_stop_id = any (p_scope.stop_ids) and l.source_stop_id is not null and l.stage_id = 'new'
      and l.cohort_day < (private.now() at time zone 'Africa/Casablanca')::date - 7
      and (p_scope.from_day is null or l.cohort_day >= p_scope.from_day)
      and (p_scope.to_day is null or l.cohort_day <= p_scope.to_day)
    group by 1
    having count(*) >= 10
  ) w
  join public.agencies a on a.id = w.agency_id
  where p_scope.products is null and p_scope.identified is not false
    and (p_scope.agency_ids is null or a.id = any (p_scope.agency_ids))
  order by w.leads desc, a.code
  limit 1
$$;

create function private.aimed_at(
  p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[], p_agency_ids uuid[])
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_month date := case when p_from = date_trunc('month', p_from::timestamp)::date
    and p_to = (p_from + interval '1 month')::date - 1 then p_from end;
  v_caravan_id uuid;
begin
  -- Targets are of one thing, in all or in a month: of any other question there is none.
  if cardinality(p_kinds) <> 1 or cardinality(p_stop_ids) <> 1 or cardinality(p_agency_ids) <> 1
    or (p_agency_ids is not null and num_nonnulls(p_kinds, p_stop_ids) > 0)
    or (num_nonnulls(p_from, p_to) > 0 and v_month is null) then
    return '{}';
  end if;
  if p_stop_ids is null and p_kinds is not null then
    select c.id into v_caravan_id from public.caravans c where c.edition_id = p_edition_id and c.kind = p_kinds[1];
  end if;
  return (
    select coalesce(jsonb_object_agg(t.measure, t.value), '{}')
    from (
      select t.measure, t.value
      from public.targets t
      where t.edition_id = p_edition_id and t.month is not distinct from v_month
        and t.agency_id is not distinct from p_agency_ids[1] and t.stop_id is not distinct from p_stop_ids[1]
        and t.caravan_id is not distinct from v_caravan_id
      union all
      select 'visitors', s.target_visitors
      from public.stops s
      join public.caravans c on c.id = s.caravan_id and c.edition_id = p_edition_id
      where s.id = p_stop_ids[1] and v_month is null and s.target_visitors > 0
    ) t);
end
$$;

create function private.figures_of(p_scope private.figure_scope, p_kinds public.caravan_kind[], p_stop_ids uuid[]) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  v_told private.figure_scope := private.told_scope(p_scope);
  -- Leads narrowed by agency or product are crossed with nothing else, for those who may not see persons.
  v_by_place boolean := not p_scope.guarded or (p_scope.agency_ids is null and p_scope.products is null);
  v_whole boolean := not p_scope.guarded
    or num_nonnulls(p_kinds, p_scope.from_day, p_scope.to_day, p_stop_ids, p_scope.agency_ids) = 0;
  v_answer jsonb;
begin
  with chosen as materialized (
    select s.id, s.position, s.starts_on, s.ends_on, s.target_visitors, c.kind, ci.name_fr, ci.name_ar, ci.country,
      ci.latitude, ci.longitude
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    join public.cities ci on ci.id = s.city_id
    where s.id = any (p_scope.stop_ids)
  ),
  hours as materialized (select * from private.scoped_hours(p_scope)),
  told_places as materialized (select * from private.told_places(p_scope)),
  cohorts as materialized (
    select c.stop_id, c.day, c.product, c.stage_id, c.reached_stage_id, c.leads, c.sold_mad,
      case when c.stage_id = 'won' then c.leads else 0 end as won_leads,
      case when not p_scope.guarded then true when v_by_place then t.in_total
        else (v_told.agency_ids is null or c.agency_id = any (v_told.agency_ids))
          and (v_told.products is null or c.product = any (v_told.products)) end as in_total,
      not p_scope.guarded or coalesce(t.in_kind, false) as in_kind,
      not p_scope.guarded or coalesce(t.in_stop, false) as in_stop,
      not p_scope.guarded or coalesce(t.in_day, false) as in_day
    from private.scoped_cohorts(p_scope) c
    left join told_places t on t.stop_id = c.stop_id and t.day = c.day
  ),
  counted as materialized (
    select stop_id, day, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads, bool_and(in_kind) as in_kind, bool_and(in_stop) as in_stop,
      bool_and(in_day) as in_day
    from (
      select stop_id, day, visits, visitors, identified_visitors, 0 as leads, 0 as won_leads, true as in_kind,
        true as in_stop, true as in_day
      from hours
      union all
      select stop_id, day, 0, 0, 0, leads, won_leads, in_kind, in_stop, in_day from cohorts
    ) c
    group by 1, 2
    having sum(visits) <> 0 or sum(leads) <> 0
  ),
  by_stop as (
    select stop_id, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) filter (where in_stop) won_leads,
      coalesce(sum(leads) filter (where not in_stop), 0) withheld_leads
    from counted group by stop_id
  ),
  by_kind as (
    select ch.kind, sum(c.visits) visits, sum(c.visitors) visitors, sum(c.identified_visitors) identified_visitors,
      sum(c.leads) leads, sum(c.won_leads) filter (where c.in_kind) won_leads,
      coalesce(sum(c.leads) filter (where not c.in_kind), 0) withheld_leads
    from chosen ch left join counted c on c.stop_id = ch.id
    group by 1
  ),
  by_day as (
    select c.day, ch.kind, sum(c.visits) visits, sum(c.visitors) visitors, sum(c.identified_visitors) identified_visitors,
      sum(c.leads) leads, sum(c.won_leads) filter (where c.in_day) won_leads,
      coalesce(sum(c.leads) filter (where not c.in_day), 0) withheld_leads
    from counted c join chosen ch on ch.id = c.stop_id
    group by c.day, ch.kind
  ),
  -- How far each came, by today's order; a stage that was removed is the one its leads went on to.
  reached as (
    select st.position, sum(c.leads) as leads
    from (select reached_stage_id, sum(leads) as leads from cohorts where in_total group by 1) c
    join public.stages st on st.id = private.stage_now(c.reached_stage_id)
    group by 1
  ),
  products as (
    select p.product, case when p_scope.guarded and p.leads between 1 and 4 then null else p.leads end as leads,
      case when p.told then p.won_leads end as won_leads, case when p.told then p.sold_mad end as sold_mad
    from (
      select c.product, sum(c.leads) as leads, sum(c.won_leads) as won_leads, sum(c.sold_mad) as sold_mad,
        coalesce(not p_scope.guarded or g.told, false) as told
      from cohorts c
      left join (select * from private.product_groups(p_scope.edition_id) where p_scope.guarded) g on g.product is not distinct from c.product
      group by c.product, g.told
      having sum(c.leads) <> 0) p
  ),
  responses as (
    select r.minutes, sum(r.leads) as leads
    from private.scoped_responses(v_told) r
    left join told_places t on t.stop_id = r.stop_id and t.day = r.day
    where not p_scope.guarded or not v_by_place or t.in_total
    group by 1
  ),
  waited as (
    select minutes, sum(leads) over (order by minutes) as so_far, sum(leads) over () as answered from responses
  ),
  answered as (
    select coalesce(max(answered), 0) as leads, min(minutes) filter (where so_far >= answered * 0.5) as median,
      min(minutes) filter (where so_far >= answered * 0.9) as p90
    from waited
  ),
  totals as (
    select coalesce(sum(leads), 0) as leads, coalesce(sum(won_leads) filter (where in_total), 0) as won_leads,
      coalesce(sum(sold_mad) filter (where in_total), 0) as sold_mad,
      coalesce(sum(leads) filter (where not in_total), 0) as withheld_leads
    from cohorts
  )
  select jsonb_build_object(
    'edition_id', p_scope.edition_id,
    'as_of', private.now(),
    'guarded', p_scope.guarded,
    'leads_narrowed', p_scope.agency_ids is not null or p_scope.products is not null,
    'leads_by_place', v_by_place,
    'totals', (select jsonb_build_object(
      'visits', coalesce(sum(c.visits), 0), 'visitors', coalesce(sum(c.visitors), 0),
      'identified_visitors', coalesce(sum(c.identified_visitors), 0),
      'leads', min(case when v_by_place or t.leads not between 1 and 4 then t.leads end),
      'won_leads', min(case when t.withheld_leads = 0 or t.withheld_leads < t.leads then t.won_leads end),
      'withheld_leads', min(case when v_by_place or t.leads not between 1 and 4 then t.withheld_leads else 0 end)) from totals t left join counted c on true),
    'sold_mad', (select case when withheld_leads = 0 or withheld_leads < leads then sold_mad end from totals),
    'open_leads', (select coalesce(sum(c.leads), 0) from cohorts c join public.stages st on st.id = c.stage_id
      where st.kind = 'open' and c.in_total),
    'first_response', (select jsonb_build_object('answered', a.leads,
      'median_minutes', case when not p_scope.guarded or a.leads >= 5 then a.median end,
      'p90_minutes', case when not p_scope.guarded or a.leads >= 5 then a.p90 end) from answered a),
    'funnel', coalesce((select jsonb_agg(jsonb_build_object('stage_id', st.id, 'kind', st.kind,
      'name_fr', st.name_fr, 'name_ar', st.name_ar, 'name_en', st.name_en, 'color', st.color,
      'leads', coalesce((select sum(r.leads) from reached r where r.position >= st.position), 0)) order by st.position)
      from public.stages st where st.active and st.kind <> 'lost'), '[]'),
    -- Of a part of the tour not even how many: beside the part's own figures it would be subtracted from all of a product's.
    'by_product', case when v_whole then coalesce((select jsonb_agg(to_jsonb(p) order by p.product nulls last) from products p), '[]') end,
    'by_hour', coalesce((select jsonb_agg(jsonb_build_object('hour', h.hour, 'caravan_kind', h.kind, 'visits', h.visits,
      'visitors', h.visitors) order by h.hour, h.kind)
      from (select hours.hour, ch.kind, sum(hours.visits) as visits, sum(hours.visitors) as visitors
        from hours join chosen ch on ch.id = hours.stop_id group by 1, 2 having sum(hours.visits) <> 0) h), '[]'),
    'by_stop', coalesce((select jsonb_agg(jsonb_build_object(
      'stop_id', ch.id, 'position', ch.position, 'caravan_kind', ch.kind, 'city_name_fr', ch.name_fr,
      'city_name_ar', ch.name_ar, 'country', ch.country, 'latitude', ch.latitude, 'longitude', ch.longitude,
      'starts_on', ch.starts_on, 'ends_on', ch.ends_on, 'target_visitors', ch.target_visitors,
      'visits', coalesce(b.visits, 0), 'visitors', coalesce(b.visitors, 0),
      'identified_visitors', coalesce(b.identified_visitors, 0),
      'leads', case when v_by_place then coalesce(b.leads, 0) end,
      'won_leads', case when not v_by_place then null when coalesce(b.withheld_leads, 0) = 0 or b.withheld_leads < b.leads
        then coalesce(b.won_leads, 0) end,
      'withheld_leads', case when v_by_place then coalesce(b.withheld_leads, 0) else 0 end)
      order by ch.kind, ch.position) from chosen ch left join by_stop b on b.stop_id = ch.id), '[]'),
    'by_kind', coalesce((select jsonb_agg(jsonb_build_object(
      'caravan_kind', k.kind, 'visits', coalesce(k.visits, 0), 'visitors', coalesce(k.visitors, 0),
      'identified_visitors', coalesce(k.identified_visitors, 0),
      'leads', case when v_by_place then coalesce(k.leads, 0) end,
      'won_leads', case when not v_by_place then null when k.withheld_leads = 0 or k.withheld_leads < k.leads
        then coalesce(k.won_leads, 0) end,
      'withheld_leads', case when v_by_place then k.withheld_leads else 0 end) order by k.kind)
      from by_kind k), '[]'),
    'by_day', coalesce((select jsonb_agg(jsonb_build_object(
      'day', b.day, 'caravan_kind', b.kind, 'visits', b.visits, 'visitors', b.visitors,
      'identified_visitors', b.identified_visitors,
      'leads', case when v_by_place then b.leads end,
      'won_leads', case when not v_by_place then null when b.withheld_leads = 0 or b.withheld_leads < b.leads
        then coalesce(b.won_leads, 0) end,
      'withheld_leads', case when v_by_place then b.withheld_leads else 0 end)
      order by b.day, b.kind) from by_day b
      where v_by_place or b.visits <> 0), '[]'),
    'untouched', case when v_whole then private.untouched_agency(p_scope) end,
    -- Narrowed otherwise there is no same set in an earlier year.
    'same_day', case when num_nonnulls(p_stop_ids, p_scope.agency_ids, p_scope.products, p_scope.identified) = 0
      then private.same_day_figures(p_scope.edition_id, p_kinds, (private.now() at time zone 'Africa/Casablanca')::date) else '[]' end)
  into v_answer;
  return v_answer;
end
$$;

create function private.kpi_visitors(
  p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[], p_region_ids uuid[],
  p_agency_ids uuid[], p_products public.product_kind[], p_identified boolean)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_scope private.figure_scope := private.figure_scope(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids,
    p_agency_ids, p_products, p_identified);
begin
  return private.figures_of(v_scope, p_kinds, p_stop_ids) || jsonb_build_object('targets',
    case when num_nonnulls(p_region_ids, p_products, p_identified) = 0
      then private.aimed_at(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, v_scope.agency_ids) else '{}' end);
end
$$;

create function public.kpi_visitors(
  p_edition_id uuid, p_kinds public.caravan_kind[] default null, p_from date default null, p_to date default null,
  p_stop_ids uuid[] default null, p_region_ids uuid[] default null, p_agency_ids uuid[] default null,
  p_products public.product_kind[] default null, p_identified boolean default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_visitors(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids, p_agency_ids, p_products,
    p_identified)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], public.product_kind[], boolean),
  public.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], public.product_kind[], boolean)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on function private.tour_day(uuid, public.caravan_kind, integer) is 'The day by which a caravan had so many open days, of all its stops together; its last where it had fewer.';
comment on function private.tour_place(uuid, public.caravan_kind, date) is 'How many open days a caravan has up to and with a day.';
comment on function private.same_day_figures(uuid, public.caravan_kind[], date) is 'What earlier editions had counted by the same open day of each caravan type: visits, visitors, identified visitors and leads, the latest edition first.';
comment on function private.aimed_at(uuid, public.caravan_kind[], date, date, uuid[], uuid[]) is 'The targets of what a question is about, by measure: the edition, one caravan type, one stop or one agency, in all or in a calendar month; none of anything else.';
comment on function private.untouched_agency(private.figure_scope) is 'The agency with most leads that have waited over a week for their first contact, where they are ten or more; null where there is none.';
comment on function private.figures_of(private.figure_scope, public.caravan_kind[], uuid[]) is 'The answer of kpi_visitors, but targets, in a scope that has been checked; by the caravan types and stops it was asked for.';
comment on function private.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], public.product_kind[], boolean) is 'Definer: returns figures only, to those who see no visits.';
comment on function public.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], public.product_kind[], boolean) is 'An edition''s figures: visitors, identified visitors, leads, won leads, sales, first response and funnel, in all, by stop in tour order, by caravan type, day, hour and product. Narrowed by caravan types, days (of the stop''s own time zone), stops, agencies that work the leads, products and identified visitors; a manager''s are of their own agencies'' leads. Null where what became of so few leads is not told; withheld_leads says how many. Refuses not_allowed, edition_not_found, dates_upside_down, figures_too_narrow.';
