import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

/** What an ending says beside the stage: a reason, or a sale unless told otherwise. */
interface Said {
  reason?: string;
  sale?: { p_sold_product?: "plot"; p_sold_price_mad?: number };
}

const SALE = { p_sold_product: "plot", p_sold_price_mad: 380_000 } as const;

const to = (p_lead_id: string, p_stage_id: string, p_version = 1, { reason, sale }: Said = {}) => ({
  p_id: newId(),
  p_lead_id,
  p_stage_id,
  p_version,
  ...(reason ? { p_lost_reason_id: reason } : {}),
  ...(p_stage_id === "won" ? (sale ?? SALE) : {}),
});

const move = async (person: Person, args: ReturnType<typeof to>) => (await backend.as(person)).rpc("move_lead", args);

test.each(["adil", "mounir", "rachid", "asma"] as const)(
  "%s moves a lead forward; the event bears the id",
  async (person) => {
    const lead = await newLead(backend.sql);
    const args = to(lead, "contacted");
    expect(dataOf(await move(person, args))).toMatchObject({
      id: lead,
      stage_id: "contacted",
      version: 2,
      closed_at: null,
    });
    expect(await rowOf(backend.sql, "public.lead_events", { id: args.p_id })).toMatchObject({
      lead_id: lead,
      kind: "stage_moved",
      from_stage_id: "new",
      to_stage_id: "contacted",
      actor_id: id(`staff.${person}`),
    });
  },
);

test("won ends a lead with what was sold and for how much, from any stage", async () => {
  const lead = await newLead(backend.sql);
  const args = to(lead, "won");
  dataOf(await move("adil", args));
  const sale = { sold_product: "plot", sold_price_mad: 380_000 };
  expect(await leadOf(backend.sql, lead)).toMatchObject({ stage_id: "won", lost_reason_id: null, version: 2, ...sale });
  expect(await rowOf(backend.sql, "public.lead_events", { id: args.p_id })).toMatchObject({ changes: sale });
  expect((await leadOf(backend.sql, lead)).closed_at).not.toBeNull();
});

test("lost ends a lead with its reason, from any stage", async () => {
  const lead = await newLead(backend.sql, { stage: "reserved" });
  const args = to(lead, "lost", 1, { reason: "financing" });
  dataOf(await move("adil", args));
  expect(await leadOf(backend.sql, lead)).toMatchObject({ stage_id: "lost", lost_reason_id: "financing" });
  expect(await rowOf(backend.sql, "public.lead_events", { id: args.p_id })).toMatchObject({
    changes: { lost_reason_id: "financing" },
  });
});

test("what was still planned on a lead that ends is cancelled, so that nobody is reminded of it", async () => {
  const lead = await newLead(backend.sql);
  const planned = await newFollowUp(backend.sql, lead);
  dataOf(await move("adil", to(lead, "contacted")));
  expect(await rowOf(backend.sql, "public.follow_ups", { id: planned })).toMatchObject({ done_at: null });
  dataOf(await move("adil", to(lead, "lost", 2, { reason: "other" })));
  const ended = await rowOf(backend.sql, "public.follow_ups", { id: planned });
  expect(ended).toMatchObject({ outcome: "cancelled" });
  expect(ended?.done_at).not.toBeNull();
});

test.each([
  ["won", undefined],
  ["lost", "budget"],
])("what was still planned on a lead that is %s is cancelled, what was done stays", async (stage, reason) => {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  const planned = await newFollowUp(backend.sql, lead, { assignee: "adil" });
  const overdue = await newFollowUp(backend.sql, lead, { due: "2026-09-01T09:00:00Z" });
  const done = await newFollowUp(backend.sql, lead, { assignee: "adil", outcome: "no_answer" });
  dataOf(await move("adil", to(lead, stage, 1, reason ? { reason } : {})));
  const outcome = async (followUp: string) =>
    (await rowOf(backend.sql, "public.follow_ups", { id: followUp }))?.outcome;
  expect(await Promise.all([planned, overdue, done].map(outcome))).toEqual(["cancelled", "cancelled", "no_answer"]);
  expect(await countOf(backend.sql, "public.lead_events", "lead_id = $1 and kind = 'follow_up_done'", [lead])).toBe(2);
  expect((await leadOf(backend.sql, lead)).first_contact_at).toBeNull();
});

describe("a repeat with the same id", () => {
  test("changes nothing, though the version it saw is gone", async () => {
    const args = to(await newLead(backend.sql), "qualified");
    const first = dataOf(await move("adil", args));
    expect(dataOf(await move("adil", args))).toEqual(first);
    expect(
      await countOf(backend.sql, "public.lead_events", "lead_id = $1 and kind = 'stage_moved'", [args.p_lead_id]),
    ).toBe(1);
  });

  test("is answered with the lead as it is by then", async () => {
    const args = to(await newLead(backend.sql), "contacted");
    dataOf(await move("adil", args));
    dataOf(await move("aicha", to(args.p_lead_id, "offer", 2)));
    expect(dataOf(await move("adil", args))).toMatchObject({ stage_id: "offer", version: 3 });
  });

  test("once when both arrive at once", async () => {
    const args = to(await newLead(backend.sql), "won");
    const answers = await Promise.all([move("adil", args), move("adil", args)]);
    expect(answers.map(dataOf)).toEqual([dataOf(answers[0]), dataOf(answers[0])]);
    expect(await leadOf(backend.sql, args.p_lead_id)).toMatchObject({ version: 2 });
  });

  test("that says another price is refused", async () => {
    const args = to(await newLead(backend.sql), "won");
    dataOf(await move("adil", args));
    expectRefusal(await move("adil", { ...args, p_sold_price_mad: 390_000 }), { status: 409, key: "id_taken" });
    expect(await leadOf(backend.sql, args.p_lead_id)).toMatchObject({ sold_price_mad: 380_000 });
  });

  test("with the id of another event is refused", async () => {
    const args = to(await newLead(backend.sql), "contacted");
    dataOf(await move("adil", args));
    const other = { ...to(await newLead(backend.sql), "contacted"), p_id: args.p_id };
    expectRefusal(await move("adil", other), { status: 409, key: "id_taken" });
    expect(await leadOf(backend.sql, other.p_lead_id)).toMatchObject({ stage_id: "new", version: 1 });
  });
});

