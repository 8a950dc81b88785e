/** A lead as lists show it, put together by hand from a page of leads `l`. */
export const plainRow = (page: string, order: string) => `
  select l.id, l.prospect_id, l.agency_id, l.assignee_id, l.stage_id, l.source_visit_id, l.source_stop_id, l.product, l.wished_city_id,
    l.budget_mad, l.lost_reason_id, l.sold_product, l.sold_price_mad, l.stage_entered_at, l.first_contact_at, l.closed_at, l.created_by,
    l.version, l.created_at, l.updated_at, p.full_name, p.phone, p.email,
    array(select k.channel::text from public.consents k where k.prospect_id = l.prospect_id and k.withdrawn_at is null) as consents,
    a.name_fr, a.name_ar, s.full_name as assignee, st.position, st.kind, wc.name_fr as city_fr, wc.name_ar as city_ar,
    c.kind as caravan, sc.name_fr as stop_fr, sc.name_ar as stop_ar, l.label_ids,
    case when l.label_ids <> '{}' then (select jsonb_agg(jsonb_build_object('id', la.id, 'name', la.name) order by lower(la.name), la.id)
      from public.labels la where la.id = any (l.label_ids)) end as labels,
    l.next_follow_up_id, nf.kind as next_kind, l.next_follow_up_due_at,
    coalesce(l.next_follow_up_due_at < (select private.now()), false) as overdue, st.kind = 'open' and l.next_follow_up_id is null as adrift,
    e.at, st.kind = 'open' and coalesce(e.at, l.created_at) < (select private.now()) - make_interval(days => st.cooling_days) as cooling
  from (${page}) l
  join public.prospects p on p.id = l.prospect_id
  join public.agencies a on a.id = l.agency_id
  join public.stages st on st.id = l.stage_id
  left join public.staff s on s.id = l.assignee_id
  left join public.cities wc on wc.id = l.wished_city_id
  left join public.stops sp on sp.id = l.source_stop_id
  left join public.caravans c on c.id = sp.caravan_id
  left join public.cities sc on sc.id = sp.city_id
  left join public.follow_ups nf on nf.id = l.next_follow_up_id
  left join lateral (select max(v.occurred_at) as at from public.lead_events v where v.lead_id = l.id) e on true
  order by ${order}`;
