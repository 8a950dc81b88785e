-- Rollups: what figures are made of, counted in the transaction that writes a visit or a lead. No persons here.
-- Each has three things: a function that counts it from the raw rows, triggers that keep it, and the recount that repairs it;
-- the tests hold the first two equal.

-- Types ---------------------------------------------------------------------------------------------------------------

create type private.lead_count as (
  sign integer, stop_id uuid, agency_id uuid, day date, product public.product_kind, stage_id text, reached_stage_id text,
  sold_mad bigint, minutes integer, won_on date
);

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.stop_hours (
  stop_id uuid not null references public.stops (id) on delete cascade,
  day date not null,
  hour smallint not null,
  visits integer not null,
  visitors integer not null,
  identified_visits integer not null,
  identified_visitors integer not null,
  primary key (stop_id, day, hour)
);

create table public.lead_cohorts (
  stop_id uuid not null references public.stops (id) on delete cascade,
  day date not null,
  product public.product_kind,
  stage_id text not null references public.stages (id) on delete cascade,
  reached_stage_id text not null references public.stages (id) on delete cascade,
  leads integer not null,
  sold_mad bigint not null,
  constraint lead_cohorts_key unique nulls not distinct (stop_id, day, product, stage_id, reached_stage_id)
);

create table public.first_responses (
  stop_id uuid not null references public.stops (id) on delete cascade,
  day date not null,
  minutes integer not null,
  leads integer not null,
  primary key (stop_id, day, minutes)
);

-- The same leads a row a day, and a row a day and agency: what a page reads first, however many leads there are.
create table public.lead_days (
  stop_id uuid not null references public.stops (id) on delete cascade,
  day date not null,
  leads integer not null,
  won_leads integer not null,
  primary key (stop_id, day)
);

create table public.agency_days (
  stop_id uuid not null references public.stops (id) on delete cascade,
  agency_id uuid not null references public.agencies (id) on delete cascade,
  day date not null,
  leads integer not null,
  new_leads integer not null,
  primary key (stop_id, agency_id, day)
);

-- When they were won: what an edition had sold by a day.
create table public.win_days (
  stop_id uuid not null references public.stops (id) on delete cascade,
  day date not null,
  won_on date not null,
  won_leads integer not null,
  sold_mad bigint not null,
  primary key (stop_id, day, won_on)
);

-- The same leads by the agency that works them and what is sought: finer, read where figures are narrowed by these and for
-- agencies compared.
create table public.agency_cohorts (
  stop_id uuid not null references public.stops (id) on delete cascade,
  agency_id uuid not null references public.agencies (id) on delete cascade,
  day date not null,
  product public.product_kind,
  stage_id text not null references public.stages (id) on delete cascade,
  reached_stage_id text not null references public.stages (id) on delete cascade,
  leads integer not null,
  sold_mad bigint not null,
  constraint agency_cohorts_key unique nulls not distinct (stop_id, agency_id, day, product, stage_id, reached_stage_id)
);

create table public.agency_responses (
  stop_id uuid not null references public.stops (id) on delete cascade,
  agency_id uuid not null references public.agencies (id) on delete cascade,
  day date not null,
  product public.product_kind,
  minutes integer not null,
  leads integer not null,
  constraint agency_responses_key unique nulls not distinct (stop_id, agency_id, day, product, minutes)
);

-- Indexes -------------------------------------------------------------------------------------------------------------

create index lead_cohorts_stage_id_idx on public.lead_cohorts (stage_id);
create index lead_cohorts_reached_stage_id_idx on public.lead_cohorts (reached_stage_id);
create index agency_days_agency_id_idx on public.agency_days (agency_id, stop_id);
create index agency_cohorts_agency_id_idx on public.agency_cohorts (agency_id, stop_id);
create index agency_cohorts_stage_id_idx on public.agency_cohorts (stage_id);
create index agency_cohorts_reached_stage_id_idx on public.agency_cohorts (reached_stage_id);
create index agency_responses_agency_id_idx on public.agency_responses (agency_id, stop_id);

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.response_minutes(p_created_at timestamptz, p_first_contact_at timestamptz) returns integer
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  v_minutes integer := greatest(floor(extract(epoch from p_first_contact_at - p_created_at) / 60), 0);
begin
  -- As fine as it matters: to the minute for a quarter of an hour, five minutes for two hours, half an hour for a day, three
  -- hours for two weeks, then to the day. A stop's day has some hundred values at most, however many leads.
  return v_minutes - v_minutes % case when v_minutes < 15 then 1 when v_minutes < 120 then 5 when v_minutes < 1440 then 30
    when v_minutes < 20160 then 180 else 1440 end;
