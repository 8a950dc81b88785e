-- What a question about figures covers, whom it is answered to, and which small groups it keeps to itself.

-- Types ---------------------------------------------------------------------------------------------------------------

create type private.figure_scope as (
  edition_id uuid, stop_ids uuid[], from_day date, to_day date, agency_ids uuid[], products public.product_kind[],
  identified boolean, guarded boolean
);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.figure_scope(
  p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date, p_stop_ids uuid[], p_region_ids uuid[],
  p_agency_ids uuid[], p_products text[], p_identified boolean)
returns private.figure_scope
language plpgsql stable set search_path = '' as $$
declare
  v_role public.staff_role := private.my_role();
  v_scope private.figure_scope;
  v_is_placed boolean := num_nonnulls(p_kinds, p_from, p_to, p_stop_ids) > 0;
  v_is_of_agencies boolean := num_nonnulls(p_region_ids, p_agency_ids) > 0;
begin
  if v_role is null or v_role not in ('agency_manager', 'regional_manager', 'directoire', 'admin') then
    perform private.fail('403', 'not_allowed');
  end if;
  if not exists (select from public.editions e where e.id = p_edition_id) then
    perform private.fail('404', 'edition_not_found', 'edition_id');
  end if;
  if p_from > p_to then
    perform private.fail('422', 'dates_upside_down', 'dates');
  end if;
  -- Who may not see persons narrows one way at a time: crossed, groups become a few persons, and two answers subtracted one.
  if v_role = 'directoire' and v_is_placed::integer + v_is_of_agencies::integer + (p_products is not null)::integer > 1 then
    perform private.fail('403', 'figures_too_narrow', 'filters');
  end if;
  v_scope.edition_id := p_edition_id;
  v_scope.stop_ids := array(
    select s.id
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    where c.edition_id = p_edition_id and (p_kinds is null or c.kind = any (p_kinds))
      and (p_stop_ids is null or s.id = any (p_stop_ids)));
  v_scope.from_day := p_from;
  v_scope.to_day := p_to;
  if v_is_of_agencies then
    v_scope.agency_ids := array(
      select a.id from public.agencies a where a.id = any (p_agency_ids) or a.region_id = any (p_region_ids));
  end if;
  if v_role in ('agency_manager', 'regional_manager') then
    v_scope.agency_ids := array(
      select a from private.readable_agency_ids() a where v_scope.agency_ids is null or a = any (v_scope.agency_ids));
  end if;
  if p_products is not null then
    v_scope.products := array(select nullif(p, 'none')::public.product_kind from unnest(p_products) p);
  end if;
  v_scope.identified := p_identified;
  v_scope.guarded := v_role = 'directoire';
  return v_scope;
end
$$;

create function private.scoped_hours(p_scope private.figure_scope)
returns table (stop_id uuid, day date, hour smallint, visits integer, visitors integer, identified_visitors integer)
language plpgsql stable set search_path = '' as $$
begin
  return query
    select h.stop_id, h.day, h.hour,
      case p_scope.identified when true then h.identified_visits when false then h.visits - h.identified_visits else h.visits end,
      case p_scope.identified when true then h.identified_visitors
        when false then h.visitors - h.identified_visitors else h.visitors end,
      case when p_scope.identified is false then 0 else h.identified_visitors end
    from public.stop_hours h
    where h.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or h.day >= p_scope.from_day)
      and (p_scope.to_day is null or h.day <= p_scope.to_day);
end
$$;

create function private.scoped_days(p_scope private.figure_scope)
returns table (stop_id uuid, day date, leads integer, won_leads integer)
language plpgsql stable set search_path = '' as $$
begin
  if p_scope.agency_ids is null and p_scope.products is null and p_scope.identified is not false then
    return query
      select d.stop_id, d.day, d.leads, d.won_leads
      from public.lead_days d
      where d.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or d.day >= p_scope.from_day)
        and (p_scope.to_day is null or d.day <= p_scope.to_day) and d.leads <> 0;
  else
    return query
      select c.stop_id, c.day, sum(c.leads)::integer, coalesce(sum(c.leads) filter (where c.stage_id = 'won'), 0)::integer
      from private.scoped_cohorts(p_scope) c
      group by 1, 2;
  end if;
