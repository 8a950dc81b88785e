import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const adil = id("staff.adil");
const aicha = id("staff.aicha");

interface Assignment {
  p_id: string;
  p_lead_id: string;
  p_assignee_id: string;
  p_version: number;
  p_follow_up?: Record<string, string>;
  p_reason?: string;
}

const assignment = (p_lead_id: string, overrides: Partial<Assignment> = {}): Assignment => ({
  p_id: newId(),
  p_lead_id,
  p_assignee_id: adil,
  p_version: 1,
  ...overrides,
});

const assign = async (person: Person, args: Assignment) => (await backend.as(person)).rpc("assign_lead", args);
const nextWeek = () => ({ id: newId(), kind: "call", due_at: "2026-10-09T10:00:00+01:00", note: "Premier appel" });

test("a manager gives a lead to an agent with a first follow-up; the history says so", async () => {
  const lead = await newLead(backend.sql);
  const p_follow_up = nextWeek();
  const args = assignment(lead, { p_follow_up, p_reason: " Parle tamazight " });
  expect(dataOf(await assign("mounir", args))).toMatchObject({ id: lead, assignee_id: adil, version: 2 });
  expect(await rowOf(backend.sql, "public.assignments", { id: args.p_id })).toMatchObject({
    lead_id: lead,
    batch_id: null,
    from_agency_id: id("agency.casablanca"),
    to_agency_id: id("agency.casablanca"),
    from_assignee_id: null,
    to_assignee_id: adil,
    reason: "Parle tamazight",
    assigned_by: id("staff.mounir"),
  });
  expect(await rowOf(backend.sql, "public.follow_ups", { id: p_follow_up.id })).toMatchObject({
    lead_id: lead,
    agency_id: id("agency.casablanca"),
    assignee_id: adil,
    created_by: id("staff.mounir"),
  });
  const events = await backend.sql("select kind, actor_id from public.lead_events where lead_id = $1 order by seq", [
    lead,
  ]);
  expect(events).toEqual([
    { kind: "created", actor_id: id("staff.hana") },
    { kind: "assigned", actor_id: id("staff.mounir") },
    { kind: "follow_up_planned", actor_id: id("staff.mounir") },
  ]);
});

test("given on to another agent: what is planned goes along, what is done stays with who did it", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const open = await newFollowUp(backend.sql, lead, { assignee: "adil" });
  const unowned = await newFollowUp(backend.sql, lead);
  const done = await newFollowUp(backend.sql, lead, { assignee: "adil", outcome: "reached" });
  const managers = await newFollowUp(backend.sql, lead, { assignee: "mounir" });
  dataOf(await assign("mounir", assignment(lead, { p_assignee_id: aicha })));
  const owner = async (followUp: string) =>
    (await rowOf(backend.sql, "public.follow_ups", { id: followUp }))?.assignee_id;
  expect([await owner(open), await owner(unowned), await owner(done), await owner(managers)]).toEqual([
    aicha,
    aicha,
    adil,
    id("staff.mounir"),
  ]);
  expect(await countOf(backend.sql, "public.lead_events", "lead_id = $1 and kind = 'reassigned'", [lead])).toBe(1);
});

describe("a repeat with the same id", () => {
  test("changes nothing, though the version it saw is gone", async () => {
    const lead = await newLead(backend.sql);
    const args = assignment(lead, { p_follow_up: nextWeek() });
    const first = dataOf(await assign("mounir", args));
    expect(dataOf(await assign("mounir", args))).toEqual(first);
    expect(await countOf(backend.sql, "public.assignments", "lead_id = $1", [lead])).toBe(1);
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = $1", [lead])).toBe(1);
  });

  test("of a follow-up alone, for the agent who has the lead already, changes nothing", async () => {
    const lead = await newLead(backend.sql, { assignee: "adil" });
    const args = assignment(lead, { p_follow_up: nextWeek() });
    dataOf(await assign("mounir", args));
    await backend.sql("update public.leads set description = 'x' where id = $1", [lead]);
    dataOf(await assign("mounir", args));
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = $1", [lead])).toBe(1);
    expect(await countOf(backend.sql, "public.assignments", "lead_id = $1", [lead])).toBe(0);
  });

  test("once when both arrive at once", async () => {
    const args = assignment(await newLead(backend.sql));
    const answers = await Promise.all([assign("mounir", args), assign("mounir", args)]);
    expect(answers.map(dataOf)).toEqual([dataOf(answers[0]), dataOf(answers[0])]);
    expect(await countOf(backend.sql, "public.assignments", "lead_id = $1", [args.p_lead_id])).toBe(1);
  });

  test("for another agent or lead is refused", async () => {
    const args = assignment(await newLead(backend.sql));
    dataOf(await assign("mounir", args));
    const taken = { status: 409, key: "id_taken" };
    expectRefusal(await assign("mounir", { ...args, p_assignee_id: aicha }), taken);
    expectRefusal(await assign("mounir", { ...args, p_lead_id: await newLead(backend.sql) }), taken);
  });

  test.each([
    ["reason", { p_reason: "Parle tamazight" }],
    ["agent", { p_assignee_id: aicha }],
  ])("with another %s is refused, with the lead as it is", async (_, other) => {
    const args = assignment(await newLead(backend.sql), { p_reason: "Plus proche" });
    dataOf(await assign("mounir", args));
    const row = expectRefusal(await assign("mounir", { ...args, ...other }), { status: 409, key: "id_taken" });
    expect(row).toMatchObject({ id: args.p_lead_id, assignee_id: adil, version: 2 });
    expect(await rowOf(backend.sql, "public.assignments", { id: args.p_id })).toMatchObject({ reason: "Plus proche" });
  });

  test.each([
    ["for a lead just given", undefined],
    ["for the agent who has the lead already", "adil"],
  ])("with a follow-up moved to another day, %s, is refused with the one that is planned", async (_, assignee) => {
    const p_follow_up = nextWeek();
    const args = assignment(await newLead(backend.sql, assignee ? { assignee } : {}), { p_follow_up });
    dataOf(await assign("mounir", args));
    const changed = { ...args, p_follow_up: { ...p_follow_up, due_at: "2026-10-13T10:00:00+01:00" } };
    const row = expectRefusal(await assign("mounir", changed), { status: 409, key: "id_taken" });
    expect(row).toMatchObject({ id: p_follow_up.id, lead_id: args.p_lead_id, version: 1 });
    expect(Date.parse(String(row.due_at))).toBe(Date.parse(p_follow_up.due_at));
  });

  test("with a follow-up it did not have is refused, and nothing is planned", async () => {
    const args = assignment(await newLead(backend.sql));
    dataOf(await assign("mounir", args));
    const answer = await assign("mounir", { ...args, p_follow_up: nextWeek() });
    expectRefusal(answer, { status: 409, key: "id_taken" });
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = $1", [args.p_lead_id])).toBe(0);
  });

  test("of another lead's follow-up is refused, and nothing is assigned", async () => {
    const lead = await newLead(backend.sql);
    const p_follow_up = { ...nextWeek(), id: id("follow_up.omar") };
    expectRefusal(await assign("mounir", assignment(lead, { p_follow_up })), { status: 409, key: "id_taken" });
    expect((await leadOf(backend.sql, lead)).assignee_id).toBeNull();
  });
});

