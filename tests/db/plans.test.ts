import { beforeAll, describe, expect, test } from "vitest";
import { startBackend } from "../support/backend.ts";
import { id } from "../support/ids.ts";
import type { Person } from "../support/people.ts";

const backend = startBackend();

/** As many agencies, hosts and leads as make a plan worth choosing; spread by a fixed rule, not by chance. */
const fill = [
  `insert into public.agencies (code, region_id, city_id, name_fr, name_ar)
   select 'A' || n, (select id from public.regions order by code offset n % 2 limit 1), (select id from public.cities limit 1), 'A' || n, 'ا' || n
   from generate_series(1, 60) n`,
  `insert into public.staff (email, full_name, role, agency_id)
   select 'h' || n || '@people.example', 'H' || n, 'host', (select id from public.agencies where code = 'A' || n) from generate_series(1, 60) n`,
  "alter table public.leads disable trigger user",
  "alter table public.follow_ups disable trigger user",
  `insert into public.prospects (full_name, phone, created_by)
   select 'Prospect ' || n, '+21260' || lpad(n::text, 7, '0'), h.id
   from generate_series(1, 8000) n
   join (select id, row_number() over (order by email) as place from public.staff where role = 'host') h on h.place = 1 + n % 60`,
  `insert into public.leads (prospect_id, agency_id, created_by, source_stop_id, stage_id, created_at, cohort_day)
   select p.id, a.id, p.created_by, s.id, (array['new', 'contacted', 'qualified', 'site_visit', 'offer', 'reserved'])[1 + p.n % 6], '2026-09-01'::timestamptz + p.n * interval '1 minute',
     ('2026-09-01'::timestamptz + p.n * interval '1 minute')::date
   from (select *, row_number() over (order by phone) as n from public.prospects where full_name like 'Prospect %') p
   join (select id, row_number() over (order by code) as place from public.agencies) a on a.place = 1 + p.n * 7 % 64
   join (select id, row_number() over (order by id) as place from public.stops) s on s.place = 1 + p.n % 5`,
  `insert into public.follow_ups (lead_id, agency_id, kind, due_at, created_by)
   select id, agency_id, 'call', created_at + interval '60 days', created_by from public.leads`,
  "select private.recount_next_steps()",
  `insert into public.notes (lead_id, body, author_id) select id, 'Note', created_by from public.leads`,
  `insert into public.visits (id, stop_id, party_size, prospect_id, occurred_at, captured_by)
   select gen_random_uuid(), l.source_stop_id, 2, l.prospect_id, l.created_at, l.created_by
   from public.leads l join public.prospects p on p.id = l.prospect_id and p.full_name like 'Prospect %'`,
  "analyze",
];

beforeAll(async () => {
  for (const statement of fill) await backend.sql(statement);
  // One statement a call, whatever connection runs it: the role and the claims are the transaction's own.
  await backend.sql(`
    create function private.plan_of(p_person uuid, p_query text) returns setof text language plpgsql as $$
    begin
      perform set_config('request.jwt.claim.sub', p_person::text, true);
      perform set_config('role', 'authenticated', true);
      return query execute 'explain (costs off) ' || p_query;
    end $$`);
});

async function planOf(person: Person, query: string): Promise<string> {
  const lines = await backend.sql<{ plan_of: string }>("select private.plan_of($1, $2)", [id(`user.${person}`), query]);
  return lines.map((line) => line.plan_of).join("\n");
}

const lead = id("lead.karim");

