import { beforeAll, describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { phoneOf } from "../../support/cast/prospects.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";
import { readAll, relationsOf } from "../../support/relations.ts";
import { rowOf } from "../../support/sql.ts";

/** A host after what the agencies made of the people she registered. */
const backend = startBackend();
const hana = async () => untyped(await backend.as("hana"));

/** All that the tables give her, embeds included. */
const sight = async () => readAll(await hana(), await relationsOf(backend.sql), true);

const args = registration({ p_full_name: "Yasmine", p_email: "yasmine@visitor.example" });
let lead = "";

beforeAll(async () => {
  lead = dataOf(await registerAs(backend, "hana", args)).lead_id;
});

/** A lead's first week: given to an agent, told of in words, planned, moved on, and handed to another agency. */
async function work(): Promise<void> {
  const adil = await backend.as("adil");
  const mounir = await backend.as("mounir");
  const version = async () =>
    (await rowOf<{ version: number }>(backend.sql, "public.leads", { id: lead }))?.version ?? 0;
  const assigned = await mounir.rpc("assign_lead", {
    p_id: newId(),
    p_lead_id: lead,
    p_assignee_id: id("staff.adil"),
    p_version: await version(),
    p_follow_up: { id: newId(), kind: "call", due_at: "2026-10-08T09:00:00Z", note: "Rappeler" },
  });
  dataOf(assigned);
  expect((await untyped(adil).from("notes").insert({ lead_id: lead, body: "Divorce en cours" })).error).toBeNull();
  const described = await adil.from("leads").update({ description: "Prêt refusé" }).eq("id", lead).select("id");
  expect(dataOf(described)).toHaveLength(1);
  const moved = { p_id: newId(), p_lead_id: lead, p_stage_id: "qualified", p_version: await version() };
  dataOf(await adil.rpc("move_lead", moved));
  const handed = { p_id: newId(), p_lead_ids: [lead], p_agency_id: id("agency.agadir"), p_reason: "Y habite" };
  dataOf(await (await backend.as("rachid")).rpc("reassign_leads", handed));
}

describe("an agency's work on whom a host registered", () => {
  test("changes nothing of what the host sees, in any table or embed", async () => {
    const before = await sight();
    expect(JSON.stringify(before)).toContain('"Yasmine"');
    await work();
    expect(await sight()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(lead);
  });

  test("is not told by sending the registration once more", async () => {
    const again = dataOf(await registerAs(backend, "hana", args));
    expect(again).toMatchObject({ lead_id: lead, new_lead: true, recognised: false });
    expect(again.agency.id).toBe(id("agency.casablanca"));
  });

  test.each([
    ["leads", "leads!inner(id)"],
    ["events of a lead", "lead_events!inner(id)"],
    ["leads in a stage", "leads!inner(id)", "leads.stage_id", "qualified"],
    ["leads in an agency", "leads!inner(id)", "leads.agency_id", id("agency.agadir")],
    ["moves", "lead_events!inner(id)", "lead_events.kind", "created"],
    ["persons with leads", "prospects!visits_prospect_id_fkey!inner(id, leads!inner(id))"],
  ])("is not told by which visits have %s", async (_, embed, column?: string, value?: string) => {
    const asked = (await hana()).from("visits").select(`id, ${embed}`, { count: "exact" });
    const { data, count, error } = await (column ? asked.eq(column, value) : asked);
    expect({ data, count, error }).toEqual({ data: [], count: 0, error: null });
  });

  test.each(["leads", "lead_rows", "lead_events", "notes", "follow_ups", "assignments"])(
    "is not counted: %s",
    async (table) => {
      const { count } = await (await hana()).from(table).select("*", { count: "exact", head: true });
      expect(count).toBe(0);
    },
  );

  test("is not in the numbers of embedded rows", async () => {
    const client = await hana();
    const { data } = await client
      .from("visits")
      .select("leads(count), lead_events(count)")
      .eq("id", args.p_id)
      .single();
    expect(data).toEqual({ leads: [{ count: 0 }], lead_events: [{ count: 0 }] });
  });

  test("is not on the board nor in the load", async () => {
    const client = await backend.as("hana");
    expect(JSON.stringify(dataOf(await client.rpc("lead_board", {})))).not.toMatch(/"total":[1-9]/);
    expect(dataOf(await client.rpc("agency_load"))).toEqual([]);
  });
});

describe("a person is the host's to read as captured:", () => {
  const seen = async () =>
    (await hana())
      .from("visits")
      .select("party_size, prospects!visits_prospect_id_fkey(full_name)")
      .eq("id", args.p_id)
      .single();

  test("whole, before anybody edits them", async () => {
    const found = await (await hana()).from("prospects").select("*").like("phone", args.p_phone).single();
    expect(dataOf(found)).toMatchObject({ full_name: "Yasmine", email: args.p_email, version: 1 });
  });

  test("still so when a colleague registers them a second time", async () => {
    dataOf(await registerAs(backend, "hamid", registration({ p_phone: args.p_phone, p_full_name: "Autre nom" })));
    expect((await seen()).data).toEqual({ party_size: 1, prospects: { full_name: "Yasmine" } });
    const visits = await (await hana())
      .from("visits")
      .select("captured_by, prospects!visits_prospect_id_fkey!inner(phone)")
      .like("prospects.phone", args.p_phone);
    expect(visits.data).toEqual([{ captured_by: id("staff.hana"), prospects: { phone: args.p_phone } }]);
  });

  test("no longer once the agency corrected them, by no filter and no order; the visit stays", async () => {
    const corrected = await (await backend.as("anas"))
      .from("prospects")
      .update({ full_name: "Yasmina", email: "new@visitor.example" })
      .like("phone", args.p_phone)
      .select("version")
      .single();
    expect(dataOf(corrected)).toEqual({ version: 2 });
    expect((await seen()).data).toEqual({ party_size: 1, prospects: null });
    const client = await hana();
    for (const answer of [
      await client.from("prospects").select("id").like("phone", args.p_phone),
      await client.from("prospects").select("id").gt("version", 1),
      await client.from("prospects").select("id").eq("email", "new@visitor.example"),
      await client
        .from("visits")
        .select("id, prospects!visits_prospect_id_fkey!inner(id)")
        .like("prospects.full_name", "Yasmin%"),
    ])
      expect(answer).toMatchObject({ data: [], error: null });
    const ordered = await client
      .from("visits")
      .select("id, prospects!visits_prospect_id_fkey(full_name)")
      .order("prospects(updated_at)");
    expect(JSON.stringify(dataOf(ordered))).not.toContain("Yasmin");
  });

  test("not of one created elsewhere, nor without a visit of the host's own at a stop of theirs", async () => {
    const client = await hana();
    // Hassan she registered at a stop she has left; Omar is a colleague's.
    for (const name of ["hassan", "omar"])
      expect(
        (
          await client
            .from("prospects")
            .select("id")
            .eq("id", id(`prospect.${name}`))
        ).data,
      ).toEqual([]);
    // Coming to one of her stops again, it is a colleague who receives him.
    dataOf(await registerAs(backend, "hamid", registration({ p_phone: phoneOf("hassan") })));
    expect((await client.from("prospects").select("id").eq("id", id("prospect.hassan"))).data).toEqual([]);
  });
});
