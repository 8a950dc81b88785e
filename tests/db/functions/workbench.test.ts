import { describe, expect, test } from "vitest";
import { LEAD_COLUMNS } from "@/features/leads/pipeline/leadRow";
import { startBackend, untyped } from "../../support/backend.ts";
import { newFollowUp, newLead, newLeads } from "../../support/factories.ts";
import { id } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState, jsonOf } from "../../support/refusals.ts";
import { rowOf } from "../../support/sql.ts";

const backend = startBackend();

describe("my_profile", () => {
  const profile = async (person: Person) => (await backend.as(person)).rpc("my_profile");

  test("tells who an agent is, where, and what day the demo has", async () => {
    const told = jsonOf<{ now: string }>(await profile("adil"));
    expect(told).toEqual({
      staff: {
        id: id("staff.adil"),
        email: "adil@people.example",
        full_name: "Adil",
        role: "agent",
        agency_id: id("agency.casablanca"),
        region_id: null,
        locale: "fr",
        theme: "system",
      },
      agency: expect.objectContaining({ id: id("agency.casablanca"), region_id: id("region.casablanca") }),
      region: expect.objectContaining({ id: id("region.casablanca"), code: "CS" }),
      stops: [],
      now: expect.any(String),
      demo_today: "2026-10-02",
    });
    // The first hour of the day in Casablanca is of the day before in UTC.
    expect(
      await backend.sql("select ($1::timestamptz at time zone 'Africa/Casablanca')::date::text as day", [told.now]),
    ).toEqual([{ day: "2026-10-02" }]);
  });

  test("tells a host the stops, in order, and a regional manager the region", async () => {
    const hana = dataOf(await profile("hana"));
    expect(hana).toMatchObject({
      stops: ["agadir", "paris", "casablanca", "tiznit"].map((stop) => ({ id: id(`stop.${stop}`) })),
    });
    expect(dataOf(await profile("rachid"))).toMatchObject({ agency: null, region: { id: id("region.casablanca") } });
  });

  test.each(["ismail", "idriss", "nobody"] as const)("is null for %s", async (person) => {
    expect(await profile(person)).toMatchObject({ data: null, error: null });
  });

  test("is closed to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("my_profile"), "42501");
  });
});

describe("save_preferences", () => {
  const save = async (person: Person, args: { p_locale?: string; p_theme?: string }) =>
    (await backend.as(person)).rpc("save_preferences", args);
  const kept = () => rowOf(backend.sql, "public.staff", { id: id("staff.houda") });

  test("keeps language and theme, one without the other, of the caller alone", async () => {
    expect((await save("houda", { p_locale: "ar" })).error).toBeNull();
    expect((await save("houda", { p_theme: "dark" })).error).toBeNull();
    expect(await kept()).toMatchObject({ locale: "ar", theme: "dark" });
    expect(await rowOf(backend.sql, "public.staff", { id: id("staff.hana") })).toMatchObject({
      locale: "fr",
      theme: "system",
    });
  });

  test("kept again as they are, the row stays as it is", async () => {
    const before = await kept();
    await save("houda", { p_locale: "ar", p_theme: "dark" });
    expect(await kept()).toEqual(before);
  });

  test.each([
    [{ p_locale: "de" }, "staff_locale_check"],
    [{ p_theme: "pink" }, "staff_theme_check"],
  ])("refuses %o", async (args, constraint) => {
    expectSqlState(await save("houda", args), "23514", constraint);
  });

  test.each(["ismail", "nobody"] as const)("refuses %s", async (person) => {
    expectRefusal(await save(person, { p_locale: "ar" }), { status: 403, key: "not_allowed" });
  });
});

