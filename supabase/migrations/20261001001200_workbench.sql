-- What the pages read in one request: the caller's profile, leads as rows, the board, the load.

-- Views ---------------------------------------------------------------------------------------------------------------

-- What stands beside a lead is looked up where it is asked for: a page is sorted and cut first, and only the rows that are
-- left are completed; a count looks nothing up. Joined, everything would be put together for every lead of the agency.
create view public.lead_rows with (security_invoker = true) as
select
  l.id, l.prospect_id, l.agency_id, l.assignee_id, l.stage_id, l.source_visit_id, l.source_stop_id, l.product,
  l.wished_city_id, l.budget_mad, l.description, l.lost_reason_id, l.sold_product, l.sold_price_mad, l.stage_entered_at,
  l.first_contact_at, l.closed_at, l.created_by, l.version, l.created_at, l.updated_at, l.cohort_day, l.label_ids,
  case when l.label_ids <> '{}' then (
    select jsonb_agg(jsonb_build_object('id', la.id, 'name', la.name) order by lower(la.name), la.id)
    from public.labels la where la.id = any (l.label_ids)) end as labels,
  (select p.full_name from public.prospects p where p.id = l.prospect_id) as prospect_name,
  (select p.phone from public.prospects p where p.id = l.prospect_id) as prospect_phone,
  (select p.email from public.prospects p where p.id = l.prospect_id) as prospect_email,
  (select p.search_text from public.prospects p where p.id = l.prospect_id) as search_text,
  exists (select from public.consents c where c.prospect_id = l.prospect_id and c.channel = 'phone' and c.withdrawn_at is null)
    as phone_consent,
  exists (select from public.consents c where c.prospect_id = l.prospect_id and c.channel = 'messaging' and c.withdrawn_at is null)
    as messaging_consent,
  exists (select from public.consents c where c.prospect_id = l.prospect_id and c.channel = 'email' and c.withdrawn_at is null)
    as email_consent,
  array(select c.channel::text from public.consents c where c.prospect_id = l.prospect_id and c.withdrawn_at is null) as consents,
  (select a.name_fr from public.agencies a where a.id = l.agency_id) as agency_name_fr,
  (select a.name_ar from public.agencies a where a.id = l.agency_id) as agency_name_ar,
  (select a.region_id from public.agencies a where a.id = l.agency_id) as region_id,
  (select s.full_name from public.staff s where s.id = l.assignee_id) as assignee_name,
  st.position as stage_position, st.kind as stage_kind,
  array(
    select way.id from public.stages way
    where way.kind <> 'lost' and way.position <= case when st.kind <> 'lost' then st.position else (
      select lost_in.position from public.stages lost_in where lost_in.id = (select private.stage_now(l.reached_stage_id))) end
  ) as reached_stage_ids,
  coalesce(l.product::text, 'none') as sought,
  greatest(floor(extract(epoch from l.first_contact_at - l.created_at) / 60), 0)::integer as response_minutes,
  (select wc.name_fr from public.cities wc where wc.id = l.wished_city_id) as wished_city_name_fr,
  (select wc.name_ar from public.cities wc where wc.id = l.wished_city_id) as wished_city_name_ar,
  (select c.edition_id from public.stops sp join public.caravans c on c.id = sp.caravan_id where sp.id = l.source_stop_id)
    as edition_id,
  (select c.kind from public.stops sp join public.caravans c on c.id = sp.caravan_id where sp.id = l.source_stop_id)
    as caravan_kind,
  (select sc.name_fr from public.stops sp join public.cities sc on sc.id = sp.city_id where sp.id = l.source_stop_id)
    as stop_city_name_fr,
  (select sc.name_ar from public.stops sp join public.cities sc on sc.id = sp.city_id where sp.id = l.source_stop_id)
    as stop_city_name_ar,
  l.next_follow_up_id,
  (select f.kind from public.follow_ups f where f.id = l.next_follow_up_id) as next_follow_up_kind,
  l.next_follow_up_due_at,
  coalesce(l.next_follow_up_due_at < (select private.now()), false) as overdue,
  (st.kind = 'open' and l.next_follow_up_id is null) as adrift,
  activity.last_activity_at,
  (st.kind = 'open' and st.cooling_days is not null
    and coalesce(activity.last_activity_at, l.created_at)
      < (select private.now()) - make_interval(days => st.cooling_days)) as cooling