end
$$;

create function private.scoped_cohorts(p_scope private.figure_scope)
returns table (
  stop_id uuid, agency_id uuid, day date, product public.product_kind, stage_id text, reached_stage_id text, leads integer,
  sold_mad bigint)
language plpgsql stable set search_path = '' as $$
begin
  -- Every lead comes from somebody who is known: of the others there is none.
  if p_scope.identified is false then
    return;
  end if;
  if p_scope.agency_ids is null and p_scope.products is null then
    return query
      select c.stop_id, null::uuid, c.day, c.product, c.stage_id, c.reached_stage_id, c.leads, c.sold_mad
      from public.lead_cohorts c
      where c.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or c.day >= p_scope.from_day)
        and (p_scope.to_day is null or c.day <= p_scope.to_day) and c.leads <> 0;
  else
    return query
      select c.stop_id, c.agency_id, c.day, c.product, c.stage_id, c.reached_stage_id, c.leads, c.sold_mad
      from public.agency_cohorts c
      where c.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or c.day >= p_scope.from_day)
        and (p_scope.to_day is null or c.day <= p_scope.to_day) and c.leads <> 0
        and (p_scope.agency_ids is null or c.agency_id = any (p_scope.agency_ids))
        and (p_scope.products is null or array_position(p_scope.products, c.product) is not null);
  end if;
end
$$;

create function private.scoped_stages(p_scope private.figure_scope)
returns table (product public.product_kind, stage_id text, reached_stage_id text, leads bigint, sold_mad numeric)
language plpgsql stable set search_path = '' as $$
begin
  if p_scope.agency_ids is null and p_scope.products is null and p_scope.identified is not false then
    -- Days said so are expected to leave many rows: then Postgres sums these as they come, instead of sorting them first.
    return query
      select c.product, c.stage_id, c.reached_stage_id, sum(c.leads), sum(c.sold_mad)
      from public.lead_cohorts c
      where c.stop_id = any (p_scope.stop_ids) and (c.day < p_scope.from_day) is not true and (c.day > p_scope.to_day) is not true
      group by 1, 2, 3;
  else
    return query
      select c.product, c.stage_id, c.reached_stage_id, sum(c.leads), sum(c.sold_mad)
      from private.scoped_cohorts(p_scope) c
      group by 1, 2, 3;
  end if;
end
$$;

create function private.scoped_responses(p_scope private.figure_scope)
returns table (stop_id uuid, agency_id uuid, day date, product public.product_kind, minutes integer, leads integer)
language plpgsql stable set search_path = '' as $$
begin
  if p_scope.identified is false then
    return;
  end if;
  if p_scope.agency_ids is null and p_scope.products is null then
    return query
      select r.stop_id, null::uuid, r.day, null::public.product_kind, r.minutes, r.leads
      from public.first_responses r
      where r.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or r.day >= p_scope.from_day)
        and (p_scope.to_day is null or r.day <= p_scope.to_day) and r.leads <> 0;
  else
    return query
      select r.stop_id, r.agency_id, r.day, r.product, r.minutes, r.leads
      from public.agency_responses r
      where r.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or r.day >= p_scope.from_day)
        and (p_scope.to_day is null or r.day <= p_scope.to_day) and r.leads <> 0
        and (p_scope.agency_ids is null or r.agency_id = any (p_scope.agency_ids))
        and (p_scope.products is null or array_position(p_scope.products, r.product) is not null);
  end if;
end
$$;

-- Small groups --------------------------------------------------------------------------------------------------------
-- What became of leads is not told of one to four of them, to those who may not see persons: neither directly nor by
-- subtracting one answer from another. Groups form trees: an edition's caravans, their stops, the stops' days; its regions
-- and their agencies; its products. In each, the small ones are kept back, and where these are together still fewer than
-- five, the least of the others with them. A question is answered from the largest groups it holds whole and from nothing
-- that is kept back, so that whatever answers of a tree are put together, what is left over is nobody or at least five.
-- Nothing is told that would say which groups of one tree lie inside one of another: then two trees could be subtracted.

