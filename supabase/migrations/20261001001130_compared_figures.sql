-- Figures compared: stops day by day, agencies and regions, editions side by side.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.kpi_stop_days(
  p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[], p_region_ids uuid[],
  p_agency_ids uuid[], p_products text[], p_identified boolean)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_scope private.figure_scope := private.figure_scope(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids,
    p_agency_ids, p_products, p_identified);
  v_by_place boolean := not v_scope.guarded or (v_scope.agency_ids is null and v_scope.products is null);
  v_answer jsonb;
begin
  with told_places as materialized (select * from private.told_places(v_scope)),
  counted as (
    select c.stop_id, c.day, sum(c.visits) as visits, sum(c.visitors) as visitors,
      sum(c.identified_visitors) as identified_visitors, sum(c.leads) as leads, sum(c.won_leads) as won_leads,
      not v_scope.guarded or sum(c.leads) = 0 or coalesce(bool_and(t.in_day), false) as told
    from (
      select stop_id, day, visits, visitors, identified_visitors, 0 as leads, 0 as won_leads from private.scoped_hours(v_scope)
      union all
      select stop_id, day, 0, 0, 0, leads, won_leads from private.scoped_days(v_scope)
    ) c
    left join told_places t on t.stop_id = c.stop_id and t.day = c.day
    group by 1, 2
    having sum(c.visits) <> 0 or sum(c.leads) <> 0
  ),
  -- The last time a caravan of the same type stopped in the same city, whatever is asked of this one; while a stop lasts, up
  -- to the same day of it.
  before as (
    select s.id, b.year, b.visitors
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    join public.editions e on e.id = c.edition_id
    cross join lateral (select (private.now() at time zone s.time_zone)::date as day) today
    cross join lateral (
      select e2.year, sum((
          select coalesce(sum(h.visitors), 0) from public.stop_hours h
          where h.stop_id = s2.id and (today.day > s.ends_on or h.day - s2.starts_on <= today.day - s.starts_on))) as visitors
      from public.editions e2
      join public.caravans c2 on c2.edition_id = e2.id and c2.kind = c.kind
      join public.stops s2 on s2.caravan_id = c2.id and s2.city_id = s.city_id
      where e2.year < e.year
      group by e2.year
      order by e2.year desc
      limit 1
    ) b
    where s.id = any (v_scope.stop_ids) and p_from is null and p_to is null and p_identified is null
  )
  select jsonb_build_object('edition_id', p_edition_id, 'as_of', private.now(), 'guarded', v_scope.guarded, 'stops', coalesce((
    select jsonb_agg(jsonb_build_object('stop_id', s.id,
      'before', (select jsonb_build_object('year', b.year, 'visitors', b.visitors) from before b where b.id = s.id),
      'days', coalesce((
        select jsonb_agg(jsonb_build_object('day', c.day) || private.told_counts(v_by_place, c.visits, c.visitors,
          c.identified_visitors, c.leads, c.won_leads, case when c.told then 0 else c.leads end) order by c.day)
        from counted c where c.stop_id = s.id and (v_by_place or c.visits <> 0)), '[]')) order by s.id)
    from unnest(v_scope.stop_ids) s(id)), '[]'))
  into v_answer;
  return v_answer;
end
$$;

create function private.kpi_hour(
  p_edition_id uuid, p_hour integer, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[],
  p_region_ids uuid[], p_agency_ids uuid[], p_products text[], p_identified boolean)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_scope private.figure_scope := private.figure_scope(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids,
    p_agency_ids, p_products, p_identified);
begin
  return (
    select jsonb_build_object('edition_id', p_edition_id, 'as_of', private.now(), 'hour', p_hour,
      'visits', coalesce(sum(h.visits), 0), 'visitors', coalesce(sum(h.visitors), 0),
      'stops', coalesce(jsonb_agg(jsonb_build_object('stop_id', s.id, 'caravan_kind', c.kind, 'city_name_fr', ci.name_fr,
        'city_name_ar', ci.name_ar, 'starts_on', s.starts_on, 'ends_on', s.ends_on, 'visits', h.visits, 'visitors', h.visitors)
        order by h.visitors desc, s.starts_on, s.id), '[]'))
    from (
      select o.stop_id, sum(o.visits) as visits, sum(o.visitors) as visitors
      from private.scoped_hours(v_scope) o
      where o.hour = p_hour
      group by 1
      having sum(o.visits) <> 0) h
    join public.stops s on s.id = h.stop_id
    join public.caravans c on c.id = s.caravan_id
    join public.cities ci on ci.id = s.city_id);
