import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { leadOf, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

test("an edit names the version it saw; of two at once one comes back empty", async () => {
  const lead = await newLead(backend.sql);
  const edit = async (person: "adil" | "aicha") =>
    (await backend.as(person))
      .from("leads")
      .update({ description: person })
      .eq("id", lead)
      .eq("version", 1)
      .select("version");
  const answers = await Promise.all([edit("adil"), edit("aicha")]);
  expect(answers.map(({ data }) => data).sort()).toEqual([[], [{ version: 2 }]]);
});

test("what changed is on the timeline, with who changed it", async () => {
  const lead = await newLead(backend.sql);
  const adil = await backend.as("adil");
  const { error } = await adil.from("leads").update({ budget_mad: 300_000, product: "plot" }).eq("id", lead);
  expect(error).toBeNull();
  expect(await rowOf(backend.sql, "public.lead_events", { lead_id: lead, kind: "edited" })).toMatchObject({
    actor_id: id("staff.adil"),
    changes: { budget_mad: { from: null, to: 300_000 }, product: { from: null, to: "plot" } },
  });
});

test("an edit that changes nothing leaves no trace on the timeline", async () => {
  const lead = await newLead(backend.sql);
  const adil = await backend.as("adil");
  await adil.from("leads").update({ description: "" }).eq("id", lead);
  expect(await countOf(backend.sql, "public.lead_events", "lead_id = $1 and kind = 'edited'", [lead])).toBe(0);
});

test("a person's change of number is on the timeline of each of their leads", async () => {
  const adil = await backend.as("adil");
  const { error } = await adil.from("prospects").update({ phone: "+212661999999" }).eq("id", id("prospect.zineb"));
  expect(error).toBeNull();
  const events = await backend.sql("select lead_id from public.lead_events where changes ? 'phone' order by 1");
  expect(events).toEqual(
    [{ lead_id: id("lead.zineb") }, { lead_id: id("lead.zineb_won") }].sort((a, b) => (a.lead_id < b.lead_id ? -1 : 1)),
  );
});

describe("a note", () => {
  test("bears its author, whoever the client says it is, and is on the timeline", async () => {
    const note = newId();
    const adil = untyped(await backend.as("adil"));
    const { error } = await adil
      .from("notes")
      .insert({ id: note, lead_id: id("lead.nadia"), body: 'مرحبا <b>🙂</b> "O\'Hara"' });
    expect(error).toBeNull();
    expect(await rowOf(backend.sql, "public.notes", { id: note })).toMatchObject({
      author_id: id("staff.adil"),
      body: 'مرحبا <b>🙂</b> "O\'Hara"',
    });
    expect(await rowOf(backend.sql, "public.lead_events", { note_id: note })).toMatchObject({
      kind: "note_added",
      actor_id: id("staff.adil"),
    });
    const forged = { lead_id: id("lead.nadia"), body: "x", author_id: id("staff.aicha") };
    expectSqlState(await adil.from("notes").insert(forged), "42501");
  });

  test("sent twice is there once", async () => {
    const note = { id: newId(), lead_id: id("lead.nadia"), body: "Rappelée" };
    const adil = untyped(await backend.as("adil"));
    for (const _ of [1, 2]) {
      const { error } = await adil.from("notes").upsert(note, { ignoreDuplicates: true });
      expect(error).toBeNull();
    }
    expect(await countOf(backend.sql, "public.lead_events", "note_id = $1", [note.id])).toBe(1);
  });

  test("on another agency's lead or none: the same answer", async () => {
    const adil = untyped(await backend.as("adil"));
    for (const lead_id of [id("lead.omar"), newId()])
      expectSqlState(await adil.from("notes").insert({ lead_id, body: "x" }), "42501", "row-level security");
  });

  test("in a closed agency is refused", async () => {
    const salma = untyped(await backend.as("salma"));
    expectSqlState(await salma.from("notes").insert({ lead_id: id("lead.samir"), body: "x" }), "42501");
  });

  test.each(["", " \n\u00a0", "a".repeat(4001)])("of no text, or without end, is refused", async (body) => {
    const adil = untyped(await backend.as("adil"));
    expectSqlState(await adil.from("notes").insert({ lead_id: id("lead.nadia"), body }), "23514", "notes_body_length");
  });
});

describe("constraints say what the form says", () => {
  test.each([
    [{ budget_mad: 0 }, "leads_budget_range"],
    [{ budget_mad: -5 }, "leads_budget_range"],
    [{ description: "a".repeat(4001) }, "leads_description_length"],
  ])("lead %o", async (wrong, constraint) => {
    const lead = await newLead(backend.sql);
    const adil = await backend.as("adil");
    expectSqlState(await adil.from("leads").update(wrong).eq("id", lead), "23514", constraint);
    expect((await leadOf(backend.sql, lead)).version).toBe(1);
  });

  test.each([
    [{ phone: "0661234567" }, "23514", "prospects_phone_e164"],
    [{ phone: "+212 661 234567" }, "23514", "prospects_phone_e164"],
    [{ email: "nowhere" }, "23514", "prospects_email_format"],
    [{ full_name: "\n" }, "23514", "prospects_full_name_length"],
    [{ full_name: "a".repeat(121) }, "23514", "prospects_full_name_length"],
    [{ language: "de" }, "23514", "prospects_language_check"],
    [{ phone: "+212661234500" }, "23505", "prospects_phone_key"],
    [{ city_id: newId() }, "23503", "prospects_city_id_fkey"],
  ])("prospect %o", async (wrong, code, constraint) => {
    const adil = await backend.as("adil");
    expectSqlState(await adil.from("prospects").update(wrong).eq("id", id("prospect.nadia")), code, constraint);
  });
});
