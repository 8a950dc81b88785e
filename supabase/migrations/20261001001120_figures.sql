-- Figures: functions that read the rollups and return no person. Each is the one source of what it counts, on pages, in files
-- and in briefings.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.tour_place(p_edition_id uuid, p_kind public.caravan_kind, p_day date) returns integer
language plpgsql stable set search_path = '' as $$
begin
  return (
    select count(distinct s.starts_on + d.nth)::integer
    from public.caravans c
    join public.stops s on s.caravan_id = c.id
    cross join lateral generate_series(0, least(s.ends_on, p_day) - s.starts_on) d(nth)
    where c.edition_id = p_edition_id and c.kind = p_kind);
end
$$;

create function private.same_tour_days(p_edition_id uuid, p_kinds public.caravan_kind[], p_day date)
returns table (edition_id uuid, caravan_id uuid, kind public.caravan_kind, place integer, until date, won_until date)
language plpgsql stable set search_path = '' as $$
begin
  return query
    with places as materialized (
      select c.kind, private.tour_place(p_edition_id, c.kind, p_day) as place,
        -- Selling goes on when the tour is over: what was won is compared as many days later.
        p_day - (select max(least(s.ends_on, p_day)) from public.stops s where s.caravan_id = c.id and s.starts_on <= p_day) as later
      from public.caravans c
      where c.edition_id = p_edition_id and (p_kinds is null or c.kind = any (p_kinds))
    ),
    -- Two are what a headline has room for; all editions side by side are a page of their own.
    before as materialized (
      select e.id
      from public.editions this
      join public.editions e on e.year < this.year
      where this.id = p_edition_id and exists (
        select
        from public.caravans c
        join places p on p.kind = c.kind and p.place > 0
        join public.stops s on s.caravan_id = c.id
        where c.edition_id = e.id)
      order by e.year desc
      limit 2
    ),
    -- A day on which two stops are open has one place.
    open_days as (
      select c.edition_id, c.id as caravan_id, c.kind, s.starts_on + d.nth as day,
        dense_rank() over (partition by c.id order by s.starts_on + d.nth) as place
      from before e
      join public.caravans c on c.edition_id = e.id
      join public.stops s on s.caravan_id = c.id
      cross join lateral generate_series(0, s.ends_on - s.starts_on) d(nth)
    )
    select o.edition_id, o.caravan_id, o.kind, p.place, max(o.day), max(o.day) + p.later
    from open_days o
    join places p on p.kind = o.kind and o.place <= p.place
    group by 1, 2, 3, 4, p.later;
end
$$;

create function private.same_day_wins(
  p_caravan_ids uuid[], p_until date[], p_won_until date[], p_is_whole boolean, p_guarded boolean)
returns table (won_leads bigint, withheld_leads bigint, sold_mad bigint)
language plpgsql stable set search_path = '' as $$
declare
  v_scope private.figure_scope;
begin
  v_scope.edition_id := (select c.edition_id from public.caravans c where c.id = p_caravan_ids[1]);
  v_scope.stop_ids := private.stops_of(v_scope.edition_id);
  v_scope.guarded := p_guarded;
  return query
    with days as (
      select d.stop_id, d.day, d.leads, t.until, t.won_until, p.in_kind, p.in_stop, p.in_day,
        bool_and(d.day <= t.until) over (partition by t.caravan_id) as is_whole_kind,
        bool_and(d.day <= t.until) over (partition by d.stop_id) as is_whole_stop
      from unnest(p_caravan_ids, p_until, p_won_until) t(caravan_id, until, won_until)
      join public.stops s on s.caravan_id = t.caravan_id
      join public.lead_days d on d.stop_id = s.id and d.leads <> 0
      left join private.told_places(v_scope) p on p.stop_id = d.stop_id and p.day = d.day
    ),
    -- From the largest groups that were over by then, as a question about these days is answered.
    told as (
      select d.*, not p_guarded
        or case when d.is_whole_kind then d.in_kind when d.is_whole_stop then d.in_stop else d.in_day end as is_told
      from days d
      where d.day <= d.until
    ),
    won as (
      select coalesce(sum(w.won_leads), 0)::bigint as won_leads, coalesce(sum(w.sold_mad), 0)::bigint as sold_mad
      from told d
      join public.win_days w on w.stop_id = d.stop_id and w.day = d.day and w.won_on <= d.won_until
      where d.is_told
    ),
    -- What was sold since, or by then, of a few would say who paid how much: as with all sales, five are asked for.
    counted as (
      select w.*, (
        select coalesce(sum(d.won_leads), 0) from public.lead_days d where d.stop_id = any (v_scope.stop_ids)) - w.won_leads as won_later
      from won w
    ),
    kept as (
      select coalesce(sum(d.leads) filter (where not d.is_told), 0)::bigint as leads, coalesce(sum(d.leads), 0) as of_leads from told d
    )
    select case when private.is_outcome_told(k.of_leads, k.leads) then c.won_leads end, k.leads,
      case when not p_guarded
        or (p_is_whole and k.leads = 0 and c.won_leads not between 1 and 4 and c.won_later not between 1 and 4) then c.sold_mad end
    from counted c, kept k;
