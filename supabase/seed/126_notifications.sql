-- What waits in the bells of the demo's Casablanca agency: leads given lately, colleagues' mentions, follow-ups passed on.

insert into public.notifications (id, staff_id, kind, lead_id, event_id, actor_id, created_at, read_at)
select seed.id('told:' || e.id), a.to_assignee_id, 'lead_assigned', e.lead_id, e.id, e.actor_id, e.occurred_at,
  case when e.occurred_at < timestamptz '2026-10-01 17:25+01' then e.occurred_at + interval '40 minutes' end
from public.assignments a
join public.lead_events e on e.assignment_id = a.id
where a.to_assignee_id <> a.assigned_by
  and e.occurred_at between timestamptz '2026-09-24 00:00+01' and timestamptz '2026-10-02 00:00+01';

-- The other kinds, each from its entry of the timeline.
insert into public.notifications (id, staff_id, kind, lead_id, event_id, actor_id, created_at)
select seed.id('told:' || e.id), coalesce(e.to_staff_id, m.staff_id),
  (case when e.kind = 'note_added' then 'mention' else 'follow_up_handed' end)::public.notification_kind,
  e.lead_id, e.id, e.actor_id, e.occurred_at
from public.lead_events e
left join public.note_mentions m on m.note_id = e.note_id
where e.kind = 'follow_up_handed' or m.staff_id is not null;
