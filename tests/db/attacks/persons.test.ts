import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { leads, phoneOf } from "../../support/cast/prospects.ts";
import { id } from "../../support/ids.ts";
import type { people } from "../../support/people.ts";
import { readAll, relationsOf } from "../../support/relations.ts";

const backend = startBackend();

const personal = Object.keys(leads).flatMap((name) => [
  `"${name[0]?.toUpperCase()}${name.slice(1)}"`,
  phoneOf(name),
  id(`prospect.${name}`),
  id(`lead.${name}`),
]);

const functions = () =>
  backend.sql<{ name: string; arguments: string[] | null; types: string[] | null }>(
    `select p.proname as name, p.proargnames as arguments,
       array(select t::regtype::text from unnest(p.proargtypes) t) as types
     from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' order by 1`,
  );

/** Something plausible for an argument: rows that exist, so that an answer could tell of them. */
function guess(argument: string, type: string): unknown {
  const named: Record<string, unknown> = {
    p_lead_id: id("lead.karim"),
    p_lead_ids: [id("lead.karim")],
    p_prospect_id: id("prospect.karim"),
    p_other_id: id("prospect.nadia"),
    p_keep_id: id("prospect.karim"),
    // The same one twice, so that looking changes nothing.
    p_merge_id: id("prospect.karim"),
    p_assignee_id: id("staff.adil"),
    p_agency_id: id("agency.casablanca"),
    p_stop_id: id("stop.casablanca"),
    p_edition_id: id("edition.2026"),
    p_id: id("follow_up.karim_overdue"),
    p_stage_id: "offer",
    p_phone: phoneOf("karim"),
    p_search: "karim",
    p_version: 1,
    p_outcome: "reached",
    p_consents: ["phone"],
    p_limit: 500,
  };
  if (argument in named) return named[argument];
  if (/^(uuid|public\.|product_kind|caravan_kind|date|timestamp|json)/.test(type) || type.endsWith("[]")) return null;
  return { integer: 1, bigint: 1, boolean: false, text: "x" }[type] ?? null;
}

/** Everything the API gives a person: each relation whole, each function, and what can be embedded in each other. */
async function everythingFor(person: keyof typeof people, { embedded = false } = {}): Promise<string> {
  const client = untyped(await backend.as(person));
  const answers = await readAll(client, await relationsOf(backend.sql), embedded);
  for (const { name, arguments: names, types } of await functions()) {
    const args = Object.fromEntries(
      (names ?? []).map((argument, place) => [argument, guess(argument, types?.[place] ?? "")]),
    );
    answers.push((await client.rpc(name, args)).data);
  }
  return JSON.stringify(answers);
}

describe("the directoire is given no person by any table, embed or function", () => {
  test("nothing of all there is holds a name, a number or a key of one", async () => {
    const text = await everythingFor("driss", { embedded: true });
    for (const trace of personal) expect(text).not.toContain(trace);
  });

  test("and the same search finds them for an agent, so it would find them", async () => {
    const text = await everythingFor("adil", { embedded: true });
    expect(text).toContain('"Karim"');
    expect(text).toContain(phoneOf("nadia"));
  });

  test("nor are they counted", async () => {
    const client = untyped(await backend.as("driss"));
    for (const table of [
      "prospects",
      "prospect_rows",
      "prospect_merges",
      "likely_duplicates",
      "leads",
      "lead_rows",
      "visits",
      "consents",
      "notes",
      "lead_events",
      "follow_ups",
      "assignments",
    ]) {
      const { count } = await client.from(table).select("*", { count: "exact", head: true });
      expect({ table, count }).toEqual({ table, count: 0 });
    }
  });

  test("nor guessed by a filter, which finds them for an admin", async () => {
    // By pattern: bare digits after "eq." the embedded API takes for a number.
    for (const [table, column, value] of [
      ["prospects", "phone", phoneOf("karim")],
      ["lead_rows", "prospect_phone", phoneOf("karim")],
      ["prospects", "full_name", "Karim"],
    ] as const)
      for (const [person, found] of [
        ["driss", 0],
        ["asma", 1],
      ] as const) {
        const client = untyped(await backend.as(person));
        const { count } = await client.from(table).select("id", { count: "exact", head: true }).like(column, value);
        expect({ person, table, column, count }).toEqual({ person, table, column, count: found });
      }
  });
});

describe("a host is given the own captures, and of others nothing", () => {
  const others = ["omar", "nadia"];

  test("neither by table, embed nor function", async () => {
    const text = await everythingFor("hana", { embedded: true });
    expect(text).toContain('"Karim"');
    for (const name of others) {
      expect(text).not.toContain(`"${name[0]?.toUpperCase()}${name.slice(1)}"`);
      expect(text).not.toContain(phoneOf(name));
    }
    expect(text).not.toContain(id("visit.hamid_anonymous"));
    // Not posted there any more.
    expect(text).not.toContain('"Hassan"');
    for (const name of Object.keys(leads)) expect(text).not.toContain(id(`lead.${name}`));
  });

  test("nothing at all when posted nowhere", async () => {
    const text = await everythingFor("houda");
    for (const trace of personal) expect(text).not.toContain(trace);
  });

  test("nothing any more after becoming something else", async () => {
    await backend.sql("update public.staff set role = 'directoire', agency_id = null where id = $1", [
      id("staff.hana"),
    ]);
    const text = await everythingFor("hana");
    await backend.sql("update public.staff set role = 'host', agency_id = $2 where id = $1", [
      id("staff.hana"),
      id("agency.casablanca"),
    ]);
    for (const trace of personal) expect(text).not.toContain(trace);
  });
});

describe("whoever is not active gets nothing whatsoever", () => {
  test.each(["ismail", "idriss", "nobody"] as const)("%s", async (person) => {
    const text = await everythingFor(person);
    const [known] = await backend.sql<{ count: number }>("select count(*)::integer as count from public.staff");
    expect(known?.count).toBeGreaterThan(10);
    expect(
      JSON.parse(text)
        .flat(3)
        .filter((value: unknown) => value !== null && typeof value !== "boolean"),
    ).toEqual([]);
  });
});