end
$$;

create function private.same_day_figures(p_edition_id uuid, p_kinds public.caravan_kind[], p_day date, p_guarded boolean) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    with same as materialized (
      select t.*, array(select s.id from public.stops s where s.caravan_id = t.caravan_id) as stop_ids
      from private.same_tour_days(p_edition_id, p_kinds, p_day) t
    ),
    counted as (
      select t.edition_id, sum(h.visits) as visits, sum(h.visitors) as visitors, sum(h.identified_visitors) as identified_visitors,
        0 as leads
      from same t
      join public.stop_hours h on h.stop_id = any (t.stop_ids) and h.day <= t.until
      group by 1
      union all
      select t.edition_id, 0, 0, 0, sum(d.leads)
      from same t
      join public.lead_days d on d.stop_id = any (t.stop_ids) and d.day <= t.until
      group by 1
    ),
    waited as (
      select r.edition_id, r.minutes, sum(r.leads) over (partition by r.edition_id order by r.minutes) as so_far,
        sum(r.leads) over (partition by r.edition_id) as answered
      from (
        select t.edition_id, r.minutes, sum(r.leads) as leads
        from same t
        join public.first_responses r on r.stop_id = any (t.stop_ids) and r.day <= t.until
        group by 1, 2) r
    ),
    summed as (
      select e.id, e.year, e.number, (select jsonb_object_agg(t.kind, t.place) from same t where t.edition_id = e.id) as places,
        coalesce(sum(c.visits), 0) as visits, coalesce(sum(c.visitors), 0) as visitors,
        coalesce(sum(c.identified_visitors), 0) as identified_visitors, coalesce(sum(c.leads), 0) as leads,
        (select min(w.minutes) filter (where w.so_far >= w.answered * 0.5 and w.answered >= 5) from waited w
          where w.edition_id = e.id) as median_minutes
      from public.editions e
      left join counted c on c.edition_id = e.id
      where e.id in (select t.edition_id from same t)
      group by 1, 2, 3
    ),
    won as (
      select t.edition_id, w.*
      from (
        select t.edition_id, array_agg(t.caravan_id) as caravan_ids, array_agg(t.until) as untils,
          array_agg(t.won_until) as won_untils
        from same t
        where t.edition_id = (select s.id from summed s order by s.year desc limit 1)
        group by 1) t
      cross join lateral private.same_day_wins(t.caravan_ids, t.untils, t.won_untils, p_kinds is null, p_guarded) w
    )
    select coalesce(jsonb_agg(jsonb_build_object('edition_id', s.id, 'year', s.year, 'number', s.number, 'tour_days', s.places,
      'visits', s.visits, 'visitors', s.visitors, 'identified_visitors', s.identified_visitors, 'leads', s.leads,
      'median_minutes', s.median_minutes, 'won_leads', w.won_leads, 'withheld_leads', coalesce(w.withheld_leads, 0),
      'sold_mad', w.sold_mad) order by s.year desc), '[]')
    from summed s
    left join won w on w.edition_id = s.id);
end
$$;