from public.leads l
left join public.stages st on st.id = l.stage_id
-- No row of its own: Postgres puts the expression where it is used.
cross join lateral (
  select (select e.occurred_at from public.lead_events e where e.lead_id = l.id order by e.occurred_at desc limit 1) as last_activity_at
) activity;

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.my_profile() returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'staff', jsonb_build_object('id', s.id, 'email', s.email, 'full_name', s.full_name, 'role', s.role,
      'agency_id', s.agency_id, 'region_id', s.region_id, 'locale', s.locale, 'theme', s.theme),
    'agency', (select jsonb_build_object('id', a.id, 'code', a.code, 'name_fr', a.name_fr, 'name_ar', a.name_ar,
      'region_id', a.region_id, 'city_id', a.city_id) from public.agencies a where a.id = s.agency_id),
    'region', (select jsonb_build_object('id', r.id, 'code', r.code, 'name_fr', r.name_fr, 'name_ar', r.name_ar)
      from public.regions r
      where r.id = coalesce(s.region_id, (select a.region_id from public.agencies a where a.id = s.agency_id))),
    'stops', coalesce((
      select jsonb_agg(jsonb_build_object('id', st.id, 'position', st.position, 'venue', st.venue, 'time_zone', st.time_zone,
        'starts_on', st.starts_on, 'ends_on', st.ends_on, 'city_id', st.city_id, 'city_name_fr', ci.name_fr,
        'city_name_ar', ci.name_ar, 'country', ci.country, 'caravan_kind', c.kind, 'edition_year', e.year)
        order by st.starts_on, st.position)
      from public.stop_postings sp
      join public.stops st on st.id = sp.stop_id
      join public.cities ci on ci.id = st.city_id
      join public.caravans c on c.id = st.caravan_id
      join public.editions e on e.id = c.edition_id
      where sp.staff_id = s.id), '[]'),
    'now', private.now(),
    'demo_today', (select d.today from private.demo_clock d))
  from public.staff s
  where s.id = private.my_staff_id()
$$;

create function public.my_profile() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select private.my_profile()
$$;

create function public.lead_board(
  p_agency_ids uuid[] default null, p_region_ids uuid[] default null, p_assignee_ids uuid[] default null,
  p_unassigned boolean default false, p_overdue boolean default false, p_adrift boolean default false, p_search text default null,
  p_products text[] default null, p_caravan_kinds public.caravan_kind[] default null, p_edition_id uuid default null, p_limit integer default 30,
  p_cooling boolean default false, p_stop_ids uuid[] default null, p_wished_city_id uuid default null,
  p_budget_from bigint default null, p_budget_to bigint default null, p_created_from date default null,
  p_created_to date default null, p_reached_stage_id text default null, p_answered boolean default null,
  p_phone_consent boolean default null, p_messaging_consent boolean default null, p_email_consent boolean default null,
  p_label_ids uuid[] default null, p_by_agent boolean default false)