end
$$;

create function private.kpi_agencies(
  p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[], p_region_ids uuid[],
  p_agency_ids uuid[], p_products text[])
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_scope private.figure_scope := private.figure_scope(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids,
    p_agency_ids, p_products, null);
  v_today date := (private.now() at time zone 'Africa/Casablanca')::date;
  v_is_over boolean := (select e.ends_on < v_today from public.editions e where e.id = p_edition_id);
  v_answer jsonb;
begin
  -- Here every row is an agency's: narrowed any other way too, groups would be crossed.
  if v_scope.guarded and num_nonnulls(p_kinds, p_from, p_to, p_stop_ids, p_products) > 0 then
    perform private.fail('403', 'figures_too_narrow', 'filters');
  end if;
  v_scope.agency_ids := coalesce(v_scope.agency_ids, array(select a.id from public.agencies a));
  with groups as materialized (select * from private.agency_groups(p_edition_id) where v_scope.guarded),
  sales as materialized (select * from private.sales_told(p_edition_id) where v_scope.guarded),
  cohorts as materialized (
    select a.region_id, c.agency_id, c.day, c.stage_id, c.leads, c.sold_mad, st.kind as stage_kind,
      c.stage_id = 'new' and c.day < v_today - 7 as untouched
    from private.scoped_cohorts(v_scope) c
    join public.agencies a on a.id = c.agency_id
    join public.stages st on st.id = c.stage_id
  ),
  responses as materialized (
    select a.region_id, r.agency_id, r.minutes, sum(r.leads) as leads
    from private.scoped_responses(v_scope) r
    join public.agencies a on a.id = r.agency_id
    group by 1, 2, 3
  ),
  -- An agency's rows, and its region's with agency null.
  sums as (
    select c.region_id, c.agency_id, sum(c.leads) as leads,
      coalesce(sum(c.leads) filter (where c.stage_kind = 'open'), 0) as open_leads,
      coalesce(sum(c.leads) filter (where c.stage_id = 'won'), 0) as won_leads, sum(c.sold_mad) as sold_mad,
      coalesce(sum(c.leads) filter (where c.untouched), 0) as untouched_leads
    from cohorts c
    group by grouping sets ((c.region_id, c.agency_id), (c.region_id))
  ),
  born as (
    select c.region_id, c.agency_id, date_trunc('week', c.day::timestamp)::date as week, sum(c.leads) as leads
    from cohorts c
    group by grouping sets ((c.region_id, c.agency_id, date_trunc('week', c.day::timestamp)),
      (c.region_id, date_trunc('week', c.day::timestamp)))
  ),
  by_week as (
    select b.region_id, b.agency_id, b.week, b.leads, b.leads as of_all from born b where not v_scope.guarded
    union all
    -- Every week of the edition by now, so that none is told by its absence.
    select s.region_id, s.agency_id, w.week, coalesce(b.leads, 0), s.leads
    from public.editions e
    cross join lateral (
      select generate_series(date_trunc('week', e.starts_on::timestamp), least(e.ends_on, v_today), interval '1 week')::date as week) w
    cross join sums s
    left join born b on b.region_id = s.region_id and b.agency_id is not distinct from s.agency_id and b.week = w.week
    where v_scope.guarded and e.id = p_edition_id
  ),
  weeks as (
    -- To who may not see persons by whole fives, and five leads of none: exact, they would tell at which stop an agency's
    -- leads were born.
    select w.region_id, w.agency_id, jsonb_agg(jsonb_build_object('week', w.week, 'leads',
      case when v_scope.guarded then w.fives * 5 - case when w.place = 1 and w.all_fives * 5 > w.of_all - 5 and w.fives > 0 then 5 else 0 end
        else w.leads end) order by w.week) as weeks
    from (
      select b.*, floor(b.leads / 5.0) as fives, sum(floor(b.leads / 5.0)) over (partition by b.region_id, b.agency_id) as all_fives,
        row_number() over (partition by b.region_id, b.agency_id order by b.leads desc, b.week) as place
      from by_week b
    ) w
    group by 1, 2
  ),
  waited as (
    select r.region_id, r.agency_id, r.minutes, sum(r.leads) over so_far as so_far,
      sum(r.leads) over (partition by r.region_id, r.agency_id) as answered
    from (
      select region_id, agency_id, minutes, sum(leads) as leads
      from responses
      group by grouping sets ((region_id, agency_id, minutes), (region_id, minutes))
    ) r
    window so_far as (partition by r.region_id, r.agency_id order by r.minutes)
  ),
  answered as (
    select region_id, agency_id, max(answered) as answered,
      min(minutes) filter (where so_far >= answered * 0.5) as median, min(minutes) filter (where so_far >= answered * 0.9) as p90
    from waited
    group by 1, 2
  ),
  same_days as materialized (select * from private.same_tour_days(p_edition_id, null, v_today)),
  -- The edition before, while this one is under way up to the same open day of each caravan type.
  earlier as (
    select a.region_id, b.agency_id, sum(b.leads) as leads
    from public.editions this
    cross join lateral (select e.id from public.editions e where e.year < this.year order by e.year desc limit 1) e
    join public.caravans c on c.edition_id = e.id
    join public.caravans mine on mine.edition_id = this.id and mine.kind = c.kind
    left join same_days t on t.caravan_id = c.id
    join public.stops s on s.caravan_id = c.id
    join public.agency_days b on b.stop_id = s.id and (v_is_over or b.day <= t.until)
    join public.agencies a on a.id = b.agency_id
    where this.id = p_edition_id and a.id = any (v_scope.agency_ids)
      and num_nonnulls(p_kinds, p_from, p_to, p_stop_ids, p_products) = 0
    group by grouping sets ((a.region_id, b.agency_id), (a.region_id))
  ),
  rows as (
    select a.region_id, a.id as agency_id, a.name_fr, a.name_ar, a.active from public.agencies a where a.id = any (v_scope.agency_ids)
    union all
    select r.id, null, r.name_fr, r.name_ar, true
    from public.regions r
    where exists (select from public.agencies a where a.region_id = r.id and a.id = any (v_scope.agency_ids))
  ),
  told as (
    select r.*, coalesce(s.leads, 0) as leads, s.open_leads, s.won_leads, s.sold_mad, s.untouched_leads,
      not v_scope.guarded or coalesce(s.leads, 0) = 0 or case
        when r.agency_id is not null then coalesce((select g.agency_told from groups g where g.agency_id = r.agency_id), false)
        -- A region of which only some agencies are asked for is what these agencies' rows are together.
        else (select bool_and(case when g.agency_id = any (v_scope.agency_ids) then g.region_told else false end)
          from groups g where g.region_id = r.region_id) end as is_told,
      not v_scope.guarded or coalesce(case
        when r.agency_id is not null then (select x.agency_told from sales x where x.agency_id = r.agency_id)
        else (select bool_and(x.region_told and x.agency_id = any (v_scope.agency_ids))
          from sales x join public.agencies a on a.id = x.agency_id where a.region_id = r.region_id) end, false) as is_sold_told
    from rows r
    left join sums s on s.region_id = r.region_id and s.agency_id is not distinct from r.agency_id
  )
  select jsonb_build_object('edition_id', p_edition_id, 'as_of', private.now(), 'guarded', v_scope.guarded,
    'rows', coalesce(jsonb_agg(jsonb_build_object(
      'region_id', t.region_id, 'agency_id', t.agency_id, 'name_fr', t.name_fr, 'name_ar', t.name_ar, 'active', t.active,
      'leads', case when not v_scope.guarded or t.leads not between 1 and 4 then t.leads end,
      'open_leads', case when t.is_told then coalesce(t.open_leads, 0) end,
      'won_leads', case when t.is_told then coalesce(t.won_leads, 0) end,
      'sold_mad', case when t.is_told and (t.is_sold_told or coalesce(t.won_leads, 0) = 0) then coalesce(t.sold_mad, 0) end,
      -- As in agency_groups, five are left open.
      'untouched_leads', case when t.is_told then coalesce(
        case when v_scope.guarded then least(t.untouched_leads, greatest(t.leads - 5, 0)) else t.untouched_leads end, 0) end,
      'answered', case when t.is_told then coalesce(w.answered, 0) end,
      'median_minutes', case when t.is_told and (not v_scope.guarded or w.answered >= 5) then w.median end,
      'p90_minutes', case when t.is_told and (not v_scope.guarded or w.answered >= 10) then w.p90 end,
      -- Day by day as they are under way, these would tell where they were born.
      'leads_before', case when not v_scope.guarded or (v_is_over and e.leads not between 1 and 4) then e.leads end,
      'weeks', case when not v_scope.guarded or t.leads not between 1 and 4 then coalesce(k.weeks, '[]') else '[]' end)
      order by t.region_id, t.agency_id nulls first), '[]'))
  into v_answer
  from told t
  left join answered w on w.region_id = t.region_id and w.agency_id is not distinct from t.agency_id
  left join earlier e on e.region_id = t.region_id and e.agency_id is not distinct from t.agency_id
  left join weeks k on k.region_id = t.region_id and k.agency_id is not distinct from t.agency_id;
  return v_answer;
