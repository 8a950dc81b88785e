import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { type Completion, done, next, planned } from "../../support/completing.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

const complete = async (person: Person, args: Completion) => (await backend.as(person)).rpc("complete_follow_up", args);

test("an agent closes a follow-up with its outcome and plans the next in one step", async () => {
  const { lead, followUp } = await planned(backend.sql);
  const p_next = next();
  const answer = dataOf(await complete("adil", done(followUp, { p_note: "Intéressé", p_next })));
  expect(answer).toMatchObject({
    follow_up: { id: followUp, outcome: "reached", outcome_note: "Intéressé", version: 2 },
    lead: { id: lead },
    next_id: p_next.id,
  });
  expect(await rowOf(backend.sql, "public.follow_ups", { id: p_next.id })).toMatchObject({
    lead_id: lead,
    agency_id: id("agency.casablanca"),
    assignee_id: id("staff.adil"),
    kind: "meeting",
    note: "Au bureau",
    created_by: id("staff.adil"),
  });
  const kinds = await backend.sql("select kind from public.lead_events where lead_id = $1 order by seq desc limit 2", [
    lead,
  ]);
  expect(kinds).toEqual([{ kind: "follow_up_planned" }, { kind: "follow_up_done" }]);
});

test.each([
  ["call", "reached", true],
  ["meeting", "held", true],
  ["call", "no_answer", false],
  ["call", "call_back", false],
  ["document", "sent", false],
  ["site_visit", "cancelled", false],
] as const)("a %s that ends as %s is a first contact: %s", async (kind, p_outcome, contact) => {
  const { lead, followUp } = await planned(backend.sql);
  await backend.sql("update public.follow_ups set kind = $2 where id = $1", [followUp, kind]);
  dataOf(await complete("adil", done(followUp, { p_outcome, p_version: 2 })));
  expect((await leadOf(backend.sql, lead)).first_contact_at !== null).toBe(contact);
});

test("the first contact stays the first", async () => {
  const { lead, followUp } = await planned(backend.sql);
  dataOf(await complete("adil", done(followUp)));
  const first = (await leadOf(backend.sql, lead)).first_contact_at;
  dataOf(await complete("adil", done(await newFollowUp(backend.sql, lead, { assignee: "adil" }))));
  expect((await leadOf(backend.sql, lead)).first_contact_at).toEqual(first);
});

test("an overdue one can still be closed", async () => {
  const { followUp } = await planned(backend.sql, { assignee: "adil", due: "2026-09-01T09:00:00Z" });
  dataOf(await complete("adil", done(followUp)));
});

test("one on a lead that has ended can be closed, but nothing is planned on it", async () => {
  const { followUp } = await planned(backend.sql, { assignee: "adil" }, "won");
  const answer = await complete("adil", done(followUp, { p_next: next() }));
  expectRefusal(answer, { status: 409, key: "lead_closed", field: "lead_id" });
  dataOf(await complete("adil", done(followUp)));
});