test.each([
  ["the newest leads", "adil", "select * from public.leads order by created_at desc limit 20", "leads_agency_id"],
  ["their number", "adil", "select count(*) from public.leads", "leads_agency_id"],
  [
    "a column of the board",
    "mounir",
    "select id from public.leads where stage_id = 'new' order by stage_entered_at desc limit 30",
    /leads_(agency_id_stage|stage_id)_idx/,
  ],
  [
    "an agent's leads",
    "adil",
    `select * from public.leads where assignee_id = '${id("staff.adil")}'`,
    "leads_assignee_id_idx",
  ],
  [
    "planned follow-ups",
    "adil",
    "select * from public.follow_ups where done_at is null order by due_at limit 20",
    "follow_ups_agency",
  ],
  [
    "an agent's follow-ups",
    "adil",
    `select * from public.follow_ups where done_at is null and assignee_id = '${id("staff.adil")}' order by due_at limit 20`,
    "follow_ups_assignee",
  ],
  ["a lead by its key", "adil", `select * from public.lead_rows where id = '${lead}'`, "leads_pkey"],
  ["a lead's notes", "adil", `select * from public.notes where lead_id = '${lead}'`, "notes_lead_id_idx"],
  [
    "a lead's timeline",
    "adil",
    `select * from public.lead_events where lead_id = '${lead}' order by occurred_at desc`,
    "lead_events_lead_id_idx",
  ],
  [
    "a host's last visits, with their persons,",
    "hana",
    `select v.id, p.full_name from public.visits v left join public.prospects p on p.id = v.prospect_id
     where v.captured_by = '${id("staff.hana")}' order by v.occurred_at desc limit 8`,
    /visits_captured_by_idx.*prospects_pkey/s,
  ],
] as const)("%s are found by their index", async (_, person, query, index) => {
  const plan = await planOf(person, query);
  expect(plan).toMatch(index);
  expect(plan).not.toMatch(/Seq Scan on (leads|follow_ups|notes|prospects|visits|lead_events)/);
});

test("the table's first page finds persons and next steps by index", async () => {
  // How it walks the agency's leads is the planner's choice: it takes them for a sixth of the table, whoever asks.
  const plan = await planOf("adil", "select * from public.lead_rows order by created_at desc limit 20");
  expect(plan).toContain("prospects_pkey");
  expect(plan).toContain("follow_ups_pkey");
  expect(plan).not.toMatch(/Seq Scan on (follow_ups|prospects)/);
});

test("the most urgent leads of an agency come in the order of their index", async () => {
  const plan = await planOf(
    "adil",
    `select * from public.lead_rows where agency_id = '${id("agency.casablanca")}' order by next_follow_up_due_at, id limit 20`,
  );
  expect(plan).toMatch(/Index Scan using leads_agency_id_next_idx/);
  expect(plan).not.toMatch(/Sort Key: l\.|Seq Scan on (leads|follow_ups|prospects)/);
});

test.each([
  "leads",
  "prospects",
  "follow_ups",
  "notes",
  "lead_events",
  "visits",
  "consents",
  "assignments",
  "staff",
  "stops",
])("who is asking is asked once a statement, not once a row: %s", async (table) => {
  const plan = await planOf("adil", `select id from public.${table}`);
  for (const line of plan.split("\n").filter((text) => /Filter|Cond/.test(text)))
    expect(line).not.toMatch(/private\.|auth\./);
  expect(plan).toContain("InitPlan");
});

test("when something last happened is looked up where it is asked, not for every list", async () => {
  const newest = (columns: string) => `select ${columns} from public.lead_rows order by created_at desc limit 20`;
  expect(await planOf("adil", newest("id, prospect_name"))).not.toContain("lead_events");
  expect(await planOf("adil", newest("id, cooling"))).toContain("lead_events_lead_id_idx");
});

test("the board of an agency reads that agency's leads, however often a board was asked for", async () => {
  await backend.sql(`
    create function private.read_by_board(p_person uuid, p_agency_id uuid) returns bigint language plpgsql as $$
    declare
      v_before bigint := (select coalesce(sum(s.seq_tup_read + s.idx_tup_fetch), 0)
        from pg_stat_xact_user_tables s where s.relname = 'leads');
    begin
      perform set_config('request.jwt.claim.sub', p_person::text, true);
      perform set_config('role', 'authenticated', true);
      -- What Postgres may choose from the sixth call of a connection on.
      perform set_config('plan_cache_mode', 'force_generic_plan', true);
      perform public.lead_board(array[p_agency_id]);
      perform set_config('role', 'none', true);
      return (select sum(s.seq_tup_read + s.idx_tup_fetch) - v_before
        from pg_stat_xact_user_tables s where s.relname = 'leads');
    end $$`);
  const [agency] = await backend.sql<{ id: string; leads: number }>(
    `select a.id, (select count(*)::integer from public.leads l where l.agency_id = a.id) as leads
     from public.agencies a where a.code = 'A7'`,
  );
  const [read] = await backend.sql<{ read_by_board: number }>(
    "select private.read_by_board($1, $2)::integer as read_by_board",
    [id("user.asma"), agency?.id],
  );
  expect(agency?.leads).toBeGreaterThan(100);
  expect(read?.read_by_board).toBeGreaterThanOrEqual(agency?.leads ?? 0);
  // A few looks at each of them; the leads of all agencies are more than 8,000.
  expect(read?.read_by_board).toBeLessThan(10 * (agency?.leads ?? 0));
});