create function private.is_kept_back(p_leads bigint, p_small bigint, p_place bigint) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return p_leads between 1 and 4 or (p_leads >= 5 and coalesce(p_small, 0) between 1 and 4 and p_place = 1);
end
$$;

create function private.told_siblings(p_leads bigint[]) returns boolean[]
language plpgsql immutable set search_path = '' as $$
begin
  return (
    select array_agg((g.whole = 0 or g.whole >= 5) and not private.is_kept_back(g.leads, g.small, g.place) order by g.nth)
    from (
      select l.leads, l.nth, sum(l.leads) over () as whole, (sum(l.leads) filter (where l.leads < 5) over ())::bigint as small,
        row_number() over (partition by l.leads < 5 order by l.leads, l.nth) as place
      from unnest(p_leads) with ordinality l(leads, nth)) g);
end
$$;

create function private.told_places(p_scope private.figure_scope)
returns table (stop_id uuid, day date, in_total boolean, in_kind boolean, in_stop boolean, in_day boolean)
language plpgsql stable set search_path = '' as $$
begin
  if not p_scope.guarded then
    return;
  end if;
  return query
    with cells as materialized (
      select l.stop_id, c.kind, l.day, l.leads,
        l.stop_id = any (p_scope.stop_ids) and (p_scope.from_day is null or l.day >= p_scope.from_day)
          and (p_scope.to_day is null or l.day <= p_scope.to_day) as asked
      from public.caravans c
      join public.stops s on s.caravan_id = c.id
      join public.lead_days l on l.stop_id = s.id
      where c.edition_id = p_scope.edition_id and l.leads > 0
    ),
    kinds as (
      select k.kind, k.asked, sum(k.leads) over () as of_edition, bool_and(k.asked) over () as edition_asked,
        private.is_kept_back(k.leads, (sum(k.leads) filter (where k.leads < 5) over ())::bigint,
          row_number() over (partition by k.leads < 5 order by k.leads, k.kind)) as kept_back
      from (select c.kind, sum(c.leads)::bigint as leads, bool_and(c.asked) as asked from cells c group by 1) k
    ),
    stops as (
      select k.stop_id, k.asked,
        private.is_kept_back(k.leads, (sum(k.leads) filter (where k.leads < 5) over (partition by k.kind))::bigint,
          row_number() over (partition by k.kind, k.leads < 5 order by k.leads, k.stop_id)) as kept_back
      from (select c.stop_id, c.kind, sum(c.leads)::bigint as leads, bool_and(c.asked) as asked from cells c group by 1, 2) k
    ),
    days as (
      select c.*,
        private.is_kept_back(c.leads::bigint, (sum(c.leads) filter (where c.leads < 5) over (partition by c.stop_id))::bigint,
          row_number() over (partition by c.stop_id, c.leads < 5 order by c.leads, c.day)) as kept_back
      from cells c
    ),
    told as (
      select d.stop_id, d.day, k.of_edition >= 5 as edition_told, k.edition_asked, k.asked as kind_asked, s.asked as stop_asked,
        not k.kept_back as kind_told, not (k.kept_back or s.kept_back) as stop_told,
        not (k.kept_back or s.kept_back or d.kept_back) as day_told
      from days d
      join stops s on s.stop_id = d.stop_id
      join kinds k on k.kind = d.kind
      where d.asked
    ),
    answered as (
      select t.*, case when t.stop_asked then t.stop_told else t.day_told end as by_stop from told t
    )
    select a.stop_id, a.day,
      a.edition_told and case when a.edition_asked then true when a.kind_asked then a.kind_told else a.by_stop end,
      a.edition_told and case when a.kind_asked then a.kind_told else a.by_stop end,
      a.edition_told and a.by_stop, a.edition_told and a.day_told
    from answered a;
end
$$;

create function private.stops_of(p_edition_id uuid) returns uuid[]
language plpgsql stable set search_path = '' as $$
begin
  return array(select s.id from public.caravans c join public.stops s on s.caravan_id = c.id where c.edition_id = p_edition_id);
end
$$;

