import { LEAD_COLUMNS } from "../../../src/features/leads/pipeline/leadRow.ts";
import { id } from "../../support/ids.ts";
import { plainRow } from "./plainRow.ts";
import { plainSearch } from "./plainSearch.ts";

/** What a page asks, as the API asks it for a person, and the best plain SQL of the owner for the same answer. */
export interface Pair {
  name: string;
  asked: string;
  plain: string;
  /** Of both, in their order. */
  parameters: unknown[];
}

const agency = id("agency.casablanca");
const me = id("staff.adil");

/** The label the fill puts on one in twenty leads of the agency. */
const label = id("label.vip");

/** Both sides answer in JSON, as the API does. */
const asJson = (statement: string) => `select coalesce(json_agg(r), '[]') from (${statement}) r`;

function page(
  name: string,
  order: string,
  plainPage: string,
  plainOrder: string,
  more = "",
  parameters: unknown[] = [],
): Pair {
  return {
    name,
    asked: asJson(
      `select ${LEAD_COLUMNS} from public.lead_rows where agency_id = $1${more} order by ${order} limit $2 offset $3`,
    ),
    plain: asJson(plainRow(plainPage, plainOrder)),
    parameters: [agency, 25, 0, ...parameters],
  };
}

const dueOfMe = `select f.id, f.kind, f.due_at, f.note, f.version, f.assignee_id,
    json_build_object('id', l.id, 'agency_id', l.agency_id, 'assignee_id', l.assignee_id, 'stage_id', l.stage_id,
      'closed_at', l.closed_at, 'product', l.product,
      'prospect', json_build_object('full_name', p.full_name, 'phone', p.phone, 'consents', (
        select json_agg(json_build_object('channel', c.channel, 'withdrawn_at', c.withdrawn_at)) from public.consents c where c.prospect_id = p.id))) as lead,
    json_build_object('full_name', s.full_name) as assignee,
    json_build_object('name_fr', a.name_fr, 'name_ar', a.name_ar, 'active', a.active) as agency
  from public.follow_ups f
  left join public.leads l on l.id = f.lead_id
  left join public.prospects p on p.id = l.prospect_id
  left join public.staff s on s.id = f.assignee_id
  left join public.agencies a on a.id = f.agency_id
  where f.assignee_id = $1 and f.done_at is null and f.due_at < $2 order by f.due_at limit $3`;

export const pairs: Pair[] = [
  page(
    "table, most urgent first",
    "next_follow_up_due_at, id",
    "select l.* from public.leads l where l.agency_id = $1 order by l.next_follow_up_due_at, l.id limit $2 offset $3",
    "l.next_follow_up_due_at, l.id",
  ),
  page(
    "table, newest first",
    "created_at desc, id",
    "select l.* from public.leads l where l.agency_id = $1 order by l.created_at desc, l.id limit $2 offset $3",
    "l.created_at desc, l.id",
  ),
  page(
    "table, by name",
    "prospect_name, id",
    `select l.* from public.leads l join public.prospects p on p.id = l.prospect_id
     where l.agency_id = $1 order by p.full_name, l.id limit $2 offset $3`,
    "p.full_name, l.id",
  ),
  page(
    "table, of a label",
    "next_follow_up_due_at, id",
    `select l.* from public.leads l where l.agency_id = $1 and l.label_ids @> $4
     order by l.next_follow_up_due_at, l.id limit $2 offset $3`,
    "l.next_follow_up_due_at, l.id",
    " and label_ids @> $4",
    [[label]],
  ),
  {
    name: "how many there are",
    asked: "select count(*) from public.lead_rows where agency_id = $1",
    plain: "select count(*) from public.leads l where l.agency_id = $1",
    parameters: [agency],
  },
  {
    name: "board",
    asked: "select public.lead_board(p_limit => $2) where $1::uuid is not null",
    plain: `with matching as materialized (
        select l.id, l.stage_id, l.stage_entered_at, coalesce(l.sold_price_mad, l.budget_mad) as amount, l.next_follow_up_due_at as due_at
        from public.leads l where l.agency_id = $1),
      sums as (select m.stage_id, count(*) as total, sum(m.amount) as amount_mad from matching m group by 1),
      numbered as (
        select m.*, row_number() over (partition by m.stage_id order by m.due_at nulls last, m.stage_entered_at desc, m.id) as place
        from matching m),
      shown as materialized (
        ${plainRow("select l.*, m.place from numbered m join public.leads l on l.id = m.id where m.place <= $2", "l.stage_id, l.place")})
      select jsonb_agg(jsonb_build_object('stage_id', st.id, 'total', sums.total, 'amount_mad', sums.amount_mad,
        'leads', (select jsonb_agg(to_jsonb(s)) from shown s where s.stage_id = st.id)) order by st.position)
      from public.stages st left join sums on sums.stage_id = st.id where st.active`,
    parameters: [agency, 30],
  },
  {
    name: "my day, follow-ups",
    asked: asJson(dueOfMe),
    plain: asJson(dueOfMe),
    parameters: [me, new Date(Date.now() + 8 * 86_400_000).toISOString(), 200],
  },
  {
    name: "my day, leads that slip",
    asked: asJson(`select ${LEAD_COLUMNS} from public.lead_rows where assignee_id = $1 and stage_kind = 'open'
      and (adrift or cooling) order by created_at desc limit $2`),
    plain: asJson(
      plainRow(
        `select l.* from public.leads l join public.stages st on st.id = l.stage_id
         where l.assignee_id = $1 and l.closed_at is null and (l.next_follow_up_id is null
           or (select max(v.occurred_at) from public.lead_events v where v.lead_id = l.id)
             < (select private.now()) - make_interval(days => st.cooling_days))
         order by l.created_at desc limit $2`,
        "l.created_at desc",
      ),
    ),
    parameters: [me, 200],
  },
  {
    name: "search by name",
    asked: "select public.search($1) where $2::uuid is not null",
    plain: plainSearch,
    parameters: ["bennani", agency],
  },
];