returns jsonb
language plpgsql stable security invoker set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
begin
  return (
    with matching as materialized (
      select r.id, r.stage_id, r.assignee_id, r.stage_entered_at,
        case when p_by_agent then r.assignee_name end as agent_name, coalesce(r.sold_price_mad, r.budget_mad) as amount_mad,
        case when r.stage_kind = 'open' then r.next_follow_up_due_at end as due_at
      from public.lead_rows r
      where (p_agency_ids is null or r.agency_id = any (p_agency_ids))
        and (p_region_ids is null or r.agency_id = any (array(
          select a.id from public.agencies a where a.region_id = any (p_region_ids))))
        and (p_assignee_ids is null and not p_unassigned
          or r.assignee_id = any (p_assignee_ids) or (p_unassigned and r.assignee_id is null))
        and (not p_overdue or r.overdue)
        and (not p_adrift or r.adrift)
        and (not p_cooling or r.cooling)
        and (p_products is null or r.sought = any (p_products))
        and (p_caravan_kinds is null or r.caravan_kind = any (p_caravan_kinds))
        and (p_edition_id is null or r.edition_id = p_edition_id)
        and (p_stop_ids is null or r.source_stop_id = any (p_stop_ids))
        and (p_wished_city_id is null or r.wished_city_id = p_wished_city_id)
        and (p_budget_from is null or r.budget_mad >= p_budget_from)
        and (p_budget_to is null or r.budget_mad <= p_budget_to)
        and (p_created_from is null or r.cohort_day >= p_created_from)
        and (p_created_to is null or r.cohort_day <= p_created_to)
        and (p_reached_stage_id is null or p_reached_stage_id = any (r.reached_stage_ids))
        and (p_answered is null or p_answered = (r.first_contact_at is not null))
        and (p_phone_consent is null or r.phone_consent = p_phone_consent)
        and (p_messaging_consent is null or r.messaging_consent = p_messaging_consent)
        and (p_email_consent is null or r.email_consent = p_email_consent)
        and (p_label_ids is null or r.label_ids @> p_label_ids)
        and (p_search is null or r.search_text like private.containing(p_search))
    ),
    sums as materialized (
      select m.stage_id, count(*) as total, coalesce(sum(m.amount_mad), 0) as amount_mad from matching m group by 1
    ),
    agents as (
      select m.stage_id, jsonb_agg(jsonb_build_object(
        'id', m.assignee_id, 'name', m.agent_name, 'total', m.total, 'amount_mad', m.amount_mad)
        order by m.agent_name nulls last, m.assignee_id) as listed
      from (
        select m.stage_id, m.assignee_id, m.agent_name, count(*) as total, coalesce(sum(m.amount_mad), 0) as amount_mad
        from matching m where p_by_agent group by 1, 2, 3
      ) m
      group by 1
    ),
    -- Put in order once, not for each stage anew.
    first as materialized (
      select n.id, n.place
      from (
        select m.id, row_number() over (partition by m.stage_id
          order by m.agent_name nulls last, case when p_by_agent then m.assignee_id end, m.due_at nulls last, m.stage_entered_at desc, m.id) as place
        from matching m
      ) n
      where n.place <= least(p_limit, 500)
    ),
    -- By their keys: joined alone, all leads of the agency would be read once more to find these few. Only what a card
    -- reads: each of the others would be looked up too.
    shown as materialized (
      select f.place, r.id, r.prospect_id, r.agency_id, r.assignee_id, r.stage_id, r.source_visit_id, r.source_stop_id,
        r.product, r.wished_city_id, r.budget_mad, r.lost_reason_id, r.sold_product, r.sold_price_mad,
        r.stage_entered_at, r.first_contact_at, r.closed_at, r.created_by, r.version, r.created_at, r.updated_at,
        r.prospect_name, r.prospect_phone, r.prospect_email, r.consents, r.agency_name_fr, r.agency_name_ar,
        r.assignee_name, r.stage_position, r.stage_kind, r.wished_city_name_fr, r.wished_city_name_ar, r.caravan_kind,
        r.stop_city_name_fr, r.stop_city_name_ar, r.label_ids, r.labels, r.next_follow_up_id, r.next_follow_up_kind,
        r.next_follow_up_due_at, r.overdue, r.adrift, r.last_activity_at, r.cooling,
        r.response_minutes
      from public.lead_rows r
      join first f on f.id = r.id
      where r.id = any (array(select x.id from first x))
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'stage_id', st.id,
      'total', coalesce(sums.total, 0),
      'amount_mad', coalesce(sums.amount_mad, 0),
      'agents', agents.listed,
      'leads', coalesce((
        select jsonb_agg(to_jsonb(s) - 'place' order by s.place)
        from shown s where s.stage_id = st.id), '[]'))
      order by st.position), '[]')
    from public.stages st
    left join sums on sums.stage_id = st.id
    left join agents on agents.stage_id = st.id
    where st.active);
end
$$;

create function public.agency_load() returns jsonb
language sql stable security invoker set search_path = '' as $$
  with open_leads as (
    select l.agency_id, l.assignee_id, count(*) as leads
    from public.leads l
    where l.closed_at is null and l.agency_id = any (array(select private.readable_agency_ids()))
    group by 1, 2
  ),
  overdue as (
    select f.agency_id, f.assignee_id, count(*) as follow_ups
    from public.follow_ups f
    where f.done_at is null and f.due_at < (select private.now())
      and f.agency_id = any (array(select private.readable_agency_ids()))
    group by 1, 2
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'code', a.code, 'name_fr', a.name_fr, 'name_ar', a.name_ar, 'active', a.active,
    'region_id', a.region_id,
    'open_leads', (select coalesce(sum(o.leads), 0) from open_leads o where o.agency_id = a.id),
    'unassigned', (select coalesce(sum(o.leads), 0) from open_leads o where o.agency_id = a.id and o.assignee_id is null),
    'overdue', (select coalesce(sum(d.follow_ups), 0) from overdue d where d.agency_id = a.id),
    'agents', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'full_name', s.full_name, 'role', s.role,
        'open_leads', coalesce((select o.leads from open_leads o where o.agency_id = a.id and o.assignee_id = s.id), 0),
        'overdue', coalesce((select d.follow_ups from overdue d where d.agency_id = a.id and d.assignee_id = s.id), 0))
        order by s.full_name, s.id)
      from public.staff s
      where s.agency_id = a.id and s.active and s.role in ('agent', 'agency_manager')), '[]'))
    order by a.name_fr, a.id), '[]')
  from public.agencies a
  where a.id = any (array(select private.readable_agency_ids()))