create function private.untouched_agency(p_scope private.figure_scope) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select jsonb_build_object('agency_id', a.id, 'name_fr', a.name_fr, 'name_ar', a.name_ar, 'leads', w.leads)
    from (
      select d.agency_id, sum(d.new_leads) as leads
      from public.agency_days d
      where not p_scope.guarded and d.stop_id = any (p_scope.stop_ids) and d.new_leads > 0
        and d.day < (select (private.now() at time zone 'Africa/Casablanca')::date - 7)
        and (p_scope.from_day is null or d.day >= p_scope.from_day)
        and (p_scope.to_day is null or d.day <= p_scope.to_day)
      group by 1
      -- To who may not see persons of a whole edition alone: and beside the funnel, an agency that is kept back would tell of
      -- those it is kept back for.
      union all
      select g.agency_id, g.untouched_leads
      from private.agency_groups(p_scope.edition_id) g
      where p_scope.guarded and g.agency_told
    ) w
    join public.agencies a on a.id = w.agency_id
    where p_scope.products is null and p_scope.identified is not false
      and (p_scope.agency_ids is null or a.id = any (p_scope.agency_ids)) and w.leads >= 10
    order by w.leads desc, a.code
    limit 1);
end
$$;

create function private.summed_targets(p_targets integer[]) returns integer
language plpgsql immutable set search_path = '' as $$
begin
  return (
    select sum(t)::integer from unnest(p_targets) t having bool_and(coalesce(t, 0) > 0));
end
$$;

create function private.caravan_target(p_caravan_id uuid) returns integer
language plpgsql stable set search_path = '' as $$
begin
  return coalesce(
    (select t.value::integer from public.targets t where t.caravan_id = p_caravan_id and t.measure = 'visitors' and t.month is null),
    private.summed_targets(array(select s.target_visitors from public.stops s where s.caravan_id = p_caravan_id)));
end
$$;

create function private.edition_target(p_edition_id uuid) returns integer
language plpgsql stable set search_path = '' as $$
begin
  return coalesce(
    (select t.value::integer from public.targets t where t.edition_id = p_edition_id and t.measure = 'visitors' and t.month is null
      and num_nonnulls(t.caravan_id, t.stop_id, t.agency_id) = 0),
    private.summed_targets(array(select private.caravan_target(c.id) from public.caravans c where c.edition_id = p_edition_id)));
