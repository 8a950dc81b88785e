import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

interface Plan {
  id: string;
  lead_id: string;
  kind: "call";
  due_at: string;
  note?: string;
  assignee_id?: string;
}

const planFor = (lead_id: string, overrides: Partial<Plan> = {}): Plan => ({
  id: newId(),
  lead_id,
  kind: "call",
  due_at: "2026-10-12T09:00:00Z",
  ...overrides,
});

const plan = async (person: Person, row: Plan) =>
  untyped(await backend.as(person))
    .from("follow_ups")
    .insert(row);

const change = async (person: Person, followUp: string, set: { due_at?: string; note?: string }) =>
  (await backend.as(person)).from("follow_ups").update(set).eq("id", followUp).select("id");

test("takes agency and author from lead and caller, and the lead's owner when nobody is named", async () => {
  const row = planFor(await newLead(backend.sql, { assignee: "aicha" }));
  expect((await plan("adil", row)).error).toBeNull();
  expect(await rowOf(backend.sql, "public.follow_ups", { id: row.id })).toMatchObject({
    agency_id: id("agency.casablanca"),
    assignee_id: id("staff.aicha"),
    created_by: id("staff.adil"),
    version: 1,
  });
});

describe("who may be given a task", () => {
  const ownedBy = (assignee: string) => newLead(backend.sql, { assignee });

  test("an agent takes it or leaves it with the owner", async () => {
    const lead = await ownedBy("aicha");
    for (const assignee_id of [id("staff.adil"), id("staff.aicha"), undefined])
      expect((await plan("adil", planFor(lead, { assignee_id }))).error).toBeNull();
  });

  test("an agent plans none for a colleague", async () => {
    const lead = await ownedBy("adil");
    const refusal = { status: 403, key: "not_allowed", field: "assignee_id" };
    expectRefusal(await plan("adil", planFor(lead, { assignee_id: id("staff.aicha") })), refusal);
  });

  test("a manager plans it for any agent of the agency, for nobody else", async () => {
    const lead = await ownedBy("adil");
    expect((await plan("mounir", planFor(lead, { assignee_id: id("staff.aicha") }))).error).toBeNull();
    const refusal = { status: 422, key: "assignee_not_in_agency", field: "assignee_id" };
    for (const stranger of ["amal", "hana", "ismail"])
      expectRefusal(await plan("mounir", planFor(lead, { assignee_id: id(`staff.${stranger}`) })), refusal);
  });

  test("what a regional manager plans for themselves waits for an owner", async () => {
    const row = planFor(await newLead(backend.sql), { assignee_id: id("staff.rachid") });
    expect((await plan("rachid", row)).error).toBeNull();
    expect(await rowOf(backend.sql, "public.follow_ups", { id: row.id })).toMatchObject({ assignee_id: null });
  });
});

describe("refused", () => {
  test("in the past, at first and when it is put off", async () => {
    const refusal = { status: 422, key: "follow_up_in_past", field: "due_at" };
    const lead = await newLead(backend.sql);
    expectRefusal(await plan("adil", planFor(lead, { due_at: "2026-10-01T09:00:00Z" })), refusal);
    const followUp = await newFollowUp(backend.sql, lead);
    expectRefusal(await change("adil", followUp, { due_at: "2026-10-01T09:00:00Z" }), refusal);
  });

  test.each(["won", "lost"])("on a lead that is %s", async (stage) => {
    const row = planFor(await newLead(backend.sql, { stage }));
    expectRefusal(await plan("adil", row), { status: 409, key: "lead_closed", field: "lead_id" });
  });

  test("on another agency's lead or none: the same answer", async () => {
    for (const lead of [id("lead.omar"), newId()])
      expectRefusal(await plan("adil", planFor(lead)), { status: 404, key: "lead_not_found", field: "lead_id" });
  });

  test("in a closed agency", async () => {
    const answer = await plan("salma", planFor(id("lead.samir")));
    expectRefusal(answer, { status: 409, key: "agency_inactive", field: "lead_id" });
  });

  test("to change what is done, with the row as it is", async () => {
    const followUp = await newFollowUp(backend.sql, await newLead(backend.sql), {
      assignee: "adil",
      outcome: "reached",
    });
    const refusal = { status: 409, key: "follow_up_closed" };
    for (const set of [{ note: "x" }, { due_at: "2026-11-01T09:00:00Z" }])
      expect(expectRefusal(await change("mounir", followUp, set), refusal)).toMatchObject({ id: followUp, version: 1 });
  });

  test("with a note without end", async () => {
    const row = planFor(await newLead(backend.sql), { note: "a".repeat(2001) });
    expectSqlState(await plan("adil", row), "23514", "follow_ups_note_length");
  });
});

test("put off: the version grows, and the timeline says from when to when", async () => {
  const followUp = await newFollowUp(backend.sql, await newLead(backend.sql), { assignee: "adil" });
  expect((await change("adil", followUp, { due_at: "2026-10-20T09:00:00Z" })).data).toHaveLength(1);
  expect(await rowOf(backend.sql, "public.follow_ups", { id: followUp })).toMatchObject({ version: 2 });
  expect(await rowOf(backend.sql, "public.lead_events", { follow_up_id: followUp, kind: "edited" })).toMatchObject({
    actor_id: id("staff.adil"),
    changes: { due_at: { from: expect.stringContaining("2026-10-09"), to: expect.stringContaining("2026-10-20") } },
  });
});

test("sent twice is planned once", async () => {
  const row = planFor(await newLead(backend.sql));
  const adil = untyped(await backend.as("adil"));
  for (const _ of [1, 2])
    expect((await adil.from("follow_ups").upsert(row, { ignoreDuplicates: true })).error).toBeNull();
  expect(await countOf(backend.sql, "public.lead_events", "follow_up_id = $1", [row.id])).toBe(1);
});

describe("what was put off a moment ago", () => {
  const overdue = "2026-10-01T09:00:00Z";
  const later = { due_at: "2026-10-20T09:00:00Z" };
  const inPast = { status: 422, key: "follow_up_in_past", field: "due_at" };
  const putOff = async () => {
    const followUp = await newFollowUp(backend.sql, await newLead(backend.sql), { assignee: "adil", due: overdue });
    expect((await change("adil", followUp, later)).data).toHaveLength(1);
    return followUp;
  };

  test("is put back by the same person, though it is past", async () => {
    const followUp = await putOff();
    expect((await change("adil", followUp, { due_at: overdue })).data).toHaveLength(1);
    const row = await rowOf<{ due_at: Date }>(backend.sql, "public.follow_ups", { id: followUp });
    expect(new Date(row?.due_at ?? "").toISOString()).toBe(new Date(overdue).toISOString());
  });

  test("not by a colleague, not to another past moment, and not much later", async () => {
    const followUp = await putOff();
    expectRefusal(await change("aicha", followUp, { due_at: overdue }), inPast);
    expectRefusal(await change("adil", followUp, { due_at: "2026-10-01T10:00:00Z" }), inPast);
    await backend.sql(
      "update public.lead_events set occurred_at = occurred_at - interval '6 minutes' where follow_up_id = $1",
      [followUp],
    );
    expectRefusal(await change("adil", followUp, { due_at: overdue }), inPast);
  });
});