describe("a repeat", () => {
  test("changes nothing and answers alike", async () => {
    const { lead, followUp } = await planned(backend.sql);
    const args = done(followUp, { p_note: "Intéressé", p_next: next() });
    const first = dataOf(await complete("adil", args));
    expect(dataOf(await complete("adil", args))).toEqual(first);
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = $1", [lead])).toBe(2);
    expect(await countOf(backend.sql, "public.lead_events", "follow_up_id = $1", [followUp])).toBe(2);
  });

  test.each([
    ["another day", { due_at: "2026-10-13T10:00:00+01:00" }],
    ["another kind", { kind: "call" }],
    ["another note", { note: "Chez lui" }],
    ["another agent", { assignee_id: id("staff.aicha") }],
  ])("whose next step has %s is refused, with the one that is planned", async (_, other) => {
    const { followUp } = await planned(backend.sql);
    const p_next = next();
    dataOf(await complete("mounir", done(followUp, { p_next })));
    const answer = await complete("mounir", done(followUp, { p_next: { ...p_next, ...other } }));
    expect(expectRefusal(answer, { status: 409, key: "id_taken" })).toMatchObject({
      id: p_next.id,
      assignee_id: id("staff.adil"),
      kind: "meeting",
      note: "Au bureau",
      version: 1,
    });
  });

  test("whose next step was given on since is still known", async () => {
    const { lead, followUp } = await planned(backend.sql);
    const args = done(followUp, { p_next: next({ assignee_id: id("staff.adil") }) });
    dataOf(await complete("adil", args));
    const given = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha") };
    const version = (await leadOf(backend.sql, lead)).version;
    dataOf(await (await backend.as("mounir")).rpc("assign_lead", { ...given, p_version: version }));
    expect(dataOf(await complete("adil", args))).toMatchObject({ next_id: args.p_next?.id });
  });

  test("by a manager of the region, whose next step waits for an owner, answers alike", async () => {
    const followUp = await newFollowUp(backend.sql, await newLead(backend.sql));
    const args = done(followUp, { p_next: next({ assignee_id: id("staff.rachid") }) });
    const first = dataOf(await complete("rachid", args));
    expect(dataOf(await complete("rachid", args))).toEqual(first);
  });

  test("closes once when both arrive at once", async () => {
    const { lead, followUp } = await planned(backend.sql);
    const args = done(followUp, { p_next: next() });
    const answers = await Promise.all([complete("adil", args), complete("adil", args)]);
    expect(answers.map(dataOf)).toEqual([dataOf(answers[0]), dataOf(answers[0])]);
    expect(await countOf(backend.sql, "public.follow_ups", "lead_id = $1", [lead])).toBe(2);
  });

  test("by a colleague whose own next step would be lost is refused", async () => {
    const { followUp } = await planned(backend.sql);
    dataOf(await complete("adil", done(followUp, { p_outcome: "no_answer", p_next: next() })));
    const lost = next();
    expectRefusal(await complete("mounir", done(followUp, { p_outcome: "no_answer", p_next: lost })), {
      status: 409,
      key: "follow_up_closed",
      field: "outcome",
    });
    expect(await countOf(backend.sql, "public.follow_ups", "id = $1", [lost.id])).toBe(0);
  });

  test("with another outcome is refused, with what was kept", async () => {
    const { followUp } = await planned(backend.sql);
    dataOf(await complete("adil", done(followUp)));
    const answer = await complete("aicha", done(followUp, { p_outcome: "no_answer" }));
    const refusal = { status: 409, key: "follow_up_closed", field: "outcome" };
    expect(expectRefusal(answer, refusal)).toMatchObject({ id: followUp, outcome: "reached" });
  });
});

