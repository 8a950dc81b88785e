import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

const again = (p_lead_id: string, p_version = 2) => ({ p_id: newId(), p_lead_id, p_version });
const reopen = async (person: Person, args: ReturnType<typeof again>) =>
  (await backend.as(person)).rpc("reopen_lead", args);

const SALE = { p_sold_product: "house", p_sold_price_mad: 900_000 } as const;
const ENDINGS = { won: SALE, lost: { p_lost_reason_id: "budget" } };

async function end(lead: string, stage: keyof typeof ENDINGS = "lost", p_version = 1) {
  const args = { p_id: newId(), p_lead_id: lead, p_stage_id: stage, p_version, ...ENDINGS[stage] };
  dataOf(await (await backend.as("adil")).rpc("move_lead", args));
}

const endedHoursAgo = (lead: string, hours: number) =>
  backend.sql("update public.leads set closed_at = private.now() - make_interval(hours => $2) where id = $1", [
    lead,
    hours,
  ]);

const moved = (person: string, agency: string) =>
  backend.sql("update public.staff set agency_id = $2 where id = $1", [id(`staff.${person}`), id(`agency.${agency}`)]);

const outcomeOf = async (followUp: string) =>
  (await rowOf(backend.sql, "public.follow_ups", { id: followUp }))?.outcome ?? null;

test.each([
  ["won", "adil"],
  ["lost", "mounir"],
  ["lost", "rachid"],
  ["won", "asma"],
] as const)("a %s lead is again as it was before, by %s; the event bears the id", async (ending, person) => {
  const lead = await newLead(backend.sql, { stage: "offer", assignee: "adil" });
  await backend.sql("update public.leads set stage_entered_at = '2026-09-20T08:00:00Z' where id = $1", [lead]);
  await backend.sql("update public.lead_events set occurred_at = '2026-09-20T08:00:00Z' where lead_id = $1", [lead]);
  const before = await leadOf(backend.sql, lead);
  await end(lead, ending, 2);
  const args = again(lead, 3);
  expect(dataOf(await reopen(person, args))).toMatchObject({ id: lead, stage_id: "offer", version: 4 });
  const { version: _, updated_at: __, ...after } = { updated_at: "", ...(await leadOf(backend.sql, lead)) };
  expect({ ...before, ...after }).toEqual(before);
  expect(await rowOf(backend.sql, "public.lead_events", { id: args.p_id })).toMatchObject({
    lead_id: lead,
    kind: "stage_moved",
    from_stage_id: ending,
    to_stage_id: "offer",
    actor_id: id(`staff.${person}`),
    changes: {},
  });
});

test("what the end cancelled is planned again, what was done or cancelled by hand stays", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const planned = await newFollowUp(backend.sql, lead, { assignee: "adil" });
  const overdue = await newFollowUp(backend.sql, lead, { due: "2026-09-01T09:00:00Z" });
  const done = await newFollowUp(backend.sql, lead, { outcome: "no_answer" });
  const dropped = await newFollowUp(backend.sql, lead, { assignee: "adil" });
  const drop = { p_id: dropped, p_outcome: "cancelled", p_version: 1, p_note: "Ne veut plus" };
  dataOf(await (await backend.as("adil")).rpc("complete_follow_up", drop));
  await end(lead);
  dataOf(await reopen("adil", again(lead)));
  expect(await Promise.all([planned, overdue, done, dropped].map(outcomeOf))).toEqual([
    null,
    null,
    "no_answer",
    "cancelled",
  ]);
});

test("a colleague's task comes back to them, or to the lead's owner when they have left", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const [hers, gone] = [
    await newFollowUp(backend.sql, lead, { assignee: "aicha" }),
    await newFollowUp(backend.sql, lead, { assignee: "mounir" }),
  ];
  await end(lead);
  await moved("mounir", "agadir");
  dataOf(await reopen("adil", again(lead)));
  await moved("mounir", "casablanca");
  expect(await rowOf(backend.sql, "public.follow_ups", { id: hers })).toMatchObject({ assignee_id: id("staff.aicha") });
  expect(await rowOf(backend.sql, "public.follow_ups", { id: gone })).toMatchObject({
    assignee_id: id("staff.adil"),
    outcome: null,
  });
});