end
$$;

create function private.won_on(p_stage_id text, p_closed_at timestamptz) returns date
language plpgsql immutable strict parallel safe set search_path = '' as $$
begin
  return case when p_stage_id = 'won' then (p_closed_at at time zone 'Africa/Casablanca')::date end;
end
$$;

create function private.count_stop_hours() returns setof public.stop_hours
language sql stable set search_path = '' as $$
  select v.stop_id, (v.occurred_at at time zone s.time_zone)::date, extract(hour from v.occurred_at at time zone s.time_zone)::smallint,
    count(*)::integer, sum(v.party_size)::integer, count(v.prospect_id)::integer,
    coalesce(sum(v.party_size) filter (where v.prospect_id is not null), 0)::integer
  from public.visits v
  join public.stops s on s.id = v.stop_id
  group by 1, 2, 3
$$;

create function private.count_lead_cohorts() returns setof public.lead_cohorts
language sql stable set search_path = '' as $$
  select s.id, (l.created_at at time zone s.time_zone)::date, l.product, l.stage_id, l.reached_stage_id, count(*)::integer,
    coalesce(sum(l.sold_price_mad), 0)::bigint
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  group by 1, 2, 3, 4, 5
$$;

create function private.count_lead_days() returns setof public.lead_days
language sql stable set search_path = '' as $$
  select s.id, (l.created_at at time zone s.time_zone)::date, count(*)::integer,
    (count(*) filter (where l.stage_id = 'won'))::integer
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  group by 1, 2
$$;

create function private.count_win_days() returns setof public.win_days
language sql stable set search_path = '' as $$
  select s.id, (l.created_at at time zone s.time_zone)::date, private.won_on(l.stage_id, l.closed_at), count(*)::integer,
    sum(l.sold_price_mad)::bigint
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  where l.stage_id = 'won'
  group by 1, 2, 3
$$;

create function private.count_agency_days() returns setof public.agency_days
language sql stable set search_path = '' as $$
  select s.id, l.agency_id, (l.created_at at time zone s.time_zone)::date, count(*)::integer,
    (count(*) filter (where l.stage_id = 'new'))::integer
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  group by 1, 2, 3
$$;

create function private.count_agency_cohorts() returns setof public.agency_cohorts
language sql stable set search_path = '' as $$
  select s.id, l.agency_id, (l.created_at at time zone s.time_zone)::date, l.product, l.stage_id, l.reached_stage_id,
    count(*)::integer, coalesce(sum(l.sold_price_mad), 0)::bigint
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  group by 1, 2, 3, 4, 5, 6
$$;

create function private.count_agency_responses() returns setof public.agency_responses
language sql stable set search_path = '' as $$
  select s.id, l.agency_id, (l.created_at at time zone s.time_zone)::date, l.product,
    private.response_minutes(l.created_at, l.first_contact_at), count(*)::integer
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  where l.first_contact_at is not null
  group by 1, 2, 3, 4, 5
$$;

create function private.count_first_responses() returns setof public.first_responses
language sql stable set search_path = '' as $$
  select s.id, (l.created_at at time zone s.time_zone)::date, private.response_minutes(l.created_at, l.first_contact_at),
    count(*)::integer
  from public.leads l
  join public.stops s on s.id = l.source_stop_id
  where l.first_contact_at is not null
  group by 1, 2, 3
$$;

create function private.recount_rollups() returns void
language plpgsql set search_path = '' as $$
begin
  lock table public.stop_hours, public.lead_days, public.win_days, public.lead_cohorts, public.first_responses,
    public.agency_days, public.agency_cohorts, public.agency_responses in share row exclusive mode;
  -- A stop's rows beside each other, as they come about day by day: figures read all of some stops.
  delete from public.stop_hours;
  insert into public.stop_hours select * from private.count_stop_hours() order by stop_id;
  delete from public.lead_days;
  insert into public.lead_days select * from private.count_lead_days() order by stop_id;
  delete from public.win_days;
  insert into public.win_days select * from private.count_win_days() order by stop_id;
  delete from public.lead_cohorts;
  insert into public.lead_cohorts select * from private.count_lead_cohorts() order by stop_id;
  delete from public.first_responses;
  insert into public.first_responses select * from private.count_first_responses() order by stop_id;
  delete from public.agency_days;
  insert into public.agency_days select * from private.count_agency_days() order by stop_id;
  delete from public.agency_cohorts;
  insert into public.agency_cohorts select * from private.count_agency_cohorts() order by stop_id;
  delete from public.agency_responses;
  insert into public.agency_responses select * from private.count_agency_responses() order by stop_id;