create function private.told_agencies(p_ids uuid[], p_counts bigint[])
returns table (agency_id uuid, region_id uuid, region_told boolean, agency_told boolean)
language plpgsql stable set search_path = '' as $$
begin
  return query
    with agencies as (
      select a.id, a.region_id, n.count from unnest(p_ids, p_counts) n(id, count) join public.agencies a on a.id = n.id
    ),
    regions as (
      select g.region_id, g.told
      from (
        select array_agg(r.region_id order by r.region_id) as ids, array_agg(r.count order by r.region_id) as counts
        from (select a.region_id, sum(a.count)::bigint as count from agencies a group by 1) r) s
      cross join lateral unnest(s.ids, private.told_siblings(s.counts)) g(region_id, told)
    )
    select g.id, s.region_id, r.told, r.told and g.told
    from (
      select a.region_id, array_agg(a.id order by a.id) as ids, array_agg(a.count order by a.id) as counts from agencies a group by 1) s
    join regions r on r.region_id = s.region_id
    cross join lateral unnest(s.ids, private.told_siblings(s.counts)) g(id, told);
end
$$;

create function private.agency_groups(p_edition_id uuid)
returns table (
  agency_id uuid, region_id uuid, leads bigint, untouched_leads bigint, region_told boolean, agency_told boolean)
language plpgsql stable set search_path = '' as $$
begin
  return query
    with agencies as materialized (
      select d.agency_id, sum(d.leads)::bigint as leads,
        sum(d.new_leads) filter (where d.day < (select (private.now() at time zone 'Africa/Casablanca')::date - 7)) as untouched_leads
      from public.agency_days d
      where d.stop_id = any ((select private.stops_of(p_edition_id))::uuid[])
      group by 1
      having sum(d.leads) > 0
    )
    -- That all of an agency's leads are older than a week would tell at which stops they were born: five are left open.
    select a.agency_id, g.region_id, a.leads, least(coalesce(a.untouched_leads, 0), greatest(a.leads - 5, 0)), g.region_told,
      g.agency_told
    from (select array_agg(c.agency_id) as ids, array_agg(c.leads) as leads from agencies c) n
    cross join lateral private.told_agencies(n.ids, n.leads) g
    join agencies a on a.agency_id = g.agency_id;
end
$$;

-- What leads were sold for is told where it is of nobody or of five sales at least, by the same rule: of a few it would say who
-- paid how much, and be found again wherever the same sale is counted.
create function private.sales_told(p_edition_id uuid) returns table (agency_id uuid, region_told boolean, agency_told boolean)
language sql stable set search_path = '' as $$
  select g.agency_id, g.region_told, g.agency_told
  from (
    select array_agg(a.id) as ids, array_agg(coalesce(w.won, 0)) as won
    from public.agencies a
    left join (
      select c.agency_id, sum(c.leads)::bigint as won
      from public.agency_cohorts c
      where c.stage_id = 'won' and c.stop_id = any ((select private.stops_of(p_edition_id))::uuid[])
      group by 1) w on w.agency_id = a.id) n
  cross join lateral private.told_agencies(n.ids, n.won) g
$$;

create function private.product_groups(p_edition_id uuid) returns table (product public.product_kind, told boolean)
language sql stable set search_path = '' as $$
  select g.product, g.told
  from (
    select array_agg(p.product order by p.product) as products, array_agg(p.leads order by p.product) as leads
    from (
      select l.product, sum(l.leads) as leads
      from public.lead_cohorts l
      where l.stop_id = any ((select private.stops_of(p_edition_id))::uuid[])
      group by 1
      having sum(l.leads) > 0) p) s
  cross join lateral unnest(s.products, private.told_siblings(s.leads)) g(product, told)
$$;

create function private.told_scope(p_scope private.figure_scope) returns private.figure_scope
language plpgsql stable set search_path = '' as $$
begin
  -- A region asked for as a whole is told as a whole.
  if p_scope.guarded and p_scope.agency_ids is not null then
    p_scope.agency_ids := array(
      select g.agency_id
      from (
        select a.*, bool_and(a.agency_id = any (p_scope.agency_ids)) over (partition by a.region_id) as region_asked
        from private.agency_groups(p_scope.edition_id) a) g
      where g.agency_id = any (p_scope.agency_ids) and case when g.region_asked then g.region_told else g.agency_told end);
  end if;
  if p_scope.guarded and p_scope.products is not null then
    p_scope.products := array(
      select g.product
      from private.product_groups(p_scope.edition_id) g
      where array_position(p_scope.products, g.product) is not null and g.told);
  end if;
  return p_scope;