describe("lead_board", () => {
  interface Column {
    stage_id: string;
    total: number;
    amount_mad: number;
    agents: { id: string | null; name: string | null; total: number; amount_mad: number }[] | null;
    leads: { id: string }[];
  }
  const board = async (person: Person, args = {}) =>
    jsonOf<Column[]>(await (await backend.as(person)).rpc("lead_board", args));
  const columnOf = (columns: Column[], stage: string) => columns.find(({ stage_id }) => stage_id === stage);

  test("has every stage in order, with count, sum and leads of the caller's agencies", async () => {
    const columns = await board("adil");
    expect(columns.map(({ stage_id }) => stage_id)).toEqual([
      "new",
      "contacted",
      "qualified",
      "site_visit",
      "offer",
      "reserved",
      "won",
      "lost",
    ]);
    expect(columnOf(columns, "contacted")).toMatchObject({
      total: 1,
      amount_mad: 400_000,
      leads: [{ id: id("lead.karim") }],
    });
    expect(Object.keys(columnOf(columns, "contacted")?.leads[0] ?? {}).sort()).toEqual(LEAD_COLUMNS.split(",").sort());
    const shown = columns.flatMap(({ leads }) => leads.map((lead) => lead.id));
    expect(shown.sort()).toEqual(
      ["karim", "nadia", "tarik", "hassan", "zineb_won"].map((lead) => id(`lead.${lead}`)).sort(),
    );
  });

  test("counts all but shows the first, the most urgent next step before the others", async () => {
    const leads = await newLeads(backend.sql, 4, { agency: "mohammedia", stage: "offer" });
    await newFollowUp(backend.sql, leads[2] ?? "", { agency: "mohammedia", due: "2026-10-05T09:00:00Z" });
    await newFollowUp(backend.sql, leads[1] ?? "", { agency: "mohammedia", due: "2026-10-04T09:00:00Z" });
    const column = columnOf(await board("amal", { p_limit: 2 }), "offer");
    expect(column?.total).toBe(4);
    expect(column?.leads.map((lead) => lead.id)).toEqual([leads[1], leads[2]]);
  });

  test("by agent has one's leads after the other's with their figures, nobody's last", async () => {
    const traits = { agency: "mohammedia", stage: "qualified" };
    const free = await newLead(backend.sql, traits);
    const late = await newLead(backend.sql, { ...traits, assignee: "amal" });
    const urgent = await newLead(backend.sql, { ...traits, assignee: "amal" });
    await newFollowUp(backend.sql, urgent, { agency: "mohammedia", due: "2026-10-05T09:00:00Z" });
    await newFollowUp(backend.sql, free, { agency: "mohammedia", due: "2026-10-03T09:00:00Z" });
    await backend.sql("update public.leads set budget_mad = 300000 where id = any ($1)", [[late, urgent]]);
    const column = columnOf(await board("amal", { p_by_agent: true }), "qualified");
    expect(column?.leads.map((lead) => lead.id)).toEqual([urgent, late, free]);
    expect(column?.agents).toEqual([
      { id: id("staff.amal"), name: "Amal", total: 2, amount_mad: 600_000 },
      { id: null, name: null, total: 1, amount_mad: 0 },
    ]);
    expect(columnOf(await board("amal"), "qualified")?.agents).toBeNull();
  });

  test.each([
    ["an agent", { p_assignee_ids: [id("staff.adil")] }, ["karim", "zineb_won"]],
    ["an agent or nobody", { p_assignee_ids: [id("staff.adil")], p_unassigned: true }, ["karim", "nadia", "zineb_won"]],
    ["nobody's", { p_unassigned: true }, ["nadia"]],
    ["overdue", { p_overdue: true }, ["karim"]],
    ["adrift", { p_adrift: true }, ["hassan"]],
    ["a name, whatever its accents and case", { p_search: "KÀRIM" }, ["karim"]],
    ["a part of a number", { p_search: "+21266123450" }, ["karim", "nadia", "tarik", "hassan", "zineb_won"]],
    ["an edition", { p_edition_id: id("edition.2025") }, []],
    ["a caravan", { p_caravan_kinds: ["limited_income"] }, ["hassan"]],
    ["another agency", { p_agency_ids: [id("agency.agadir")] }, []],
  ])("filters by %s", async (_, args, expected) => {
    const shown = (await board("adil", args)).flatMap(({ leads }) => leads.map((lead) => lead.id));
    expect(shown.sort()).toEqual(expected.map((lead) => id(`lead.${lead}`)).sort());
  });

  test("finds what cools: open leads on which nothing happened for longer than their stage allows", async () => {
    const allowed = 7 * 24;
    const leads = await newLeads(backend.sql, 4, { agency: "mohammedia", stage: "qualified" });
    const [warm, cooling, noted, ended] = leads as [string, string, string, string];
    await backend.sql("update public.stages set cooling_days = 7 where id = 'qualified'");
    await backend.sql(
      `update public.leads
       set stage_id = 'lost', lost_reason_id = 'other', closed_at = private.now() where id = $1`,
      [ended],
    );
    const lastHappened = (lead: string, hoursAgo: number) =>
      backend.sql(
        "update public.lead_events set occurred_at = private.now() - make_interval(hours => $2) where lead_id = $1",
        [lead, hoursAgo],
      );
    await lastHappened(warm, allowed - 1);
    await lastHappened(cooling, allowed + 1);
    await lastHappened(noted, allowed + 1);
    await lastHappened(ended, allowed + 1);
    await untyped(await backend.as("amal"))
      .from("notes")
      .insert({ lead_id: noted, body: "Rappelée" })
      .throwOnError();

    const column = columnOf(await board("amal", { p_cooling: true }), "qualified");
    expect(column).toMatchObject({ total: 1, leads: [{ id: cooling, cooling: true }] });
    const rows = await (await backend.as("amal")).from("lead_rows").select("id").eq("cooling", true).in("id", leads);
    expect(dataOf(rows)).toEqual([{ id: cooling }]);
  });

  test.each(["%", "_", "\\", "100%", "'; drop table leads; --"])(
    "takes what is searched literally: %s",
    async (p_search) => {
      expect((await board("adil", { p_search })).map(({ total }) => total)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    },
  );

  test("has nothing on it for the directoire, and no columns for an inactive account", async () => {
    expect((await board("driss")).map(({ total }) => total)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await board("ismail")).toEqual([]);
  });
});

describe("agency_load", () => {
  interface Load {
    id: string;
    open_leads: number;
    unassigned: number;
    overdue: number;
    agents: { id: string; open_leads: number; overdue: number }[];
  }
  const load = async (person: Person) => jsonOf<Load[]>(await (await backend.as(person)).rpc("agency_load"));

  test("counts open leads and overdue follow-ups per agency and agent", async () => {
    const [casablanca] = await load("mounir");
    expect(casablanca).toMatchObject({ id: id("agency.casablanca"), open_leads: 3, unassigned: 1, overdue: 1 });
    expect(casablanca?.agents).toEqual([
      expect.objectContaining({ id: id("staff.adil"), open_leads: 1, overdue: 1 }),
      expect.objectContaining({ id: id("staff.aicha"), open_leads: 1, overdue: 0 }),
      expect.objectContaining({ id: id("staff.mounir"), open_leads: 0, overdue: 0 }),
    ]);
  });

  test.each([
    ["rachid", ["casablanca", "mohammedia", "settat"]],
    ["asma", ["agadir", "casablanca", "mohammedia", "settat"]],
    ["adil", ["casablanca"]],
    ["driss", []],
    ["hana", []],
    ["ismail", []],
    ["nobody", []],
  ] as const)("shows %s the agencies %j", async (person, agencies) => {
    expect((await load(person)).map((agency) => agency.id)).toEqual(agencies.map((name) => id(`agency.${name}`)));
  });

  test("moves with the leads", async () => {
    const before = (await load("majid"))[0]?.open_leads ?? 0;
    await newLead(backend.sql, { agency: "agadir" });
    await newLead(backend.sql, { agency: "agadir", stage: "won" });
    expect((await load("majid"))[0]?.open_leads).toBe(before + 1);
  });
});

describe("stop_counter", () => {
  const counter = async (person: Person, stop: string) =>
    (await backend.as(person)).rpc("stop_counter", { p_stop_id: id(`stop.${stop}`) });

  // Paris is an hour or two ahead of Casablanca: late in the evening it has the next day already.
  const todayAt = async (zone: string) =>
    (await backend.sql<{ day: string }>("select (private.now() at time zone $1)::date::text as day", [zone]))[0]?.day;

  test.each([
    ["casablanca", "open", "Africa/Casablanca"],
    ["paris", "open", "Europe/Paris"],
    ["agadir", "ended", "Africa/Casablanca"],
    ["tiznit", "not_begun", "Africa/Casablanca"],
  ])("says of %s that it is %s, and its own day", async (stop, state, zone) => {
    expect(dataOf(await counter("hana", stop))).toMatchObject({
      stop_id: id(`stop.${stop}`),
      state,
      today: await todayAt(zone),
    });
  });

  test("counts the whole stop, and the caller's own of today", async () => {
    const before = jsonOf<Record<string, number>>(await counter("hamid", "casablanca"));
    const args = { p_id: crypto.randomUUID(), p_stop_id: id("stop.casablanca"), p_party_size: 4 };
    dataOf(await (await backend.as("hana")).rpc("register_visit", args));
    const after = jsonOf<Record<string, number>>(await counter("hamid", "casablanca"));
    expect(after.visitors).toBe((before.visitors ?? 0) + 4);
    expect(after.visitors_today).toBe((before.visitors_today ?? 0) + 4);
    expect(after.mine_today).toBe(0);
    expect(dataOf(await counter("hana", "casablanca"))).toMatchObject({ mine_today: 4 });
  });

  test.each(["adil", "driss", "houda", "ismail", "nobody"] as const)("is not there for %s", async (person) => {
    expectRefusal(await counter(person, "casablanca"), { status: 404, key: "stop_not_found", field: "stop_id" });
  });
});