end
$$;

create function private.rollup_errors() returns table (rollup text, side text, differs jsonb)
language sql stable set search_path = '' as $$
  with kept as (
    select 'stop_hours' as rollup, to_jsonb(h) as counts from public.stop_hours h where h.visits <> 0
    union all select 'lead_days', to_jsonb(d) from public.lead_days d where d.leads <> 0
    union all select 'win_days', to_jsonb(w) from public.win_days w where w.won_leads <> 0
    union all select 'agency_days', to_jsonb(d) from public.agency_days d where d.leads <> 0
    union all select 'lead_cohorts', to_jsonb(c) from public.lead_cohorts c where c.leads <> 0
    union all select 'first_responses', to_jsonb(r) from public.first_responses r where r.leads <> 0
    union all select 'agency_cohorts', to_jsonb(c) from public.agency_cohorts c where c.leads <> 0
    union all select 'agency_responses', to_jsonb(r) from public.agency_responses r where r.leads <> 0
  ),
  counted as (
    select 'stop_hours' as rollup, to_jsonb(h) as counts from private.count_stop_hours() h
    union all select 'lead_days', to_jsonb(d) from private.count_lead_days() d
    union all select 'win_days', to_jsonb(w) from private.count_win_days() w
    union all select 'agency_days', to_jsonb(d) from private.count_agency_days() d
    union all select 'lead_cohorts', to_jsonb(c) from private.count_lead_cohorts() c
    union all select 'first_responses', to_jsonb(r) from private.count_first_responses() r
    union all select 'agency_cohorts', to_jsonb(c) from private.count_agency_cohorts() c
    union all select 'agency_responses', to_jsonb(r) from private.count_agency_responses() r
  )
  select k.rollup, 'kept', k.counts from (select * from kept except all select * from counted) k
  union all
  select c.rollup, 'counted', c.counts from (select * from counted except all select * from kept) c
$$;

-- Triggers: once a statement, so that many rows cost one upsert a row of the rollup, in one order. Only what changes a figure
-- touches its row: visits that go from one person to another, or leads from one agent to another, wait for nobody. ----------

create function private.tg_visits__roll_up() returns trigger
language plpgsql set search_path = '' as $$
declare
  v_changes public.stop_hours[];
begin
  if tg_op = 'INSERT' then
    v_changes := array(
      select (n.stop_id, n.day, n.hour, 1, 1 * n.party_size,
          1 * (n.prospect_id is not null)::integer, 1 * (n.prospect_id is not null)::integer * n.party_size)::public.stop_hours
      from new_rows n);
  elsif tg_op = 'DELETE' then
    v_changes := array(
      select (o.stop_id, o.day, o.hour, -1, -1 * o.party_size,
          -1 * (o.prospect_id is not null)::integer, -1 * (o.prospect_id is not null)::integer * o.party_size)::public.stop_hours
      from old_rows o);
  else
    v_changes := array(
      select v.change
      from old_rows o
      join new_rows n on n.id = o.id
      cross join lateral (values
        ((o.stop_id, o.day, o.hour, -1, -1 * o.party_size,
          -1 * (o.prospect_id is not null)::integer, -1 * (o.prospect_id is not null)::integer * o.party_size)::public.stop_hours),
        ((n.stop_id, n.day, n.hour, 1, 1 * n.party_size,
          1 * (n.prospect_id is not null)::integer, 1 * (n.prospect_id is not null)::integer * n.party_size)::public.stop_hours)) v(change)
      where (o.stop_id, o.day, o.hour, o.party_size, o.prospect_id is null)
        is distinct from (n.stop_id, n.day, n.hour, n.party_size, n.prospect_id is null));
  end if;
  insert into public.stop_hours as h
  select v.stop_id, v.day, v.hour, sum(v.visits), sum(v.visitors), sum(v.identified_visits), sum(v.identified_visitors)
  from unnest(v_changes) v
  group by 1, 2, 3
  order by 1, 2, 3
  on conflict (stop_id, day, hour) do update set visits = h.visits + excluded.visits,
    visitors = h.visitors + excluded.visitors, identified_visits = h.identified_visits + excluded.identified_visits,
    identified_visitors = h.identified_visitors + excluded.identified_visitors;
  return null;
end
$$;

