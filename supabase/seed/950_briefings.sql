-- Briefings that the demo's board has had by its day; made-up, as are their words. Counted once everything else is there.

do $$
declare
  v_note record;
  v_scope private.figure_scope;
  v_stop public.stops;
  v_edition_id uuid := (select e.id from public.editions e where e.year = 2026);
  v_stop_ids uuid[];
  v_figures jsonb;
  v_draft public.briefings;
begin
  for v_note in
    select * from (values
      (1, date '2026-09-21', date '2026-09-14', null,
        'La semaine de Marrakech : la place Bab Doukkala a dépassé l’affluence de la première étape.'),
      (2, date '2026-09-21', null, 'Marrakech', 'Étape terminée. Les visiteurs du samedi sont venus surtout pour des appartements.'),
      (3, date '2026-09-28', date '2026-09-21', null,
        'Trois étapes en parallèle cette semaine. Les dossiers de Marrakech attendent encore leurs premiers appels.'),
      (4, date '2026-09-28', null, 'Béni Mellal', 'Objectif presque tenu malgré un jour de pluie.')
    ) n (place, day, week, city, note)
    order by place
  loop
    update private.demo_clock set today = v_note.day;
    v_draft := null;
    v_draft.edition_id := v_edition_id;
    v_draft.subject := case when v_note.week is null then 'stop' else 'week' end;
    v_draft.starts_on := v_note.week;
    v_draft.ends_on := v_note.week + 6;
    if v_note.week is null then
      select s.* into strict v_stop
      from public.stops s
      join public.caravans c on c.id = s.caravan_id and c.kind = 'open' and c.edition_id = v_edition_id
      join public.cities ci on ci.id = s.city_id and ci.name_fr = v_note.city;
      v_draft.stop_id := v_stop.id;
      v_draft.starts_on := v_stop.starts_on;
      v_draft.ends_on := v_stop.ends_on;
    end if;
    v_scope := (v_edition_id,
      array(select s.id from public.stops s join public.caravans c on c.id = s.caravan_id
        where c.edition_id = v_edition_id and (v_draft.stop_id is null or s.id = v_draft.stop_id)),
      v_note.week, v_note.week + 6, null, null, null, true);
    v_stop_ids := case when v_draft.stop_id is not null then array[v_draft.stop_id] end;
    v_figures := private.figures_of(v_scope, null, v_stop_ids) || jsonb_build_object('targets',
      private.aimed_at(v_edition_id, null, v_note.week, v_note.week + 6, v_stop_ids, null));
    insert into public.briefings
      (id, edition_id, subject, stop_id, starts_on, ends_on, note, figures, previous_id, sender_name, created_by, created_at)
    select ('00000000-0000-4000-8000-00000000b0' || to_char(v_note.place, 'fm00'))::uuid, v_edition_id, v_draft.subject,
      v_draft.stop_id, v_draft.starts_on, v_draft.ends_on, v_note.note,
      jsonb_set(v_figures, '{as_of}', to_jsonb((v_note.day + time '09:00') at time zone 'Africa/Casablanca')),
      private.previous_briefing(v_draft), s.full_name, s.id, (v_note.day + time '09:05') at time zone 'Africa/Casablanca'
    from public.staff s
    where s.email = 'directoire@escale.example';
  end loop;
  update private.demo_clock set today = '2026-10-02';
end
$$;