end
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
        and (t.measure <> 'visitors' or v_month is not null)
      union all
      select 'visitors', case
        when p_stop_ids is not null then (
          select nullif(s.target_visitors, 0)
          from public.stops s
          join public.caravans c on c.id = s.caravan_id and c.edition_id = p_edition_id
          where s.id = p_stop_ids[1])
        when p_kinds is not null then private.caravan_target(v_caravan_id)
        when p_agency_ids is null then private.edition_target(p_edition_id) end
      where v_month is null
    ) t
    where t.value is not null);
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
  untold as materialized (select t.stop_id, t.day from told_places t where v_by_place and not t.in_total),
  stages as materialized (select * from private.scoped_stages(p_scope)),
  -- What is told of in all: without the places, or the agencies and products, that are kept back.
  told_stages as materialized (
    select * from stages where v_by_place
    union all
    select c.product, c.stage_id, c.reached_stage_id, -c.leads, -c.sold_mad
    from untold u
    join public.lead_cohorts c on c.stop_id = u.stop_id and c.day = u.day
    -- The stops named once more, so that the leads of all others are not read.
    where p_scope.identified is not false and c.stop_id = any (array(select t.stop_id from untold t))
    union all
    select * from private.scoped_stages(v_told) where not v_by_place
  ),
  counted as materialized (
    select c.stop_id, c.day, sum(c.visits) visits, sum(c.visitors) visitors, sum(c.identified_visitors) identified_visitors,
      sum(c.leads) leads, sum(c.won_leads) won_leads,
      not p_scope.guarded or sum(c.leads) = 0 or coalesce(bool_and(t.in_kind), false) as in_kind,
      not p_scope.guarded or sum(c.leads) = 0 or coalesce(bool_and(t.in_stop), false) as in_stop,
      not p_scope.guarded or sum(c.leads) = 0 or coalesce(bool_and(t.in_day), false) as in_day
    from (
      select stop_id, day, visits, visitors, identified_visitors, 0 as leads, 0 as won_leads from hours
      union all
      select stop_id, day, 0, 0, 0, leads, won_leads from private.scoped_days(p_scope)
    ) c
    left join told_places t on t.stop_id = c.stop_id and t.day = c.day
    group by 1, 2
    having sum(c.visits) <> 0 or sum(c.leads) <> 0
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
  -- How far each came, by today's order; a stage that was removed is the one its leads went on to. Read by each stage, so
  -- counted once.
  reached as materialized (
    select st.position, sum(c.leads) as leads
    from (select reached_stage_id, sum(leads) as leads from told_stages group by 1) c
    join public.stages st on st.id = private.stage_now(c.reached_stage_id)
    group by 1
  ),
  by_product as (
    select s.product, sum(s.leads)::bigint as leads, coalesce(sum(s.leads) filter (where s.stage_id = 'won'), 0) as won_leads,
      sum(s.sold_mad) as sold_mad
    from stages s
    group by 1
    having sum(s.leads) <> 0
  ),
  products as (
    select p.product, case when p_scope.guarded and p.leads between 1 and 4 then null else p.leads end as leads,
      case when g.told then p.won_leads end as won_leads,
      case when not p_scope.guarded or (g.told and (p.won_leads = 0 or (t.sold_told and p_scope.products is null))) then p.sold_mad
        end as sold_mad
    from (
      select array_agg(product order by product) as products, array_agg(leads order by product) as leads,
        array_agg(won_leads::bigint order by product) as won
      from by_product) s
    cross join lateral unnest(s.products, private.told_siblings(s.leads), private.told_siblings(s.won)) t(product, told, sold_told)
    join by_product p on p.product is not distinct from t.product
    -- Of some products, those that are told among all.
    cross join lateral (
      select not p_scope.guarded or case when p_scope.products is null then t.told else array_position(v_told.products, t.product) is not null end as told) g
  ),
  responses as (
    select r.minutes, sum(r.leads) as leads
    from private.scoped_responses(v_told) r
    where not exists (select from untold u where u.stop_id = r.stop_id and u.day = r.day)
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
    select c.*, s.won_leads, s.sold_mad, c.leads - s.told_leads as withheld_leads
    from (
      select sum(visits) as visits, sum(visitors) as visitors, sum(identified_visitors) as identified_visitors,
        coalesce(sum(leads), 0) as leads
      from counted) c
    cross join (
      select coalesce(sum(leads), 0) as told_leads, coalesce(sum(leads) filter (where stage_id = 'won'), 0) as won_leads,
        coalesce(sum(sold_mad), 0) as sold_mad
      from told_stages) s
  )
  select jsonb_build_object(
    'edition_id', p_scope.edition_id,
    'as_of', private.now(),
    'guarded', p_scope.guarded,
    'leads_narrowed', p_scope.agency_ids is not null or p_scope.products is not null,
    'leads_by_place', v_by_place,
    'totals', (select private.told_counts(v_by_place or t.leads not between 1 and 4, t.visits, t.visitors, t.identified_visitors,
      t.leads, t.won_leads, t.withheld_leads) from totals t),
    -- Of fewer than five sales, or of a part of the tour, it would say who paid how much.
    'sold_mad', (select sold_mad from totals
      where not p_scope.guarded or (v_whole and p_scope.products is null and withheld_leads = 0 and won_leads not between 1 and 4)),
    'open_leads', (select coalesce(sum(t.leads), 0) from told_stages t join public.stages st on st.id = t.stage_id where st.kind = 'open'),
    'first_response', (select jsonb_build_object('answered', a.leads,
      'median_minutes', case when not p_scope.guarded or a.leads >= 5 then a.median end,
      -- Of fewer than ten it is the longest of all, and two of them would tell of one lead.
      'p90_minutes', case when not p_scope.guarded or a.leads >= 10 then a.p90 end) from answered a),
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
      'starts_on', ch.starts_on, 'ends_on', ch.ends_on, 'target_visitors', ch.target_visitors)
      || private.told_counts(v_by_place, b.visits, b.visitors, b.identified_visitors, b.leads, b.won_leads, b.withheld_leads)
      order by ch.kind, ch.position) from chosen ch left join by_stop b on b.stop_id = ch.id), '[]'),
    'by_kind', coalesce((select jsonb_agg(jsonb_build_object('caravan_kind', k.kind,
      'target_visitors', case when num_nonnulls(p_stop_ids, p_scope.identified) = 0
        then private.aimed_at(p_scope.edition_id, array[k.kind], p_scope.from_day, p_scope.to_day, null, null) -> 'visitors' end)
      || private.told_counts(v_by_place, k.visits, k.visitors, k.identified_visitors, k.leads, k.won_leads, k.withheld_leads)
      order by k.kind) from by_kind k), '[]'),
    'by_day', coalesce((select jsonb_agg(jsonb_build_object('day', b.day, 'caravan_kind', b.kind)
      || private.told_counts(v_by_place, b.visits, b.visitors, b.identified_visitors, b.leads, b.won_leads, b.withheld_leads)
      order by b.day, b.kind) from by_day b where v_by_place or b.visits <> 0), '[]'),
    'untouched', case when v_whole then private.untouched_agency(p_scope) end,
    -- Narrowed otherwise there is no same set in an earlier year.
    'same_day', case when num_nonnulls(p_stop_ids, p_scope.agency_ids, p_scope.products, p_scope.identified) = 0
      then private.same_day_figures(p_scope.edition_id, p_kinds, (private.now() at time zone 'Africa/Casablanca')::date,
        p_scope.guarded) else '[]' end)
  into v_answer;
  return v_answer;
