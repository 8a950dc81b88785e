import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

interface Handing {
  p_id: string;
  p_follow_up_id: string;
  p_assignee_id: string;
  p_version: number;
  p_note?: string;
}

const handing = (p_follow_up_id: string, overrides: Partial<Handing> = {}): Handing => ({
  p_id: newId(),
  p_follow_up_id,
  p_assignee_id: id("staff.aicha"),
  p_version: 1,
  p_note: "Tu le connais",
  ...overrides,
});

const hand = async (person: Person, args: Handing) => (await backend.as(person)).rpc("hand_follow_up", args);

async function planned(traits: Parameters<typeof newFollowUp>[2] = { assignee: "adil" }) {
  const lead = await newLead(backend.sql, { assignee: "adil" });
  return { lead, followUp: await newFollowUp(backend.sql, lead, traits) };
}

test("an agent hands a follow-up to a colleague with a few words, and the colleague is told", async () => {
  const { lead, followUp } = await planned();
  const args = handing(followUp, { p_note: "  Tu le connais " });
  expect(dataOf(await hand("adil", args))).toMatchObject({
    id: followUp,
    assignee_id: id("staff.aicha"),
    version: 2,
  });
  expect(await rowOf(backend.sql, "public.lead_events", { id: args.p_id })).toMatchObject({
    lead_id: lead,
    kind: "follow_up_handed",
    actor_id: id("staff.adil"),
    follow_up_id: followUp,
    to_staff_id: id("staff.aicha"),
    changes: { note: "Tu le connais" },
  });
  expect(await rowOf(backend.sql, "public.notifications", { event_id: args.p_id })).toMatchObject({
    staff_id: id("staff.aicha"),
    kind: "follow_up_handed",
    actor_id: id("staff.adil"),
    read_at: null,
  });
});

test.each(["aicha", "mounir", "rachid", "asma"] as const)(
  "%s may hand on what is a colleague's, without a word too",
  async (person) => {
    const { followUp } = await planned();
    const args = handing(followUp, { p_assignee_id: id("staff.mounir"), p_note: "" });
    expect(dataOf(await hand(person, args))).toMatchObject({ assignee_id: id("staff.mounir") });
  },
);

test("who takes one on is told nothing", async () => {
  const { followUp } = await planned();
  const args = handing(followUp);
  dataOf(await hand("aicha", args));
  expect(await countOf(backend.sql, "public.notifications", "event_id = $1", [args.p_id])).toBe(0);
});

test("to whom it is already: nothing is written", async () => {
  const { followUp } = await planned();
  const args = handing(followUp, { p_assignee_id: id("staff.adil") });
  expect(dataOf(await hand("mounir", args))).toMatchObject({ version: 1 });
  expect(await countOf(backend.sql, "public.lead_events", "id = $1", [args.p_id])).toBe(0);
});

describe("a repeat", () => {
  test("changes nothing and answers alike, also once it was handed on since", async () => {
    const { followUp } = await planned();
    const args = handing(followUp);
    const first = dataOf(await hand("adil", args));
    expect(dataOf(await hand("adil", args))).toEqual(first);
    dataOf(await hand("aicha", handing(followUp, { p_assignee_id: id("staff.mounir"), p_version: 2 })));
    expect(dataOf(await hand("adil", args))).toMatchObject({ assignee_id: id("staff.mounir"), version: 3 });
    expect(await countOf(backend.sql, "public.notifications", "event_id = $1", [args.p_id])).toBe(1);
  });

  test.each([
    ["to another colleague", { p_assignee_id: id("staff.mounir") }],
    ["with other words", { p_note: "Autre chose" }],
  ])("%s is refused, with the row as it is", async (_, other) => {
    const { followUp } = await planned();
    const args = handing(followUp);
    dataOf(await hand("adil", args));
    const detail = expectRefusal(await hand("adil", { ...args, ...other }), { status: 409, key: "id_taken" });
    expect(detail).toMatchObject({ id: followUp, assignee_id: id("staff.aicha"), version: 2 });
  });

  test("by somebody else is none", async () => {
    const { followUp } = await planned();
    const args = handing(followUp);
    dataOf(await hand("adil", args));
    expectRefusal(await hand("mounir", args), { status: 409, key: "id_taken" });
  });

  test("gives no more than they may read by then", async () => {
    const { lead, followUp } = await planned();
    const args = handing(followUp);
    dataOf(await hand("adil", args));
    const away = { p_id: newId(), p_lead_ids: [lead], p_agency_id: id("agency.agadir"), p_reason: "Plus proche" };
    dataOf(await (await backend.as("asma")).rpc("reassign_leads", away));
    expect(dataOf(await hand("adil", args))).toEqual({ id: followUp });
  });
});

describe("refused, and it stays whose it is", () => {
  const intact = async (args: Handing, refusal: Parameters<typeof expectRefusal>[1], person: Person = "adil") => {
    const before = await rowOf(backend.sql, "public.follow_ups", { id: args.p_follow_up_id });
    const detail = expectRefusal(await hand(person, args), refusal);
    expect(await rowOf(backend.sql, "public.follow_ups", { id: args.p_follow_up_id })).toEqual(before);
    return detail;
  };

  test.each(["amal", "hana", "ismail", "rachid", "asma"])(
    "to %s, who does not work in the agency",
    async (stranger) => {
      const { followUp } = await planned();
      const args = handing(followUp, { p_assignee_id: id(`staff.${stranger}`) });
      await intact(args, { status: 422, key: "assignee_not_in_agency", field: "assignee_id" });
    },
  );

  test("on a version somebody else has changed, with the row as it is", async () => {
    const { followUp } = await planned();
    const detail = await intact(handing(followUp, { p_version: 4 }), { status: 409, key: "stale" });
    expect(detail).toMatchObject({ id: followUp, version: 1 });
  });

  test("once it is done", async () => {
    const { followUp } = await planned({ assignee: "adil", outcome: "reached" });
    await intact(handing(followUp), { status: 409, key: "follow_up_closed" });
  });

  test("with words without end", async () => {
    const { followUp } = await planned();
    const args = handing(followUp, { p_note: "a".repeat(501) });
    expect(await intact(args, { status: 422, key: "text_too_long", field: "note" })).toEqual({ most: 500 });
  });

  test("in a closed agency", async () => {
    const args = handing(id("follow_up.samir"), { p_assignee_id: id("staff.salma") });
    await intact(args, { status: 409, key: "agency_inactive" }, "salma");
  });

  test("for another agency's or none: the same answer", async () => {
    for (const followUp of [id("follow_up.omar"), newId()])
      await intact(handing(followUp), { status: 404, key: "follow_up_not_found" });
  });

  test.each(["hana", "driss", "ismail", "nobody"] as const)("to %s, who reads no follow-ups", async (person) => {
    await intact(handing(id("follow_up.nadia")), { status: 404, key: "follow_up_not_found" }, person);
  });

  test("without an id, or to whoever has not signed in", async () => {
    const args = handing(id("follow_up.nadia"));
    const answer = await backend.sendAs("adil", "/rest/v1/rpc/hand_follow_up", { ...args, p_id: null });
    expect(await answer.json()).toMatchObject({ code: "PT422", message: "required", hint: "id" });
    expectSqlState(await backend.anonymous().rpc("hand_follow_up", args), "42501");
  });
});