end
$$;

create function private.is_outcome_told(p_leads numeric, p_withheld_leads numeric) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(p_withheld_leads, 0) = 0 or p_withheld_leads < p_leads;
end
$$;

create function private.told_counts(
  p_leads_told boolean, p_visits numeric, p_visitors numeric, p_identified_visitors numeric, p_leads numeric, p_won_leads numeric,
  p_withheld_leads numeric)
returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return jsonb_build_object('visits', coalesce(p_visits, 0), 'visitors', coalesce(p_visitors, 0),
    'identified_visitors', coalesce(p_identified_visitors, 0),
    'leads', case when p_leads_told then coalesce(p_leads, 0) end,
    'won_leads', case when p_leads_told and private.is_outcome_told(p_leads, p_withheld_leads) then coalesce(p_won_leads, 0) end,
    'withheld_leads', case when p_leads_told then coalesce(p_withheld_leads, 0) else 0 end);
end
$$;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type private.figure_scope is 'What a question about figures covers: an edition''s stops, days, agencies (null for all), products (null for all; null among them stands for leads that do not say), identified visitors, the others or (null) both; guarded where small groups are kept back.';
comment on function private.figure_scope(uuid, public.caravan_kind[], date, date, uuid[], uuid[], uuid[], text[], boolean) is 'Checks who asks and resolves the filters; a manager''s agencies are never more than those they read; none among the products stands for leads that do not say. Refuses not_allowed, edition_not_found, dates_upside_down, figures_too_narrow.';
comment on function private.scoped_hours(private.figure_scope) is 'stop_hours in a scope. Visitors belong to no agency and no product: these do not narrow them.';
comment on function private.scoped_days(private.figure_scope) is 'Leads in a scope by stop and day, and those of them that are won.';
comment on function private.scoped_stages(private.figure_scope) is 'Leads in a scope by product and stage, wherever and whenever they were born.';
comment on function private.scoped_cohorts(private.figure_scope) is 'Leads in a scope by stop, day, product and stage; by agency too where the scope names agencies or products.';
comment on function private.scoped_responses(private.figure_scope) is 'How long leads in a scope waited; by agency and product too where the scope names any.';
comment on function private.is_kept_back(bigint, bigint, bigint) is 'Whether a group is kept back: of its leads, those of small groups beside it, and its place among the groups that are not small, the least first.';
comment on function private.told_places(private.figure_scope) is 'For a guarded scope, the stop days asked for and whether what became of their leads is told: in the total, in their caravan''s, stop''s and day''s row. No rows for a scope that is not guarded.';
comment on function private.agency_groups(uuid) is 'An edition''s leads by agency, those that nobody has touched for over a week (of all but five at most), and whether what became of them is told to those who see no persons: in their region''s row, and in their own.';
comment on function private.stops_of(uuid) is 'The stops of an edition.';
comment on function private.told_agencies(uuid[], bigint[]) is 'Of so many leads, or sales, of each agency, whether what became of them is told to those who see no persons: in the region''s row, and in the agency''s own.';
comment on function private.sales_told(uuid) is 'For each agency, whether what an edition''s leads were sold for is told to those who see no persons: in its region''s row, and in its own.';
comment on function private.product_groups(uuid) is 'The products an edition''s leads are for, null among them, and whether what became of them is told to those who see no persons.';
comment on function private.told_siblings(bigint[]) is 'Whether each of some groups beside each other is told, given their leads in the order that decides between equals.';
comment on function private.is_outcome_told(numeric, numeric) is 'Whether anything is told of what became of leads: unless that of all of them is kept back.';
comment on function private.told_counts(boolean, numeric, numeric, numeric, numeric, numeric, numeric) is 'A row of counts as it is told: visits, visitors, identified visitors, leads, won leads and the leads whose outcome is kept back; of the leads nothing where their number is not told.';
comment on function private.told_scope(private.figure_scope) is 'The scope without the agencies and products that are kept back.';