test("two managers at once, for different agents: one is told what the other did", async () => {
  const lead = await newLead(backend.sql);
  const answers = await Promise.all([
    assign("mounir", assignment(lead)),
    assign("rachid", assignment(lead, { p_assignee_id: aicha })),
  ]);
  const late = answers.filter(({ error }) => error);
  expect(late).toHaveLength(1);
  for (const answer of late) {
    const row = expectRefusal(answer, { status: 409, key: "stale" });
    expect(row).toMatchObject({ id: lead, version: 2, assignee_id: (await leadOf(backend.sql, lead)).assignee_id });
  }
});

describe("refused", () => {
  test.each([
    ["an agent of another agency", { p_assignee_id: id("staff.amal") }],
    ["a host", { p_assignee_id: id("staff.hana") }],
    ["someone who left", { p_assignee_id: id("staff.ismail") }],
    ["somebody unknown", { p_assignee_id: newId() }],
  ])("for %s", async (_, wrong) => {
    const lead = await newLead(backend.sql);
    const refusal = { status: 422, key: "assignee_not_in_agency", field: "assignee_id" };
    expectRefusal(await assign("mounir", assignment(lead, wrong)), refusal);
    expect((await leadOf(backend.sql, lead)).assignee_id).toBeNull();
  });

  test.each([
    ["in the past", { due_at: "2026-10-01T10:00:00Z" }, "follow_up_in_past", "due_at"],
    ["without a date", { due_at: undefined }, "due_at_required", "due_at"],
    ["of no kind", { kind: undefined }, "kind_required", "kind"],
  ])("with a follow-up %s; nothing is assigned", async (_, wrong, key, field) => {
    const lead = await newLead(backend.sql);
    const p_follow_up = JSON.parse(JSON.stringify({ ...nextWeek(), ...wrong }));
    expectRefusal(await assign("mounir", assignment(lead, { p_follow_up })), { status: 422, key, field });
    expect(await leadOf(backend.sql, lead)).toMatchObject({ assignee_id: null, version: 1 });
  });

  test("with a reason without end", async () => {
    const args = assignment(await newLead(backend.sql), { p_reason: "a".repeat(501) });
    expectRefusal(await assign("mounir", args), { status: 422, key: "text_too_long", field: "reason" });
  });

  test.each(["won", "lost"])("for a lead that is %s", async (stage) => {
    const lead = await newLead(backend.sql, { stage });
    expectRefusal(await assign("mounir", assignment(lead)), { status: 409, key: "lead_closed" });
  });

  test("on a version somebody else has changed, with the row as it is", async () => {
    const lead = await newLead(backend.sql);
    const answer = await assign("mounir", assignment(lead, { p_version: 7 }));
    expect(expectRefusal(answer, { status: 409, key: "stale" })).toMatchObject({ id: lead, version: 1 });
  });

  test("in a closed agency", async () => {
    const lead = await newLead(backend.sql, { agency: "settat" });
    const args = assignment(lead, { p_assignee_id: id("staff.salma") });
    expectRefusal(await assign("rachid", args), { status: 409, key: "agency_inactive" });
  });

  test("for another agency's lead or none: the same answer", async () => {
    const other = await newLead(backend.sql, { agency: "agadir" });
    for (const lead of [other, newId()])
      expectRefusal(await assign("mounir", assignment(lead)), { status: 404, key: "lead_not_found" });
  });

  test.each(["hana", "adil", "driss", "ismail", "nobody"] as const)("to %s", async (person) => {
    const lead = await newLead(backend.sql);
    expectRefusal(await assign(person, assignment(lead)), { status: 403, key: "not_allowed" });
  });

  test("to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("assign_lead", assignment(id("lead.nadia"))), "42501");
  });
});