create function private.tg_leads__roll_up() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  v_changes private.lead_count[];
begin
  if tg_op = 'INSERT' then
    v_changes := array(
      select (1, n.source_stop_id, n.agency_id, n.cohort_day, n.product, n.stage_id, n.reached_stage_id, n.sold_price_mad,
          private.response_minutes(n.created_at, n.first_contact_at), private.won_on(n.stage_id, n.closed_at))::private.lead_count
      from new_rows n);
  elsif tg_op = 'DELETE' then
    v_changes := array(
      select (-1, o.source_stop_id, o.agency_id, o.cohort_day, o.product, o.stage_id, o.reached_stage_id, o.sold_price_mad,
          private.response_minutes(o.created_at, o.first_contact_at), private.won_on(o.stage_id, o.closed_at))::private.lead_count
      from old_rows o);
  else
    v_changes := array(
      select v.change
      from old_rows o
      join new_rows n on n.id = o.id
      cross join lateral (values
        ((-1, o.source_stop_id, o.agency_id, o.cohort_day, o.product, o.stage_id, o.reached_stage_id, o.sold_price_mad,
          private.response_minutes(o.created_at, o.first_contact_at), private.won_on(o.stage_id, o.closed_at))::private.lead_count),
        ((1, n.source_stop_id, n.agency_id, n.cohort_day, n.product, n.stage_id, n.reached_stage_id, n.sold_price_mad,
          private.response_minutes(n.created_at, n.first_contact_at), private.won_on(n.stage_id, n.closed_at))::private.lead_count)) v(change)
      where (o.source_stop_id, o.agency_id, o.cohort_day, o.product, o.stage_id, o.reached_stage_id, o.sold_price_mad, o.created_at, o.first_contact_at,
          o.closed_at)
        is distinct from
        (n.source_stop_id, n.agency_id, n.cohort_day, n.product, n.stage_id, n.reached_stage_id, n.sold_price_mad, n.created_at, n.first_contact_at,
          n.closed_at));
  end if;
  if cardinality(v_changes) = 0 then
    return null;
  end if;
  insert into public.lead_days as d
  select l.stop_id, l.day, sum(l.sign), sum(l.sign * (l.stage_id = 'won')::integer)
  from unnest(v_changes) l
  where l.stop_id is not null
  group by 1, 2
  having sum(l.sign) <> 0 or sum(l.sign * (l.stage_id = 'won')::integer) <> 0
  order by 1, 2
  on conflict (stop_id, day) do update set leads = d.leads + excluded.leads, won_leads = d.won_leads + excluded.won_leads;
  insert into public.win_days as w
  select l.stop_id, l.day, l.won_on, sum(l.sign), sum(l.sign * l.sold_mad)
  from unnest(v_changes) l
  where l.stop_id is not null and l.won_on is not null
  group by 1, 2, 3
  having sum(l.sign) <> 0 or sum(l.sign * l.sold_mad) <> 0
  order by 1, 2, 3
  on conflict (stop_id, day, won_on) do update set won_leads = w.won_leads + excluded.won_leads,
    sold_mad = w.sold_mad + excluded.sold_mad;
  insert into public.lead_cohorts as c
  select l.stop_id, l.day, l.product, l.stage_id, l.reached_stage_id, sum(l.sign), coalesce(sum(l.sign * l.sold_mad), 0)
  from unnest(v_changes) l
  where l.stop_id is not null
  group by 1, 2, 3, 4, 5
  having sum(l.sign) <> 0 or coalesce(sum(l.sign * l.sold_mad), 0) <> 0
  order by 1, 2, 3, 4, 5
  on conflict on constraint lead_cohorts_key do update set leads = c.leads + excluded.leads, sold_mad = c.sold_mad + excluded.sold_mad;
  insert into public.first_responses as r
  select l.stop_id, l.day, l.minutes, sum(l.sign)
  from unnest(v_changes) l
  where l.stop_id is not null and l.minutes is not null
  group by 1, 2, 3
  having sum(l.sign) <> 0
  order by 1, 2, 3
  on conflict (stop_id, day, minutes) do update set leads = r.leads + excluded.leads;
  insert into public.agency_days as d
  select l.stop_id, l.agency_id, l.day, sum(l.sign), sum(l.sign * (l.stage_id = 'new')::integer)
  from unnest(v_changes) l
  where l.stop_id is not null
  group by 1, 2, 3
  having sum(l.sign) <> 0 or sum(l.sign * (l.stage_id = 'new')::integer) <> 0
  order by 1, 2, 3
  on conflict (stop_id, agency_id, day) do update set leads = d.leads + excluded.leads, new_leads = d.new_leads + excluded.new_leads;
  insert into public.agency_cohorts as c
  select l.stop_id, l.agency_id, l.day, l.product, l.stage_id, l.reached_stage_id, sum(l.sign), coalesce(sum(l.sign * l.sold_mad), 0)
  from unnest(v_changes) l
  where l.stop_id is not null
  group by 1, 2, 3, 4, 5, 6
  having sum(l.sign) <> 0 or coalesce(sum(l.sign * l.sold_mad), 0) <> 0
  order by 1, 2, 3, 4, 5, 6
  on conflict on constraint agency_cohorts_key do update set leads = c.leads + excluded.leads, sold_mad = c.sold_mad + excluded.sold_mad;
  insert into public.agency_responses as r
  select l.stop_id, l.agency_id, l.day, l.product, l.minutes, sum(l.sign)
  from unnest(v_changes) l
  where l.stop_id is not null and l.minutes is not null
  group by 1, 2, 3, 4, 5
  having sum(l.sign) <> 0
  order by 1, 2, 3, 4, 5
  on conflict on constraint agency_responses_key do update set leads = r.leads + excluded.leads;
  return null;