$$;

create function public.team_record(p_agency_id uuid, p_days integer default 30) returns jsonb
language sql stable security invoker set search_path = '' as $$
  with since as (
    select private.now() - make_interval(days => least(greatest(p_days, 1), 366)) as moment
  ),
  -- Both may be of several agents: what counts is who has the lead now.
  answered as (
    select l.assignee_id, extract(epoch from l.first_contact_at - l.created_at) / 60 as minutes
    from public.leads l
    where l.agency_id = p_agency_id and l.created_at >= (select moment from since) and l.first_contact_at is not null
  ),
  won as (
    select l.assignee_id, count(*) as leads, sum(l.sold_price_mad) as price_mad
    from public.leads l
    where l.agency_id = p_agency_id and l.stage_id = 'won' and l.closed_at >= (select moment from since)
    group by 1
  )
  select jsonb_build_object(
    'won', (select coalesce(sum(w.leads), 0) from won w),
    'won_mad', (select coalesce(sum(w.price_mad), 0) from won w),
    'median_minutes', (select round(percentile_cont(0.5) within group (order by r.minutes)) from answered r),
    'p90_minutes', (select round(percentile_cont(0.9) within group (order by r.minutes)) from answered r),
    'agents', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id,
        'won', coalesce((select w.leads from won w where w.assignee_id = s.id), 0),
        'won_mad', coalesce((select w.price_mad from won w where w.assignee_id = s.id), 0),
        'median_minutes', (
          select round(percentile_cont(0.5) within group (order by r.minutes)) from answered r where r.assignee_id = s.id),
        'p90_minutes', (
          select round(percentile_cont(0.9) within group (order by r.minutes)) from answered r where r.assignee_id = s.id))
        order by s.full_name, s.id)
      from public.staff s
      where s.agency_id = p_agency_id and s.active and s.role in ('agent', 'agency_manager')), '[]'))
  where p_agency_id = any (array(select private.readable_agency_ids()))
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.lead_rows from anon, authenticated;
grant select on public.lead_rows to authenticated;
grant execute on function
  private.my_profile(), public.my_profile(), public.agency_load(), public.team_record(uuid, integer),
  public.lead_board(uuid[], uuid[], uuid[], boolean, boolean, boolean, text, text[], public.caravan_kind[], uuid,
    integer, boolean, uuid[], uuid, bigint, bigint, date, date, text, boolean, boolean, boolean, boolean, uuid[], boolean)
to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on view public.lead_rows is 'Leads with the names a list shows, the next follow-up and the consents in force, all in consents to show and one by one to look for; the reader''s policies apply. sought: the product looked for, none where nobody said. reached_stage_ids: the stages it has come to or passed. response_minutes: whole minutes from its creation to the first completed contact, as private.response_minutes() but not rounded further. adrift: open and nothing planned. cooling: open and nothing has happened on it (no event of its timeline) for the stage''s cooling days.';
comment on function private.my_profile() is 'Definer: also tells the clock of the demo; only of the caller.';
comment on function public.my_profile() is 'Who the caller is: {staff, agency, region, stops posted to, now, demo_today}; null without an active profile.';
comment on function public.lead_board(uuid[], uuid[], uuid[], boolean, boolean, boolean, text, text[], public.caravan_kind[], uuid,
  integer, boolean, uuid[], uuid, bigint, bigint, date, date, text, boolean, boolean, boolean, boolean, uuid[], boolean) is 'The pipeline in one answer, of the leads that match every filter given (of a list, any of it, products as lead_rows.sought; days as leads.cohort_day): per stage its count, sum of prices sold at, or of budgets where nothing is sold yet, in MAD, and first p_limit leads (most urgent next step first; ended ones latest first). By agent: leads of one after the other, by name, nobody''s last, and the same figures for each in agents [{id, name, total, amount_mad}], null otherwise.';
comment on function public.agency_load() is 'Open leads, unassigned ones and overdue follow-ups per agency the caller reads, and per agent in it.';
comment on function public.team_record(uuid, integer) is 'What an agency the caller reads has achieved within the last p_days (1 to 366): leads won in it with their prices in MAD, and the first-response time (creation to first completed contact) of the leads born in it, median and 90th percentile in minutes; in all and per agent who has them now. Null for another agency.';
