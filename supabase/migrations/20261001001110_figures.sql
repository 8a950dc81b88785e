-- Figures: functions that read the rollups and return no person.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.kpi_visitors(p_edition_id uuid, p_kinds public.caravan_kind[], p_from date, p_to date)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
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
  with chosen as (
    select s.id, s.position, s.starts_on, s.ends_on, s.target_visitors, c.kind, ci.name_fr, ci.name_ar, ci.country
    from public.stops s
    join public.caravans c on c.id = s.caravan_id
    join public.cities ci on ci.id = s.city_id
    where c.edition_id = p_edition_id and (p_kinds is null or c.kind = any (p_kinds))
  ),
  counted as (
    select ch.id as stop_id, ch.kind, d.day, d.visits, d.visitors, d.identified_visitors, d.leads, d.won_leads
    from chosen ch
    join (
      select h.stop_id, h.day, h.visits, h.visitors, h.identified_visitors, 0 as leads, 0 as won_leads from public.stop_hours h
      union all
      select c.stop_id, c.day, 0, 0, 0, c.leads, case when c.stage_id = 'won' then c.leads else 0 end from public.lead_cohorts c
    ) d on d.stop_id = ch.id
    where (p_from is null or d.day >= p_from) and (p_to is null or d.day <= p_to)
  ),
  by_stop as (
    select stop_id, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by stop_id
  ),
  by_kind as (
    select kind, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by kind
  ),
  by_day as (
    select day, kind, sum(visits) visits, sum(visitors) visitors, sum(identified_visitors) identified_visitors,
      sum(leads) leads, sum(won_leads) won_leads
    from counted group by day, kind
  )
  select jsonb_build_object(
    'edition_id', p_edition_id,
    'as_of', private.now(),
    'totals', (select jsonb_build_object(
      'visits', coalesce(sum(visits), 0), 'visitors', coalesce(sum(visitors), 0),
      'identified_visitors', coalesce(sum(identified_visitors), 0),
      'leads', coalesce(sum(leads), 0), 'won_leads', coalesce(sum(won_leads), 0)) from counted),
    'by_stop', coalesce((select jsonb_agg(jsonb_build_object(
      'stop_id', ch.id, 'position', ch.position, 'caravan_kind', ch.kind, 'city_name_fr', ch.name_fr,
      'city_name_ar', ch.name_ar, 'country', ch.country, 'starts_on', ch.starts_on, 'ends_on', ch.ends_on,
      'target_visitors', ch.target_visitors,
      'visits', coalesce(b.visits, 0), 'visitors', coalesce(b.visitors, 0),
      'identified_visitors', coalesce(b.identified_visitors, 0),
      'leads', coalesce(b.leads, 0), 'won_leads', coalesce(b.won_leads, 0))
      order by ch.kind, ch.position) from chosen ch left join by_stop b on b.stop_id = ch.id), '[]'),
    'by_kind', coalesce((select jsonb_agg(jsonb_build_object(
      'caravan_kind', k.kind, 'visits', coalesce(b.visits, 0), 'visitors', coalesce(b.visitors, 0),
      'identified_visitors', coalesce(b.identified_visitors, 0),
      'leads', coalesce(b.leads, 0), 'won_leads', coalesce(b.won_leads, 0)) order by k.kind)
      from (select distinct kind from chosen) k left join by_kind b on b.kind = k.kind), '[]'),
    'by_day', coalesce((select jsonb_agg(jsonb_build_object(
      'day', b.day, 'caravan_kind', b.kind, 'visits', b.visits, 'visitors', b.visitors,
      'identified_visitors', b.identified_visitors, 'leads', b.leads, 'won_leads', b.won_leads)
      order by b.day, b.kind) from by_day b), '[]'))
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

comment on function private.kpi_visitors(uuid, public.caravan_kind[], date, date) is 'Definer: returns figures only, to directoire and admin, who see no visits.';
comment on function public.kpi_visitors(uuid, public.caravan_kind[], date, date) is 'Visitors, identified visitors, leads and won leads of an edition: in all, by stop in tour order, by caravan type, by day and type; filtered by caravan types and days (of the stop''s own time zone). Refuses not_allowed, edition_not_found, dates_upside_down.';