end
$$;

create function private.kpi_editions() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  v_answer jsonb := '[]';
  v_edition record;
  v_scope private.figure_scope;
begin
  for v_edition in select e.id, e.year, e.number, e.theme_fr, e.theme_ar, e.theme_en, e.starts_on, e.ends_on from public.editions e order by e.year desc
  loop
    v_scope := private.figure_scope(v_edition.id, null, null, null, null, null, null, null, null);
    v_answer := v_answer || (
      with places as materialized (select * from private.told_places(v_scope)),
      stops as (select s.id, c.kind from public.stops s join public.caravans c on c.id = s.caravan_id where c.edition_id = v_edition.id),
      hours as materialized (
        select s.kind, h.day, sum(h.visits) as visits, sum(h.visitors) as visitors, sum(h.identified_visitors) as identified_visitors
        from private.scoped_hours(v_scope) h join stops s on s.id = h.stop_id
        group by 1, 2
      ),
      cohorts as materialized (
        select s.kind, sum(c.leads) as leads,
          sum(c.leads) filter (where c.stage_id = 'won' and (not v_scope.guarded or p.in_kind)) as won_leads,
          sum(c.sold_mad) filter (where not v_scope.guarded or p.in_kind) as sold_mad,
          sum(c.leads) filter (where v_scope.guarded and not p.in_kind) as withheld_leads,
          sum(c.leads) filter (where c.stage_id = 'won' and (not v_scope.guarded or p.in_total)) as won_in_total,
          sum(c.sold_mad) filter (where not v_scope.guarded or p.in_total) as sold_in_total,
          sum(c.leads) filter (where v_scope.guarded and not p.in_total) as withheld_in_total
        from private.scoped_cohorts(v_scope) c
        join stops s on s.id = c.stop_id
        left join places p on p.stop_id = c.stop_id and p.day = c.day
        group by 1
      ),
      kinds as (
        select c.kind, (select count(*) from stops s where s.kind = c.kind) as stops,
          coalesce(sum(h.visits), 0) as visits, coalesce(sum(h.visitors), 0) as visitors,
          coalesce(sum(h.identified_visitors), 0) as identified_visitors
        from public.caravans c left join hours h on h.kind = c.kind
        where c.edition_id = v_edition.id
        group by c.kind
      ),
      -- The n-th open day of the caravan, so that editions that began on other dates can be laid on each other.
      curve as (
        select h.kind, private.tour_place(v_edition.id, h.kind, h.day) as tour_day,
          sum(h.visitors) over (partition by h.kind order by h.day) as visitors
        from hours h where h.visits > 0
      )
      select jsonb_build_object('edition_id', v_edition.id, 'year', v_edition.year, 'number', v_edition.number,
        'theme_fr', v_edition.theme_fr, 'theme_ar', v_edition.theme_ar, 'theme_en', v_edition.theme_en,
        'starts_on', v_edition.starts_on, 'ends_on', v_edition.ends_on,
        'kinds', coalesce((select jsonb_agg(jsonb_build_object('caravan_kind', k.kind, 'stops', k.stops,
          'tour_days', private.tour_place(v_edition.id, k.kind, (private.now() at time zone 'Africa/Casablanca')::date),
          'sold_mad', case when not v_scope.guarded then coalesce(c.sold_mad, 0) end,
          'curve', coalesce((select jsonb_agg(jsonb_build_object('tour_day', u.tour_day, 'visitors', u.visitors) order by u.tour_day)
            from (select tour_day, max(visitors) as visitors from curve where curve.kind = k.kind group by 1) u), '[]'))
          || private.told_counts(true, k.visits, k.visitors, k.identified_visitors, c.leads, c.won_leads, c.withheld_leads)
          order by k.kind)
          from kinds k left join cohorts c on c.kind = k.kind), '[]'))
        || (select private.told_counts(true, k.visits, k.visitors, k.identified_visitors, c.leads, c.won_leads, c.withheld_leads)
            || jsonb_build_object('stops', k.stops,
              'sold_mad', case when not v_scope.guarded or (coalesce(c.withheld_leads, 0) = 0
                and coalesce(c.won_leads, 0) not between 1 and 4) then coalesce(c.sold_mad, 0) end)
          from (
            select sum(visits) as visits, sum(visitors) as visitors, sum(identified_visitors) as identified_visitors,
              coalesce(sum(stops), 0) as stops
            from kinds) k,
            (select sum(leads) as leads, sum(won_in_total) as won_leads, sum(sold_in_total) as sold_mad,
              sum(withheld_in_total) as withheld_leads from cohorts) c));
  end loop;
  return jsonb_build_object('as_of', private.now(), 'guarded', coalesce(v_scope.guarded, true), 'editions', v_answer);
