-- Texts to write to a prospect with, by WhatsApp or SMS, in the language the prospect speaks.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.is_message(p_body text) returns boolean
language sql immutable set search_path = '' as $$
  select private.tidy(p_body) <> '' and length(p_body) <= 1000 and p_body !~ '[{](?!(name|agent|agency)[}])'
$$;

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.message_templates (
  id text primary key check (id ~ '^[a-z_]{2,30}$'),
  position integer not null unique,
  name_fr text not null,
  name_ar text not null,
  name_en text not null,
  body_fr text not null constraint message_templates_body_fr check (private.is_message(body_fr)),
  body_ar text not null constraint message_templates_body_ar check (private.is_message(body_ar)),
  body_en text not null constraint message_templates_body_en check (private.is_message(body_en)),
  active boolean not null default true
);

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.message_templates enable row level security;

create policy "active staff read message templates" on public.message_templates
  for select to authenticated using ((select private.is_active_staff()));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.message_templates from anon, authenticated;
grant select on public.message_templates to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.message_templates is 'Texts to write to a prospect with, in each language; {name}, {agent} and {agency} are filled in.';
comment on column public.message_templates.id is 'Key.';
comment on column public.message_templates.position is 'Place in the menu.';
comment on column public.message_templates.name_fr is 'What it is for, in French.';
comment on column public.message_templates.name_ar is 'What it is for, in Arabic.';
comment on column public.message_templates.name_en is 'What it is for, in English.';
comment on column public.message_templates.body_fr is 'The text for those addressed in French.';
comment on column public.message_templates.body_ar is 'The text for those addressed in Arabic.';
comment on column public.message_templates.body_en is 'The text for those addressed in English.';
comment on column public.message_templates.active is 'Whether it is offered.';
comment on function private.is_message(text) is 'Whether a text can be sent: not empty, at most 1,000 characters, with no placeholder but {name}, {agent} and {agency}.';

-- The first texts -----------------------------------------------------------------------------------------------------

insert into public.message_templates (id, position, name_fr, name_ar, name_en, body_fr, body_ar, body_en) values
  ('first_contact', 10, 'Premier contact', 'أول تواصل', 'First contact',
    'Bonjour {name}, je suis {agent} ({agency}). Vous nous avez rencontrés à la caravane : quand puis-je vous appeler pour parler de votre projet ?',
    'السلام عليكم {name}، معكم {agent} من {agency}. التقيتم بنا في القافلة: متى يمكنني الاتصال بكم للحديث عن مشروعكم؟',
    'Hello {name}, this is {agent} from {agency}. You met us at the caravan: when may I call you about your project?'),
  ('missed_call', 20, 'Après un appel sans réponse', 'بعد اتصال دون رد', 'After a missed call',
    'Bonjour {name}, {agent}, {agency}. J’ai essayé de vous joindre : à quel moment puis-je vous rappeler ?',
    'السلام عليكم {name}، معكم {agent} من {agency}. حاولت الاتصال بكم: متى يمكنني معاودة الاتصال؟',
    'Hello {name}, {agent} from {agency}. I tried to reach you: when may I call back?'),
  ('appointment', 30, 'Confirmer un rendez-vous', 'تأكيد موعد', 'Confirm an appointment',
    'Bonjour {name}, je vous confirme notre rendez-vous. En cas d’empêchement, répondez simplement à ce message. {agent}, {agency}',
    'السلام عليكم {name}، أؤكد لكم موعدنا. إذا تعذر عليكم الحضور، يكفي الرد على هذه الرسالة. {agent}، {agency}',
    'Hello {name}, I confirm our appointment. If you cannot make it, just answer this message. {agent}, {agency}'),
  ('documents', 40, 'Demander les pièces du dossier', 'طلب وثائق الملف', 'Ask for documents',
    'Bonjour {name}, pour avancer sur votre dossier, il nous manque encore quelques pièces. Pouvez-vous me les envoyer ou passer à l’agence ? {agent}, {agency}',
    'السلام عليكم {name}، لإتمام ملفكم ما زالت تنقصنا بعض الوثائق. هل يمكنكم إرسالها أو زيارة الوكالة؟ {agent}، {agency}',
    'Hello {name}, to go on with your file we still miss a few documents. Could you send them or come by? {agent}, {agency}');