end
$$;

create trigger visits_roll_up_insert after insert on public.visits
  referencing new table as new_rows for each statement execute function private.tg_visits__roll_up();
create trigger visits_roll_up_update after update on public.visits
  referencing old table as old_rows new table as new_rows for each statement execute function private.tg_visits__roll_up();
create trigger visits_roll_up_delete after delete on public.visits
  referencing old table as old_rows for each statement execute function private.tg_visits__roll_up();
create trigger leads_roll_up_insert after insert on public.leads
  referencing new table as new_rows for each statement execute function private.tg_leads__roll_up();
create trigger leads_roll_up_update after update on public.leads
  referencing old table as old_rows new table as new_rows for each statement execute function private.tg_leads__roll_up();
create trigger leads_roll_up_delete after delete on public.leads
  referencing old table as old_rows for each statement execute function private.tg_leads__roll_up();

-- Row-level security: no policy, so nobody reads a rollup but through functions that return figures only ------------------

alter table public.stop_hours enable row level security;
alter table public.lead_days enable row level security;
alter table public.win_days enable row level security;
alter table public.lead_cohorts enable row level security;
alter table public.first_responses enable row level security;
alter table public.agency_days enable row level security;
alter table public.agency_cohorts enable row level security;
alter table public.agency_responses enable row level security;

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.stop_hours, public.lead_days, public.win_days, public.lead_cohorts, public.first_responses, public.agency_days,
  public.agency_cohorts, public.agency_responses from anon, authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on type private.lead_count is 'What one lead adds to the rollups (sign 1) or takes from them (-1).';
