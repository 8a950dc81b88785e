-- Texts to write to a prospect with, by WhatsApp or SMS, in the language the prospect speaks.

-- Functions -----------------------------------------------------------------------------------------------------------

create function private.knows_placeholders(p_body text) returns boolean
language sql immutable set search_path = '' as $$
  select p_body !~ '[{](?!(name|agent|agency)[}])'
$$;

-- Tables --------------------------------------------------------------------------------------------------------------

create table public.message_templates (
  id text primary key check (id ~ '^[a-z0-9_-]{2,36}$'),
  position integer not null unique deferrable,
  name_fr text not null constraint message_templates_name_fr_length check (private.is_short_name(name_fr)),
  name_ar text not null constraint message_templates_name_ar_length check (private.is_short_name(name_ar)),
  name_en text not null constraint message_templates_name_en_length check (private.is_short_name(name_en)),
  body_fr text not null
    constraint message_templates_body_fr_length check (private.tidy(body_fr) <> '' and length(body_fr) <= 1000)
    constraint message_templates_body_fr_placeholders check (private.knows_placeholders(body_fr)),
  body_ar text not null
    constraint message_templates_body_ar_length check (private.tidy(body_ar) <> '' and length(body_ar) <= 1000)
    constraint message_templates_body_ar_placeholders check (private.knows_placeholders(body_ar)),
  body_en text not null
    constraint message_templates_body_en_length check (private.tidy(body_en) <> '' and length(body_en) <= 1000)
    constraint message_templates_body_en_placeholders check (private.knows_placeholders(body_en)),
  active boolean not null default true,
  version integer not null default 1,
  updated_at timestamptz not null default private.now()
);

-- Triggers ------------------------------------------------------------------------------------------------------------

create trigger message_templates_touch before update on public.message_templates
  for each row execute function private.tg_touch();

-- Row-level security --------------------------------------------------------------------------------------------------

alter table public.message_templates enable row level security;

create policy "active staff read message templates" on public.message_templates
  for select to authenticated using ((select private.is_active_staff()));

-- Grants --------------------------------------------------------------------------------------------------------------

revoke all on public.message_templates from anon, authenticated;
grant select on public.message_templates to authenticated;

-- Comments ------------------------------------------------------------------------------------------------------------

comment on table public.message_templates is 'Texts to write to a prospect with, in each language; {name}, {agent} and {agency} are filled in.';
comment on column public.message_templates.id is 'Key: a word for those there at first, any other for those added.';
comment on column public.message_templates.position is 'Place in the menu.';
comment on column public.message_templates.name_fr is 'What it is for, in French.';
comment on column public.message_templates.name_ar is 'What it is for, in Arabic.';
comment on column public.message_templates.name_en is 'What it is for, in English.';
comment on column public.message_templates.body_fr is 'The text for those addressed in French.';
comment on column public.message_templates.body_ar is 'The text for those addressed in Arabic.';
comment on column public.message_templates.body_en is 'The text for those addressed in English.';
comment on column public.message_templates.active is 'Whether it is offered.';
comment on column public.message_templates.version is 'Bumped by each update; an update names the version it saw.';
comment on column public.message_templates.updated_at is 'When the row last changed.';
comment on function private.knows_placeholders(text) is 'Whether a text has no placeholder but {name}, {agent} and {agency}.';

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