test("two people move the same card at once: one is told what the other did", async () => {
  const lead = await newLead(backend.sql);
  const answers = await Promise.all([move("adil", to(lead, "contacted")), move("aicha", to(lead, "offer"))]);
  const late = answers.filter(({ error }) => error);
  expect(late).toHaveLength(1);
  for (const answer of late) {
    const { stage_id } = await leadOf(backend.sql, lead);
    expect(expectRefusal(answer, { status: 409, key: "stale" })).toMatchObject({ id: lead, version: 2, stage_id });
  }
});

describe("refused", () => {
  test.each([
    ["backwards", "offer", to("", "contacted"), 422, "stage_backwards", "stage_id"],
    ["to where it is", "offer", to("", "offer"), 422, "stage_backwards", "stage_id"],
    ["to a stage that is not there", "new", to("", "sold"), 422, "stage_unknown", "stage_id"],
    ["out of won", "won", to("", "lost", 1, { reason: "budget" }), 409, "lead_closed", "stage_id"],
    ["out of lost", "lost", to("", "contacted"), 409, "lead_closed", "stage_id"],
    ["to lost without a reason", "new", to("", "lost"), 422, "lost_reason_required", "lost_reason_id"],
    [
      "to won without a product",
      "new",
      to("", "won", 1, { sale: { p_sold_price_mad: 1 } }),
      422,
      "sold_product_required",
      "sold_product",
    ],
    [
      "to won without a price",
      "new",
      to("", "won", 1, { sale: { p_sold_product: "plot" } }),
      422,
      "sold_price_required",
      "sold_price_mad",
    ],
    [
      "to won for nothing",
      "new",
      to("", "won", 1, { sale: { ...SALE, p_sold_price_mad: 0 } }),
      422,
      "sold_price_required",
      "sold_price_mad",
    ],
    [
      "to won for more than a billion",
      "new",
      to("", "won", 1, { sale: { ...SALE, p_sold_price_mad: 1_000_000_001 } }),
      422,
      "sold_price_required",
      "sold_price_mad",
    ],
    [
      "to lost for an unknown reason",
      "new",
      to("", "lost", 1, { reason: "mood" }),
      422,
      "lost_reason_required",
      "lost_reason_id",
    ],
  ])("%s", async (_, stage, args, status, key, field) => {
    const lead = await newLead(backend.sql, { stage });
    const before = await leadOf(backend.sql, lead);
    expectRefusal(await move("adil", { ...args, p_lead_id: lead }), { status, key, field });
    expect(await leadOf(backend.sql, lead)).toEqual(before);
  });

  test("to lost for a reason no longer offered", async () => {
    await backend.sql("update public.lost_reasons set active = false where id = 'other'");
    const args = to(await newLead(backend.sql), "lost", 1, { reason: "other" });
    expectRefusal(await move("adil", args), { status: 422, key: "lost_reason_required", field: "lost_reason_id" });
  });

  test("on a version somebody else has changed, with the row as it is", async () => {
    const lead = await newLead(backend.sql);
    const answer = await move("adil", to(lead, "contacted", 3));
    expect(expectRefusal(answer, { status: 409, key: "stale" })).toMatchObject({
      id: lead,
      version: 1,
      stage_id: "new",
    });
  });

  test("in a closed agency", async () => {
    const answer = await move("salma", to(id("lead.samir"), "contacted"));
    expectRefusal(answer, { status: 409, key: "agency_inactive" });
  });

  test("without an id that a repeat could be known by", async () => {
    const lead = await newLead(backend.sql);
    const answer = await backend.sendAs("adil", "/rest/v1/rpc/move_lead", { ...to(lead, "contacted"), p_id: null });
    expect(await answer.json()).toMatchObject({ code: "PT422", message: "required", hint: "id" });
  });

  test("for another agency's lead or none: the same answer", async () => {
    for (const lead of [id("lead.omar"), newId()])
      expectRefusal(await move("adil", to(lead, "contacted")), { status: 404, key: "lead_not_found" });
  });

  test.each(["hana", "driss", "ismail", "nobody"] as const)("to %s, who reads no agency's leads", async (person) => {
    expectRefusal(await move(person, to(id("lead.karim"), "offer")), { status: 404, key: "lead_not_found" });
  });

  test("to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("move_lead", to(id("lead.karim"), "offer")), "42501");
  });
});
