import { isValidPhoneNumber } from "libphonenumber-js/max";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoAccounts, demoPassword } from "@/lib/demoAccounts";
import { type Demo, openDemo } from "../support/demo.ts";
import { countOf } from "../support/sql.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

const count = (table: string, where?: string) => countOf(demo.sql, table, where);
/** The demo's own day begins; the time of day runs on from whenever one looks. */
const today = "timestamptz '2026-10-02 00:00+01'";

describe("the tour", () => {
  test.each([
    ["regions", 12],
    ["agencies", 50],
    ["editions", 3],
    ["staff", 60],
    ["stops", 36],
    ["visits", 20_000],
    ["leads", 3000],
  ])("has all its %s", async (table, rows) => {
    expect(await count(table)).toBe(rows);
  });

  test("is the third edition, after one on cities without slums and one three years before", async () => {
    expect(await demo.sql("select number, year, theme_fr from editions order by number")).toEqual([
      { number: 1, year: 2023, theme_fr: expect.any(String) },
      { number: 2, year: 2025, theme_fr: "Villes sans bidonvilles" },
      { number: 3, year: 2026, theme_fr: "Espaces publics pour tous" },
    ]);
    expect(await demo.sql("select today from private.demo_clock")).toEqual([{ today: "2026-10-02" }]);
  });

  test("leads the open caravan from Agadir through Casablanca to Oujda", async () => {
    const stops = await stopsOf("open");
    expect(stops.slice(0, 4).map((stop) => stop.city)).toEqual(["Agadir", "Marrakech", "Béni Mellal", "Casablanca"]);
    expect(stops[3]).toMatchObject({ position: 4, starts_on: "2026-10-01", ends_on: "2026-10-03" });
    expect(stops.at(-1)).toMatchObject({ city: "Oujda", ends_on: "2026-10-18" });
  });

  test("leads the caravan abroad through 14 cities from September to early December", async () => {
    const stops = await stopsOf("abroad");
    expect(stops).toHaveLength(14);
    expect(stops[0]?.starts_on).toMatch(/^2026-09/);
    expect(stops.at(-1)?.ends_on).toMatch(/^2026-12-0/);
    expect(new Set(stops.map((stop) => `${stop.country} ${stop.time_zone}`))).toEqual(
      new Set(["FR Europe/Paris", "BE Europe/Brussels", "ES Europe/Madrid"]),
    );
  });

  test("goes forward: no stop of a caravan begins before the one before it has ended", async () => {
    const overlaps = await demo.sql(
      `select a.id from stops a join stops b on b.caravan_id = a.caravan_id and b.position > a.position and b.starts_on <= a.ends_on`,
    );
    expect(overlaps).toEqual([]);
  });

  test("names people by numbers that exist in their country's plan", async () => {
    const numbers = await demo.sql<{ phone: string }>(
      "select phone from prospects union all select phone from agencies where phone is not null",
    );
    expect(numbers.map(({ phone }) => phone).filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
  });

  const stopsOf = (kind: string) =>
    demo.sql<{
      position: number;
      city: string;
      country: string;
      time_zone: string;
      starts_on: string;
      ends_on: string;
    }>(
      `select s.position, ci.name_fr as city, ci.country, s.time_zone, s.starts_on, s.ends_on
       from stops s join caravans c on c.id = s.caravan_id join editions e on e.id = c.edition_id
       join cities ci on ci.id = s.city_id
       where e.year = 2026 and c.kind = $1 order by s.position`,
      [kind],
    );
});

describe("what happened", () => {
  test("lies before the demo's day, at whatever hour one looks", async () => {
    expect(await count("visits", `occurred_at >= ${today}`)).toBe(0);
    expect(await count("lead_events", `occurred_at >= ${today}`)).toBe(0);
    expect(await count("visits", "day = date '2026-10-01'")).toBeGreaterThan(0);
  });

  test("happened on the stops' days, while they were open, and was counted by a host posted there", async () => {
    const strays = await demo.sql(
      `select v.id from visits v join stops s on s.id = v.stop_id
       cross join lateral (select v.occurred_at at time zone s.time_zone as at) here
       where v.day <> here.at::date or v.day not between s.starts_on and s.ends_on
         or here.at::time not between '09:00' and '20:00'
         or not exists (select from stop_postings p where p.stop_id = v.stop_id and p.staff_id = v.captured_by)`,
    );
    expect(strays).toEqual([]);
  });

  test("is counted in the rollups", async () => {
    expect(await demo.sql("select * from private.rollup_errors()")).toEqual([]);
  });

  test("brought every lead to the wished city's agency or the host's, unless it was handed over", async () => {
    const astray = await demo.sql(
      `select l.id from leads l join stops s on s.id = l.source_stop_id left join cities c on c.id = l.wished_city_id
       left join assignments a on a.lead_id = l.id and a.from_agency_id <> a.to_agency_id
       where coalesce(a.from_agency_id, l.agency_id) <> coalesce(c.agency_id, s.host_agency_id)
         or (a.id is not null and a.to_agency_id <> l.agency_id)`,
    );
    expect(astray).toEqual([]);
  });

  test("left every prospect with a consent and every number to one prospect", async () => {
    const silent = await demo.sql(
      "select id from prospects p where not exists (select from consents c where c.prospect_id = p.id)",
    );
    expect(silent).toEqual([]);
    expect(await count("prospects")).toBeLessThan(3000);
  });
});

describe("targets", () => {
  test("of the last two editions are as their history says, set before the tour began", async () => {
    const broken = await demo.sql(
      `with told as (
         select distinct on (edition_id, caravan_id, stop_id, agency_id, measure, month) * from target_changes
         order by edition_id, caravan_id, stop_id, agency_id, measure, month, seq desc
       )
       select t.id from targets t where not exists (
         select from told c where (c.edition_id, c.measure, c.new_value) = (t.edition_id, t.measure, t.value)
           and (c.caravan_id, c.stop_id, c.agency_id, c.month) is not distinct from (t.caravan_id, t.stop_id, t.agency_id, t.month))
       union all
       select s.id from told c join stops s on s.id = c.stop_id
       where c.measure = 'visitors' and c.month is null and c.new_value <> s.target_visitors
       union all
       select e.id from target_changes c join editions e on e.id = c.edition_id where c.changed_at > e.starts_on`,
    );
    expect(broken).toEqual([]);
    const years = await demo.sql(
      "select distinct year from targets t join editions e on e.id = t.edition_id order by 1",
    );
    expect(years).toEqual([{ year: 2025 }, { year: 2026 }]);
  });
});

describe("a lead's history", () => {
  test("tells its stages in order, from its birth to where it stands", async () => {
    const broken = await demo.sql(
      `with told as (
         select e.*, lag(e.to_stage_id) over (partition by e.lead_id order by e.seq) as before,
           lag(e.occurred_at) over (partition by e.lead_id order by e.seq) as earlier,
           row_number() over (partition by e.lead_id order by e.seq) as nth
         from lead_events e where e.kind in ('created', 'stage_moved')
       )
       select lead_id from told where (nth = 1) <> (kind = 'created')
         or (nth > 1 and (from_stage_id <> before or occurred_at < earlier))
       union all
       select l.id from leads l join (select distinct on (lead_id) * from told order by lead_id, seq desc) last on last.lead_id = l.id
       where last.to_stage_id <> l.stage_id or last.occurred_at <> l.stage_entered_at`,
    );
    expect(broken).toEqual([]);
  });

  test("has an event for everything there is, once, in the order of time", async () => {
    const missing = await demo.sql(
      `(select 'note' from notes n where (select count(*) from lead_events e where e.note_id = n.id) <> 1)
       union all select 'assignment' from assignments a where (select count(*) from lead_events e where e.assignment_id = a.id) <> 1
       union all select 'planned' from follow_ups f where (select count(*) from lead_events e
         where e.follow_up_id = f.id and e.kind = 'follow_up_planned' and e.occurred_at = f.created_at) <> 1
       union all select 'done' from follow_ups f where (f.done_at is not null)::integer <> (select count(*) from lead_events e
         where e.follow_up_id = f.id and e.kind = 'follow_up_done' and e.occurred_at = f.done_at)
       union all select 'order' from (select occurred_at, lag(occurred_at) over (order by seq) as before from lead_events) e
         where occurred_at < before`,
    );
    expect(missing).toEqual([]);
  });

  test("agrees with its first contact and its owner", async () => {
    const wrong = await demo.sql(
      `select 'contact' from leads l where l.first_contact_at is distinct from
         (select min(f.done_at) from follow_ups f where f.lead_id = l.id and f.outcome in ('reached', 'held'))
       union all select 'owner' from leads l left join lateral (
         select a.to_assignee_id from assignments a where a.lead_id = l.id order by a.assigned_at desc limit 1
       ) last on true where l.assignee_id is distinct from last.to_assignee_id
       union all select 'team' from leads l where l.closed_at is null and l.assignee_id is not null
         and not private.works_in_agency(l.assignee_id, l.agency_id)
       union all select 'task' from follow_ups f join leads l on l.id = f.lead_id
         where f.agency_id <> l.agency_id or (f.done_at is null and (l.closed_at is not null or f.assignee_id <> l.assignee_id))
         or f.due_at < f.created_at`,
    );
    expect(wrong).toEqual([]);
  });
});

describe("the demo's day", () => {
  const casablanca = "agency_id = (select id from agencies where code = 'CASA')";

  test("gives the agent something overdue, something for today, something ahead and new leads", async () => {
    const mine = "assignee_id = (select id from staff where email = 'agent@escale.example')";
    const planned = `${mine} and done_at is null`;
    expect(await count("follow_ups", `${planned} and due_at < '2026-10-02 00:00+01'`)).toBeGreaterThan(2);
    expect(
      await count("follow_ups", `${planned} and due_at >= ${today} and due_at < '2026-10-02 19:00+01'`),
    ).toBeGreaterThan(3);
    expect(await count("follow_ups", `${planned} and due_at > '2026-10-03 00:00+01'`)).toBeGreaterThan(5);
    expect(await count("leads", `${mine} and stage_id = 'new' and created_at > '2026-10-01 00:00+01'`)).toBeGreaterThan(
      3,
    );
  });

  test("gives the manager a queue, and the agency a full board", async () => {
    expect(await count("leads", `${casablanca} and closed_at is null and assignee_id is null`)).toBeGreaterThan(20);
    const open = await count("leads", `${casablanca} and closed_at is null`);
    expect(open).toBeGreaterThanOrEqual(150);
    expect(open).toBeLessThanOrEqual(250);
    const stages = await demo.sql(`select distinct stage_id from leads where ${casablanca}`);
    expect(stages).toHaveLength(8);
  });

  test("gives the region several agencies with uneven load", async () => {
    const loads = await demo.sql<{ open: number }>(
      `select count(l.id)::integer as open from agencies a join regions r on r.id = a.region_id
       left join leads l on l.agency_id = a.id and l.closed_at is null where r.code = 'CSE' group by a.id order by 1`,
    );
    expect(loads.length).toBeGreaterThanOrEqual(6);
    expect(loads.at(-1)?.open).toBeGreaterThan(3 * (loads[0]?.open ?? 0));
  });

  test("leaves most open leads of this edition a next step, and some adrift", async () => {
    const [row] = await demo.sql<{ share: number }>(
      `select avg(r.adrift::integer)::float8 as share from lead_rows r join editions e on e.id = r.edition_id
       where e.year = 2026 and r.stage_kind = 'open'`,
    );
    expect(row?.share).toBeGreaterThan(0.05);
    expect(row?.share).toBeLessThan(0.3);
  });

  test.each(demoAccounts)("signs in $email as $role", async ({ email, role }) => {
    const client = demo.visitor();
    const { error } = await client.auth.signInWithPassword({ email, password: demoPassword });
    expect(error).toBeNull();
    const profile = await client.rpc("my_profile").throwOnError();
    expect(profile.data).toMatchObject({ staff: { email, role }, ...places[role] });
  });

  const casa = { agency: { code: "CASA" } };
  const places = {
    host: { ...casa, stops: [{ city_name_fr: "Casablanca", edition_year: 2026, caravan_kind: "open" }] },
    agent: casa,
    agency_manager: casa,
    regional_manager: { agency: null, region: { code: "CSE" } },
    directoire: { agency: null, region: null },
    admin: { agency: null, region: null },
  };
});

describe("loading it", () => {
  test("leaves no tool behind and every rule in force", async () => {
    expect(await demo.sql("select from pg_namespace where nspname = 'seed'")).toEqual([]);
    expect(await count("pg_trigger", "not tgisinternal and tgenabled <> 'O'")).toBe(0);
  });

  test("gives the same rows each time", { timeout: 120_000 }, async () => {
    const again = await openDemo();
    try {
      expect(await checksums(again)).toEqual(await checksums(demo));
    } finally {
      await again.close();
    }
  });
});

const settings = [
  ...["stages", "lost_reasons", "message_templates", "holidays"],
  ...["follow_up_kinds", "follow_up_outcomes", "no_next_reasons"],
];

/** Per table a sum over all it holds. */
async function checksums({ sql }: Demo): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    // What the migrations bring is as old as the database.
    const held = settings.includes(name) ? "(to_jsonb(t) - 'updated_at')" : "t";
    const [row] = await sql<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(${held}::text, 0)), 0) as sum from ${name} t`,
    );
    sums[name] = row?.sum ?? "";
  }
  return sums;
}