end
$$;

-- Planned once a connection, whatever is asked: else the first five questions, and of some parts every one, are planned anew.
create function private.kpi_visitors(
  p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[], p_region_ids uuid[],
  p_agency_ids uuid[], p_products text[], p_identified boolean)
returns jsonb
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
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
  p_products text[] default null, p_identified boolean default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_visitors(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids, p_agency_ids, p_products,
    p_identified)
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean),
  public.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on function private.same_tour_days(uuid, public.caravan_kind[], date) is 'For each caravan of the two editions before whose type, one of those asked for, had open days up to a day: how many that were, the day by which the earlier caravan had as many (its last where it had fewer), and the day as long after that as the day asked for is after this caravan''s last open one.';
comment on function private.tour_place(uuid, public.caravan_kind, date) is 'How many open days a caravan has up to and with a day.';
comment on function private.same_day_wins(uuid[], date[], date[], boolean, boolean) is 'What caravans of one edition had won by a day of each, of the leads they had by that day or an earlier one: won leads, sales, and the leads of which it is not told to who may not see persons (guarded); sales to them only of all types asked for together.';
comment on function private.same_day_figures(uuid, public.caravan_kind[], date, boolean) is 'What the two editions before had counted by the same open day of each caravan type: visits, visitors, identified visitors, leads and the median of their first response (of five or more), the latest edition first; of that one too what it had won by then.';
comment on function private.summed_targets(integer[]) is 'What parts aim at together; null where one of them has no target, or there is none.';
comment on function private.caravan_target(uuid) is 'Visitors a caravan aims at in all: its own target, else its stops'' together where each has one.';
comment on function private.edition_target(uuid) is 'Visitors an edition aims at in all: its own target, else its caravans'' together where each has one.';
comment on function private.aimed_at(uuid, public.caravan_kind[], date, date, uuid[], uuid[]) is 'The targets of what a question is about, by measure: the edition, one caravan type, one stop or one agency, in all or in a calendar month; none of anything else. Visitors of a whole that has no target of its own are its parts'' together.';
comment on function private.untouched_agency(private.figure_scope) is 'The agency with most leads that have waited over a week for their first contact, where they are ten or more; null where there is none.';
comment on function private.figures_of(private.figure_scope, public.caravan_kind[], uuid[]) is 'The answer of kpi_visitors, but targets, in a scope that has been checked; by the caravan types and stops it was asked for.';
comment on function private.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'Definer: returns figures only, to those who see no visits.';
comment on function public.kpi_visitors(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'An edition''s figures: visitors, identified visitors, leads, won leads, sales, first response and funnel, in all, by stop in tour order, by caravan type, day, hour and product. Narrowed by caravan types, days (of the stop''s own time zone), stops, agencies that work the leads, products (none: not said) and identified visitors; a manager''s are of their own agencies'' leads. Null where what became of so few leads is not told; withheld_leads says how many. Refuses not_allowed, edition_not_found, dates_upside_down, figures_too_narrow.';
