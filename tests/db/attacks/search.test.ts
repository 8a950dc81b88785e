import { beforeAll, describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { leads, phoneOf } from "../../support/cast/prospects.ts";
import { newLead } from "../../support/factories.ts";
import { type Found, finder, namesOf } from "../../support/found.ts";
import { id } from "../../support/ids.ts";
import { type Person, people } from "../../support/people.ts";
import { dataOf, expectSqlState } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";

/** Searching never tells what the reader's policies hide: whatever is typed, whoever asks. */
const backend = startBackend();
const find = finder(backend);

const everybody = Object.keys(people) as Person[];
const names = Object.keys(leads).filter((name) => name !== "zineb_won");
const typed = [
  ...names,
  ...names.map(phoneOf),
  "+212",
  "0661234",
  "a",
  "ka",
  "kraim",
  "visitor",
  "agence",
  "casablanca",
];
const ids = [
  ...Object.keys(leads).map((name) => id(`lead.${name}`)),
  ...names.map((name) => id(`prospect.${name}`)),
].slice(0, 20);

async function readable(person: Person, table: "prospects" | "leads" | "stops" | "agencies"): Promise<Set<string>> {
  const rows = dataOf(
    await untyped(await backend.as(person))
      .from(table)
      .select("id"),
  ) as { id: string }[];
  return new Set(rows.map((row) => row.id));
}

describe.each(everybody)("%s", (person) => {
  let found: Found[] = [];
  beforeAll(async () => {
    found = await Promise.all(typed.map((text) => find(person, text, { p_limit: 20 })));
    found.push(await find(person, "", { p_ids: ids }));
    found.push(
      await find(person, "", { p_ids: ["casablanca", "paris", "mohammedia"].map((stop) => id(`stop.${stop}`)) }),
    );
  });

  test("finds only persons, leads, stops and agencies they may read", async () => {
    const prospects = await readable(person, "prospects");
    const own = await readable(person, "leads");
    const stops = await readable(person, "stops");
    const agencies = await readable(person, "agencies");
    for (const answer of found) {
      expect(answer.prospects.filter((row) => !prospects.has(row.id))).toEqual([]);
      expect(answer.prospects.flatMap((row) => row.leads).filter((row) => !own.has(row.id))).toEqual([]);
      expect(answer.stops.filter((row) => !stops.has(row.id))).toEqual([]);
      expect(answer.agencies.filter((row) => !agencies.has(row.id))).toEqual([]);
    }
  });

  test("finds each person they may read, by name and by number", async () => {
    const prospects = await readable(person, "prospects");
    for (const name of names) {
      const expected = prospects.has(id(`prospect.${name}`)) ? [id(`prospect.${name}`)] : [];
      const exact = async (text: string) =>
        (await find(person, text)).prospects.filter(({ near }) => !near).map((row) => row.id);
      expect(await exact(name)).toEqual(expected);
      expect(await exact(phoneOf(name))).toEqual(expected);
    }
  });
});

test.each(["ismail", "idriss", "nobody"] as const)("%s, without an active profile, finds nothing", async (person) => {
  const client = await backend.as(person);
  for (const p_query of typed)
    expect(await client.rpc("search", { p_query })).toMatchObject({ data: null, error: null });
});

test("the directoire finds places and no person", async () => {
  for (const text of typed) expect((await find("driss", text)).prospects).toEqual([]);
  expect((await find("driss", "casablanca")).stops).not.toEqual([]);
});

test("whoever has not signed in may not ask, nor anybody the functions behind it", async () => {
  expectSqlState(await backend.anonymous().rpc("search", { p_query: "karim" }), "42501");
  const helpers = await backend.sql<{ name: string }>(
    `select oid::regprocedure::text as name from pg_proc
     where pronamespace = 'private'::regnamespace and proname ~ '^(search_|found_)'
       and has_function_privilege('authenticated', oid, 'execute')`,
  );
  expect(helpers).toEqual([]);
});

describe("a host", () => {
  test("finds whom they registered, with the stop, until the agency has edited the person", async () => {
    const args = registration({ p_full_name: "Yasmine Touil", p_email: "yasmine@visitor.example" });
    const { lead_id } = dataOf(await registerAs(backend, "hana", args));
    expect(await find("hana", "touil")).toMatchObject({
      prospects: [{ full_name: "Yasmine Touil", leads: [], visit: { city_name_fr: "Casablanca" } }],
    });
    expect(namesOf(await find("hana", "tuoil"))).toEqual(["Yasmine Touil"]);
    expect(namesOf(await find("hamid", "touil"))).toEqual([]);
    await backend.sql(
      "update public.prospects set city_id = null, email = null where id = (select prospect_id from public.leads where id = $1)",
      [lead_id],
    );
    expect(namesOf(await find("hana", "touil"))).toEqual([]);
    expect(namesOf(await find("hana", "tuoil"))).toEqual([]);
  });

  test("finds the stops they are posted to, and no agency", async () => {
    const stops = async (person: Person) => (await find(person, "2026")).stops.map(({ city_name_fr }) => city_name_fr);
    expect((await stops("hana")).sort()).toEqual(["Agadir", "Casablanca", "Paris", "Tiznit"]);
    expect((await stops("houda")).sort()).toEqual([]);
    expect((await find("hana", "agence")).agencies).toEqual([]);
    expect((await find("hana", "", { p_ids: [id("agency.casablanca")] })).agencies).toEqual([]);
  });
});

test("a lead handed to another agency is no longer found by the one that had it", async () => {
  const lead = await newLead(backend.sql, { agency: "casablanca" });
  await backend.sql(
    "update public.prospects set full_name = 'Wassila' where id = (select prospect_id from public.leads where id = $1)",
    [lead],
  );
  expect(namesOf(await find("adil", "wassila"))).toEqual(["Wassila"]);
  await backend.sql("update public.leads set agency_id = $2 where id = $1", [lead, id("agency.agadir")]);
  expect(namesOf(await find("adil", "wassila"))).toEqual([]);
  expect(namesOf(await find("adil", "", { p_ids: [lead] }))).toEqual([]);
  expect(namesOf(await find("anas", "wassila"))).toEqual(["Wassila"]);
});
