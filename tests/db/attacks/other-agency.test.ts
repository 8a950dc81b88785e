import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { phoneOf } from "../../support/cast/prospects.ts";
import { id } from "../../support/ids.ts";
import { expectSqlState } from "../../support/refusals.ts";

/** An agent of Casablanca after what belongs to Agadir and Mohammedia. */
const backend = startBackend();
const adil = async () => untyped(await backend.as("adil"));

const theirs = ["omar", "latifa", "samir"];

describe("another agency's leads are not reached through", () => {
  test.each(["leads", "lead_rows"])("%s by id, filter, search or order", async (table) => {
    const client = await adil();
    const ids = [...theirs.map((name) => id(`lead.${name}`)), id("lead.zineb")];
    for (const lead of ids) expect((await client.from(table).select("id").eq("id", lead)).data).toEqual([]);
    const answers = await Promise.all([
      client.from(table).select("id").in("id", ids),
      client.from(table).select("id").eq("agency_id", id("agency.agadir")),
      client.from(table).select("id").neq("agency_id", id("agency.casablanca")),
      client
        .from(table)
        .select("id")
        .or(`agency_id.eq.${id("agency.agadir")},assignee_id.eq.${id("staff.anas")}`),
      client.from(table).select("id").not("agency_id", "eq", id("agency.casablanca")).order("created_at").limit(1),
      client.from(table).select("id").range(5, 50),
    ]);
    for (const { data } of answers) expect(data).toEqual([]);
  });

  test.each(["leads", "lead_rows"])("a count of %s, exact, planned or by head alone", async (table) => {
    const client = await adil();
    const all = await client.from(table).select("id", { count: "exact" });
    expect(all.count).toBe(5);
    const head = await client.from(table).select("id", { count: "exact", head: true });
    expect(head.count).toBe(5);
    const other = await client
      .from(table)
      .select("id", { count: "exact", head: true })
      .eq("agency_id", id("agency.agadir"));
    expect(other.count).toBe(0);
    const omar = await client
      .from("lead_rows")
      .select("id", { count: "exact", head: true })
      .ilike("prospect_name", "om%");
    expect(omar.count).toBe(0);
  });

  test.each([
    ["agencies", "id, leads(id, prospects(full_name))", "leads"],
    ["regions", "id, agencies(id, leads(id))", "agencies"],
    ["stops", "id, leads(id, prospects(phone))", "leads"],
    ["stages", "id, leads!leads_stage_id_fkey(id)", "leads"],
    ["cities", "id, leads(id)", "leads"],
  ])("%s with what is embedded in them", async (table, select) => {
    const { data, error } = await (await adil()).from(table).select(select);
    expect(error).toBeNull();
    const text = JSON.stringify(data);
    for (const name of theirs) expect(text).not.toContain(id(`lead.${name}`));
    expect(text).not.toContain(id("lead.zineb"));
    expect(text).toContain(id("lead.karim"));
  });

  test("a person whom two agencies know: the own lead is seen, the other's is not", async () => {
    const { data } = await (await adil())
      .from("prospects")
      .select("full_name, leads(id)")
      .eq("id", id("prospect.zineb"))
      .single();
    expect(data).toEqual({ full_name: "Zineb", leads: [{ id: id("lead.zineb_won") }] });
  });

  test("an inner join that would tell of hidden rows by dropping or keeping visible ones", async () => {
    const client = await adil();
    const agencies = await client
      .from("agencies")
      .select("id, leads!inner(id)")
      .eq("leads.agency_id", id("agency.agadir"));
    expect(agencies.data).toEqual([]);
    const staff = await client.from("agencies").select("id, staff!inner(id)").eq("staff.id", id("staff.anas"));
    expect(staff.data).toEqual([]);
    const cities = await client
      .from("cities")
      .select("id, prospects!inner(id)")
      .like("prospects.phone", phoneOf("omar"));
    expect(cities.data).toEqual([]);
  });

  test("ordering by what is embedded", async () => {
    const { data } = await (await adil())
      .from("leads")
      .select("id, prospects(full_name)")
      .order("prospects(full_name)", { ascending: false });
    expect(data).toHaveLength(5);
  });

  test.each(["notes", "follow_ups", "assignments", "lead_events", "consents", "visits"])(
    "%s of their leads and persons",
    async (table) => {
      const client = await adil();
      const column = table === "consents" || table === "visits" ? "prospect_id" : "lead_id";
      const kind = column === "lead_id" ? "lead" : "prospect";
      const { data, count } = await client
        .from(table)
        .select("id", { count: "exact" })
        .in(
          column,
          theirs.map((name) => id(`${kind}.${name}`)),
        );
      expect({ data, count }).toEqual({ data: [], count: 0 });
    },
  );

  test("the board and the load, asked for them by name", async () => {
    const client = await backend.as("adil");
    const board = await client.rpc("lead_board", { p_agency_ids: [id("agency.agadir")] });
    expect(JSON.stringify(board.data)).not.toContain(id("lead.zineb"));
    const search = await client.rpc("lead_board", { p_search: phoneOf("omar") });
    expect(JSON.stringify(search.data)).not.toContain("Omar");
    expect(JSON.stringify((await client.rpc("agency_load")).data)).not.toContain(id("agency.agadir"));
  });
});

describe("writing to them", () => {
  test("changes nothing, and is told as if they were not there", async () => {
    const client = await adil();
    for (const [table, row, set] of [
      ["leads", id("lead.omar"), { description: "x" }],
      ["prospects", id("prospect.omar"), { full_name: "x" }],
      ["follow_ups", id("follow_up.omar"), { note: "x" }],
    ] as const) {
      const answer = await client.from(table).update(set).eq("id", row).select("id");
      expect(answer).toMatchObject({ data: [], error: null });
    }
    const everything = await client
      .from("leads")
      .update({ description: "mine" })
      .neq("id", id("lead.none"))
      .select("agency_id");
    expect(new Set(everything.data?.map((row) => row.agency_id))).toEqual(new Set([id("agency.casablanca")]));
  });

  test("a lead of one's own is not smuggled to another agency, nor theirs drawn here", async () => {
    const client = await adil();
    for (const lead of [id("lead.karim"), id("lead.omar")])
      for (const agency of ["agadir", "casablanca"])
        expectSqlState(
          await client
            .from("leads")
            .update({ agency_id: id(`agency.${agency}`) })
            .eq("id", lead),
          "42501",
        );
  });

  test("an upsert is no way around the columns closed to updates", async () => {
    const client = await adil();
    const row = { id: id("lead.karim"), agency_id: id("agency.agadir"), prospect_id: id("prospect.karim") };
    expectSqlState(await client.from("leads").upsert(row), "42501");
    const followUp = {
      id: id("follow_up.omar"),
      lead_id: id("lead.karim"),
      kind: "call",
      due_at: "2026-11-01T09:00:00Z",
    };
    expectSqlState(await client.from("follow_ups").upsert(followUp), "42501");
  });
});