test("the lead of an agent who has left waits for an owner, with what was planned, and history says why", async () => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const planned = await newFollowUp(backend.sql, lead, { assignee: "adil" });
  await end(lead);
  await moved("adil", "agadir");
  dataOf(await reopen("mounir", again(lead)));
  await moved("adil", "casablanca");
  expect(await leadOf(backend.sql, lead)).toMatchObject({ stage_id: "new", assignee_id: null });
  expect(await rowOf(backend.sql, "public.follow_ups", { id: planned })).toMatchObject({ assignee_id: null });
  expect(await rowOf(backend.sql, "public.assignments", { lead_id: lead })).toMatchObject({
    from_assignee_id: id("staff.adil"),
    to_assignee_id: null,
    reason: "staff_left",
  });
});

test("it can end and be opened again more than once", async () => {
  const lead = await newLead(backend.sql, { stage: "qualified" });
  await end(lead, "won");
  dataOf(await reopen("adil", again(lead, 2)));
  await end(lead, "lost", 3);
  dataOf(await reopen("adil", again(lead, 4)));
  expect(await leadOf(backend.sql, lead)).toMatchObject({ stage_id: "qualified", closed_at: null, version: 5 });
});

test("the figures of the stop count it won, and no longer won", async () => {
  const won = () =>
    backend.sql("select coalesce(sum(leads), 0)::integer as won from public.lead_cohorts where stage_id = 'won'");
  const before = await won();
  const lead = await newLead(backend.sql);
  await end(lead, "won");
  expect(await won()).not.toEqual(before);
  dataOf(await reopen("adil", again(lead)));
  expect(await won()).toEqual(before);
});

test("of two who open it at once one does, and the other is told", async () => {
  const lead = await newLead(backend.sql);
  await end(lead);
  const answers = await Promise.all([reopen("adil", again(lead)), reopen("mounir", again(lead))]);
  const late = answers.filter(({ error }) => error);
  expect(late).toHaveLength(1);
  for (const answer of late) expectRefusal(answer, { status: 409, key: "stale" });
  expect(await countOf(backend.sql, "public.lead_events", "lead_id = $1 and from_stage_id = 'lost'", [lead])).toBe(1);
});

describe("refused", () => {
  test("a day after it ended, with when that was", async () => {
    const lead = await newLead(backend.sql);
    await end(lead);
    await endedHoursAgo(lead, 25);
    const detail = expectRefusal(await reopen("adil", again(lead, 3)), { status: 409, key: "reopening_too_late" });
    expect(detail).toHaveProperty("closed_at");
    await endedHoursAgo(lead, 23);
    dataOf(await reopen("adil", again(lead, 4)));
  });

  test("of one that is open", async () => {
    const answer = await reopen("adil", again(await newLead(backend.sql), 1));
    expectRefusal(answer, { status: 409, key: "lead_open" });
  });

  test("on a version somebody else has changed, with the row as it is", async () => {
    const lead = await newLead(backend.sql);
    await end(lead);
    const answer = await reopen("adil", again(lead, 1));
    expect(expectRefusal(answer, { status: 409, key: "stale" })).toMatchObject({ id: lead, stage_id: "lost" });
  });

  test("in a closed agency", async () => {
    const lead = await newLead(backend.sql, { agency: "settat", stage: "lost" });
    expectRefusal(await reopen("salma", again(lead, 1)), { status: 409, key: "agency_inactive" });
  });

  test("with the id of another event", async () => {
    const lead = await newLead(backend.sql);
    await end(lead);
    const args = again(lead);
    dataOf(await reopen("adil", args));
    expectRefusal(await reopen("adil", { ...args, p_lead_id: id("lead.tarik") }), { status: 409, key: "id_taken" });
  });

  test("without an id that a repeat could be known by", async () => {
    const lead = await newLead(backend.sql);
    const answer = await backend.sendAs("adil", "/rest/v1/rpc/reopen_lead", { ...again(lead), p_id: null });
    expect(await answer.json()).toMatchObject({ code: "PT422", message: "required", hint: "id" });
  });

  test("for another agency's lead or none: the same answer", async () => {
    for (const lead of [id("lead.omar"), newId()])
      expectRefusal(await reopen("adil", again(lead)), { status: 404, key: "lead_not_found" });
  });

  test.each(["hana", "driss", "ismail", "nobody"] as const)("to %s, who reads no agency's leads", async (person) => {
    expectRefusal(await reopen(person, again(id("lead.tarik"))), { status: 404, key: "lead_not_found" });
  });

  test("to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("reopen_lead", again(id("lead.tarik"))), "42501");
  });
});