end
$$;

create function public.kpi_stop_days(
  p_edition_id uuid, p_kinds public.caravan_kind[] default null, p_from date default null, p_to date default null,
  p_stop_ids uuid[] default null, p_region_ids uuid[] default null, p_agency_ids uuid[] default null,
  p_products text[] default null, p_identified boolean default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_stop_days(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids, p_agency_ids, p_products,
    p_identified)
$$;

create function public.kpi_hour(
  p_edition_id uuid, p_hour integer, p_kinds public.caravan_kind[] default null, p_from date default null,
  p_to date default null, p_stop_ids uuid[] default null, p_region_ids uuid[] default null, p_agency_ids uuid[] default null,
  p_products text[] default null, p_identified boolean default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_hour(p_edition_id, p_hour, p_kinds, p_from, p_to, p_stop_ids, p_region_ids, p_agency_ids, p_products,
    p_identified)
$$;

create function public.kpi_agencies(
  p_edition_id uuid, p_kinds public.caravan_kind[] default null, p_from date default null, p_to date default null,
  p_stop_ids uuid[] default null, p_region_ids uuid[] default null, p_agency_ids uuid[] default null,
  p_products text[] default null)
returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_agencies(p_edition_id, p_kinds, p_from, p_to, p_stop_ids, p_region_ids, p_agency_ids, p_products)
$$;

create function public.kpi_editions() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.kpi_editions()
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

grant execute on function
  private.kpi_stop_days(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean),
  public.kpi_stop_days(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean),
  private.kpi_hour(uuid, integer, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean),
  public.kpi_hour(uuid, integer, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean),
  private.kpi_agencies(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[]),
  public.kpi_agencies(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[]),
  private.kpi_editions(), public.kpi_editions()
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on function private.kpi_stop_days(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'Definer: returns figures only, to those who see no visits.';
comment on function public.kpi_stop_days(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'A row a stop: its days with visits, visitors, identified visitors, leads and won leads, and the visitors the same type of caravan had in that city the last time (by the same day of the stop, while it lasts). Filters and refusals as kpi_visitors.';
comment on function private.kpi_hour(uuid, integer, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'Definer: returns figures only, to those who see no visits.';
comment on function public.kpi_hour(uuid, integer, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'What the visitors of an hour of the day (0 to 23, in each stop''s time zone, all days together) are made of: visits and visitors in all and of each stop that had any, most visitors first. Filters and refusals as kpi_visitors.';
comment on function private.kpi_agencies(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[]) is 'Definer: returns figures only, to those who see no leads. Refuses figures_too_narrow.';
comment on function public.kpi_agencies(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[]) is 'A row an agency and a row a region (agency_id null): the tour''s leads it works, open, won, sold, not touched for over a week, first response, the edition before (by the same open day of each caravan type, while this one is under way), and leads by week of creation. Filters and refusals as kpi_visitors; the directoire narrows by region and agency alone.';
comment on function private.kpi_editions() is 'Definer: returns figures only, to those who see no visits.';
comment on function public.kpi_editions() is 'Every edition by caravan type: stops, visits, visitors, identified visitors, leads, won leads, sales and open days so far, and its visitors added up to the n-th open day; and the same counts in all. Refuses not_allowed.';