describe("the search reads no large table from end to end", () => {
  beforeAll(() =>
    // A plan inside a function does not show; what has been scanned does.
    backend.sql(`
      create function private.scanned_by_search(p_person uuid, p_query text) returns table (name text, scans bigint)
      language plpgsql as $$
      declare
        v_before jsonb := (select jsonb_object_agg(s.relname, array[s.seq_scan, s.idx_scan]) from pg_stat_xact_user_tables s);
      begin
        perform set_config('request.jwt.claim.sub', p_person::text, true);
        perform set_config('role', 'authenticated', true);
        perform public.search(p_query);
        perform set_config('role', 'none', true);
        return query
          select x.relname, x.seq from (
            select s.relname::text, s.seq_scan - coalesce((v_before -> s.relname -> 0)::bigint, 0) as seq,
              s.idx_scan - coalesce((v_before -> s.relname -> 1)::bigint, 0) as idx
            from pg_stat_xact_user_tables s
            where s.schemaname = 'public'
              and s.relname in ('leads', 'prospects', 'lead_events', 'visits', 'follow_ups', 'notes')) x
          where x.seq + x.idx > 0;
      end $$`),
  );

  test.each([
    ["adil", "prospect", /leads.*prospects/],
    ["adil", "prospect 7301", /prospects/],
    ["adil", "zineb", /prospects/],
    ["adil", "zienb", /prospects/],
    ["adil", "0600 0073", /prospects/],
    ["adil", "p", /leads/],
    ["asma", "prospect", /leads.*prospects/],
    ["asma", "nobody at all", /prospects/],
    ["rachid", "karim", /prospects/],
    ["hana", "karim", /visits/],
    ["driss", "casablanca", /^$/],
  ] as const)("for %s looking for %s", async (person, query, read) => {
    const scanned = await backend.sql<{ name: string; scans: number }>(
      "select name, scans::integer from private.scanned_by_search($1, $2) order by name",
      [id(`user.${person}`), query],
    );
    expect(scanned.map(({ name }) => name).join(" ")).toMatch(read);
    expect(scanned.filter(({ scans }) => scans > 0)).toEqual([]);
  });
});

test.each([
  ["an address", "lower(p.email) = lower('A@visitor.example')", "prospects_email_key_idx"],
  ["a national number", "right(p.phone, 9) = '661234500'", "prospects_national_number_idx"],
  [
    "a like name in a city",
    `p.city_id = '${id("city.casablanca")}' and p.name_key operator(extensions.%) 'karim'`,
    /prospects_(city_id|name)_idx/,
  ],
])("whom a person looks like by %s is found by its index", async (_, condition, index) => {
  const lines = await backend.sql<Record<string, string>>(
    `explain (costs off) select p.id from public.prospects p where ${condition}`,
  );
  const plan = lines.flatMap(Object.values).join("\n");
  expect(plan).toMatch(index);
  expect(plan).not.toContain("Seq Scan");
});

test("the list of persons begins with the leads of the reader's agencies", async () => {
  const list = await planOf("adil", "select * from public.prospect_rows order by created_at desc limit 20");
  expect(list).toMatch(/leads_agency_id|leads_prospect_id/);
  expect(list).not.toMatch(/Seq Scan on (leads|consents|visits|prospects)/);
});
