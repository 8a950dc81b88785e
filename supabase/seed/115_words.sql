-- Colleagues' words to each other in the demo's Casablanca agency: mentions, and a follow-up passed on. Plausible demo
-- data, the latest on the eve of the demo's day; the timeline tells of them with the rest.

-- Who writes, on whose lead, to whom, when and what.
create table seed.word (n integer, author text, owner text, reader text, written_at timestamptz, body text);
insert into seed.word values
  (1, 'imane.chakir', 'agent', 'agent', '2026-10-01 17:52+01', 'Il est repassé au stand avec son épouse. %s, peux-tu l’appeler avant samedi ?'),
  (2, 'manager', 'agent', 'agent', '2026-10-01 17:31+01', '%s : dossier prioritaire, la direction régionale le suit.'),
  (3, 'agent', 'imane.chakir', 'imane.chakir', '2026-10-01 17:29+01', '%s, je l’ai croisée au stand : elle attend ton devis.'),
  (4, 'agent', 'agent', 'manager', '2026-10-01 17:38+01', 'Demande une remise pour un paiement comptant. %s, ton avis ?'),
  (5, 'manager', 'imane.chakir', 'region', '2026-10-01 17:20+01', '%s, ce client demande un lot à Mohammedia : peut-on le confier à l’agence ?');

insert into public.notes (id, lead_id, body, author_id, created_at)
select seed.id('word:' || w.n), (
    select l.id from public.leads l
    where l.assignee_id = seed.id('staff:' || w.owner) and l.closed_at is null
    order by l.created_at desc, l.id offset w.n limit 1),
  format(w.body, '@[' || seed.id('staff:' || w.reader) || ']'), seed.id('staff:' || w.author), w.written_at
from seed.word w;

insert into public.note_mentions (note_id, staff_id)
select seed.id('word:' || w.n), seed.id('staff:' || w.reader) from seed.word w;

-- A follow-up of the agent's that a colleague passed on.
create table seed.passed_on as
select f.id, f.lead_id, f.assignee_id as to_id, seed.id('staff:imane.chakir') as by_id, timestamptz '2026-10-01 17:45+01' as at,
  'Je suis au stand toute la journée, tu peux prendre l’appel ?' as said
from public.follow_ups f
where f.assignee_id = seed.id('staff:agent') and f.done_at is null and f.kind = 'call' and f.due_at > '2026-10-02 13:00+01'
order by f.due_at, f.id limit 1;