describe("refused, and the follow-up stays open", () => {
  const intact = async (args: Completion, refusal: Parameters<typeof expectRefusal>[1], person: Person = "adil") => {
    const before = await rowOf(backend.sql, "public.follow_ups", { id: args.p_id });
    const detail = expectRefusal(await complete(person, args), refusal);
    expect(await rowOf(backend.sql, "public.follow_ups", { id: args.p_id })).toEqual(before);
    return detail;
  };

  test.each([
    ["in the past", { due_at: "2026-10-01T10:00:00Z" }, 422, "follow_up_in_past", "due_at"],
    ["for an agent of another agency", { assignee_id: id("staff.amal") }, 403, "not_allowed", "assignee_id"],
    ["for a colleague", { assignee_id: id("staff.aicha") }, 403, "not_allowed", "assignee_id"],
    ["with the id of another lead's", { id: id("follow_up.omar") }, 409, "id_taken", undefined],
  ])("with a next one %s", async (_, wrong, status, key, field) => {
    const { followUp } = await planned(backend.sql);
    await intact(done(followUp, { p_next: next(wrong) }), { status, key, field });
  });

  test("with a next one of no date or no kind", async () => {
    const { followUp } = await planned(backend.sql);
    const { due_at, kind, ...bare } = next();
    await intact(done(followUp, { p_next: { ...bare, kind } }), {
      status: 422,
      key: "due_at_required",
      field: "due_at",
    });
    await intact(done(followUp, { p_next: { ...bare, due_at } }), { status: 422, key: "kind_required", field: "kind" });
  });

  test("by a manager, with a next one for an agent of another agency", async () => {
    const { followUp } = await planned(backend.sql);
    const args = done(followUp, { p_next: next({ assignee_id: id("staff.amal") }) });
    await intact(args, { status: 422, key: "assignee_not_in_agency", field: "assignee_id" }, "mounir");
  });

  test("on a version somebody else has changed, with the row as it is", async () => {
    const { followUp } = await planned(backend.sql);
    const args = done(followUp, { p_version: 4 });
    expect(await intact(args, { status: 409, key: "stale" })).toMatchObject({ id: followUp, version: 1 });
  });

  test("without an outcome", async () => {
    const { followUp } = await planned(backend.sql);
    const answer = await backend.sendAs("adil", "/rest/v1/rpc/complete_follow_up", {
      ...done(followUp),
      p_outcome: null,
    });
    expect(await answer.json()).toMatchObject({ code: "PT422", message: "outcome_required", hint: "outcome" });
  });

  test("with an outcome that is none", async () => {
    const { followUp } = await planned(backend.sql);
    const answer = await backend.sendAs("adil", "/rest/v1/rpc/complete_follow_up", {
      ...done(followUp),
      p_outcome: "maybe",
    });
    expect(await answer.json()).toMatchObject({ code: "PT422", message: "outcome_required", hint: "outcome" });
  });

  test("with an outcome that its kind cannot have, or that is no longer offered", async () => {
    const { followUp } = await planned(backend.sql);
    const refusal = { status: 422, key: "outcome_required", field: "outcome" };
    await intact(done(followUp, { p_outcome: "held" }), refusal);
    await backend.sql("update public.follow_up_outcomes set active = false where id = 'call_back'");
    await intact(done(followUp, { p_outcome: "call_back" }), refusal);
    await backend.sql("update public.follow_up_outcomes set active = true where id = 'call_back'");
  });

  test("with a next one of a kind no longer offered", async () => {
    const { followUp } = await planned(backend.sql);
    await backend.sql("update public.follow_up_kinds set active = false where id = 'document'");
    const args = done(followUp, { p_next: next({ kind: "document" }) });
    await intact(args, { status: 422, key: "kind_required", field: "kind" });
    await backend.sql("update public.follow_up_kinds set active = true where id = 'document'");
  });

  test.each([
    ["at three in the morning", "2026-10-12T03:00:00+01:00"],
    ["before seven", "2026-10-12T06:59:00+01:00"],
    ["after ten in the evening", "2026-10-12T22:01:00+01:00"],
  ])("with a next one %s", async (_, due_at) => {
    const { followUp } = await planned(backend.sql);
    const refusal = { status: 422, key: "follow_up_at_night", field: "due_at" };
    await intact(done(followUp, { p_next: next({ due_at }) }), refusal);
  });

  test("with a note without end", async () => {
    const { followUp } = await planned(backend.sql);
    const answer = await complete("adil", done(followUp, { p_note: "a".repeat(2001) }));
    expectSqlState(answer, "23514", "follow_ups_outcome_note_length");
  });

  test("in a closed agency", async () => {
    await intact(done(id("follow_up.samir")), { status: 409, key: "agency_inactive" }, "salma");
  });

  test("for another agency's follow-up or none: the same answer", async () => {
    for (const followUp of [id("follow_up.omar"), newId()])
      await intact(done(followUp), { status: 404, key: "follow_up_not_found" });
  });

  test.each(["hana", "driss", "ismail", "nobody"] as const)(
    "to %s, who reads no agency's follow-ups",
    async (person) => {
      await intact(done(id("follow_up.nadia")), { status: 404, key: "follow_up_not_found" }, person);
    },
  );

  test("to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("complete_follow_up", done(id("follow_up.nadia"))), "42501");
  });
});
