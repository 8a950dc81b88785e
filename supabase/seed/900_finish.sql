-- The figures are counted, the rules apply again, the tools go.

select private.recount_next_steps();

alter table public.staff enable trigger user;
alter table public.stops enable trigger user;
alter table public.stop_postings enable trigger user;
alter table public.prospects enable trigger user;
alter table public.visits enable trigger user;
alter table public.leads enable trigger user;
alter table public.notes enable trigger user;
alter table public.lead_events enable trigger user;
alter table public.follow_ups enable trigger user;
alter table public.assignments enable trigger user;

select private.recount_rollups();
-- Checked last night.
select private.check_figures();
update public.figure_checks
set id = seed.id('figure_check'), checked_at = timestamp '2026-10-02 02:30' at time zone 'Africa/Casablanca';

drop schema seed cascade;

analyze public.cities, public.agencies, public.staff, public.stops, public.stop_hours, public.lead_days, public.lead_cohorts,
  public.first_responses, public.agency_days, public.agency_cohorts, public.agency_responses, public.visits, public.prospects,
  public.consents, public.leads, public.lead_events, public.notes, public.follow_ups, public.assignments, public.likely_duplicates,
  public.notifications;