comment on table public.stop_hours is 'Rollup: arrivals at a stop by day and hour, in the stop''s time zone.';
comment on column public.stop_hours.stop_id is 'The stop.';
comment on column public.stop_hours.day is 'The day of the visits.';
comment on column public.stop_hours.hour is 'The hour they began in, 0 to 23.';
comment on column public.stop_hours.visits is 'Arrivals.';
comment on column public.stop_hours.visitors is 'Sum of their party sizes.';
comment on column public.stop_hours.identified_visits is 'The part that is linked to a prospect.';
comment on column public.stop_hours.identified_visitors is 'The part whose visit is linked to a prospect.';
comment on table public.lead_days is 'Rollup: leads by the stop and day they come from, and those of them that are won.';
comment on column public.lead_days.stop_id is 'The stop they come from.';
comment on column public.lead_days.day is 'The day they were created, as leads.cohort_day.';
comment on column public.lead_days.leads is 'How many.';
comment on column public.lead_days.won_leads is 'How many of them are won by now.';
comment on table public.win_days is 'Rollup: won leads by the stop and day they come from and the day they were won.';
comment on column public.win_days.stop_id is 'The stop they come from.';
comment on column public.win_days.day is 'The day they were created, as leads.cohort_day.';
comment on column public.win_days.won_on is 'The day they were won, in Africa/Casablanca: it is an agency that sells.';
comment on column public.win_days.won_leads is 'How many.';
comment on column public.win_days.sold_mad is 'Sum of their prices, in whole dirhams.';
comment on table public.agency_days is 'Rollup: leads by the stop and day they come from and the agency that works them.';
comment on column public.agency_days.stop_id is 'The stop they come from.';
comment on column public.agency_days.agency_id is 'The agency that works them now.';
comment on column public.agency_days.day is 'The day they were created, as leads.cohort_day.';
comment on column public.agency_days.leads is 'How many.';
comment on column public.agency_days.new_leads is 'How many of them nobody has touched yet: they stand in the first stage.';
comment on table public.lead_cohorts is 'Rollup: leads by the stop and day they come from, what is sought, where they stand and how far they came. A cohort is counted by the day its leads were created.';
comment on column public.lead_cohorts.stop_id is 'The stop they come from.';
comment on column public.lead_cohorts.day is 'The day they were created, as leads.cohort_day.';
comment on column public.lead_cohorts.product is 'What is looked for; null where nobody said.';
comment on column public.lead_cohorts.stage_id is 'Their stage now.';
comment on column public.lead_cohorts.reached_stage_id is 'The furthest stage they came to, as leads.reached_stage_id.';
comment on column public.lead_cohorts.leads is 'How many.';
comment on column public.lead_cohorts.sold_mad is 'Sum of the prices of those won, in whole dirhams.';
comment on table public.first_responses is 'Rollup: how long leads waited for their first completed contact. Quantiles of first-response time come from here.';
comment on column public.first_responses.stop_id is 'The stop they come from.';
comment on column public.first_responses.day is 'The day they were created, as leads.cohort_day.';
comment on column public.first_responses.minutes is 'Minutes from creation to contact, as private.response_minutes().';
comment on column public.first_responses.leads is 'How many waited so long.';
comment on table public.agency_cohorts is 'Rollup: lead_cohorts once more by the agency that works the leads; read where figures are narrowed by agency or product, and for agencies compared.';
comment on column public.agency_cohorts.stop_id is 'The stop they come from.';
comment on column public.agency_cohorts.agency_id is 'The agency that works them now.';
comment on column public.agency_cohorts.day is 'The day they were created, as leads.cohort_day.';
comment on column public.agency_cohorts.product is 'What is looked for; null where nobody said.';
comment on column public.agency_cohorts.stage_id is 'Their stage now.';
comment on column public.agency_cohorts.reached_stage_id is 'The furthest stage they came to, as leads.reached_stage_id.';
comment on column public.agency_cohorts.leads is 'How many.';
comment on column public.agency_cohorts.sold_mad is 'Sum of the prices of those won, in whole dirhams.';
comment on table public.agency_responses is 'Rollup: first_responses once more by the agency that works the leads and what is sought.';
comment on column public.agency_responses.stop_id is 'The stop they come from.';
comment on column public.agency_responses.agency_id is 'The agency that works them now.';
comment on column public.agency_responses.day is 'The day they were created, as leads.cohort_day.';
comment on column public.agency_responses.product is 'What is looked for; null where nobody said.';
comment on column public.agency_responses.minutes is 'Minutes from creation to contact, as private.response_minutes().';
comment on column public.agency_responses.leads is 'How many waited so long.';
comment on function private.response_minutes(timestamptz, timestamptz) is 'Whole minutes from creation to first contact, cut down to what matters: the minute for a quarter of an hour, five for two hours, half an hour for a day, three hours for two weeks, then the day. Null without a contact.';
comment on function private.count_stop_hours() is 'stop_hours as counted from the visits themselves.';
comment on function private.count_lead_days() is 'lead_days as counted from the leads themselves.';
comment on function private.won_on(text, timestamptz) is 'The day a lead was won, in Africa/Casablanca; null where it is not won.';
comment on function private.count_win_days() is 'win_days as counted from the leads themselves.';
comment on function private.count_agency_days() is 'agency_days as counted from the leads themselves.';
comment on function private.count_lead_cohorts() is 'lead_cohorts as counted from the leads themselves.';
comment on function private.count_first_responses() is 'first_responses as counted from the leads themselves.';
comment on function private.count_agency_cohorts() is 'agency_cohorts as counted from the leads themselves.';
comment on function private.count_agency_responses() is 'agency_responses as counted from the leads themselves.';
comment on function private.recount_rollups() is 'Writes the rollups anew from the raw rows.';
comment on function private.rollup_errors() is 'Rows of the rollups that differ from what is counted from the raw rows, either way; none where all is well.';
comment on function private.tg_visits__roll_up() is 'Carries a statement''s visits into stop_hours.';
comment on function private.tg_leads__roll_up() is 'Carries a statement''s leads into the rollups of leads, where they change a figure.';
