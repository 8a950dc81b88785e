import { beforeAll, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** A follow-up handed on while somebody else is at it: one of the two is told, whichever comes first. */
const backend = startBackend();
const { sql } = backend;

beforeAll(() => dawdle(sql, [{ when: "after update on public.follow_ups", seconds: 0.03 }]));

const orders = [
  ["first", true],
  ["second", false],
] as const;

interface Answer {
  error: { message: string } | null;
}

async function atOnce(first: boolean, one: () => PromiseLike<Answer>, other: () => PromiseLike<Answer>) {
  const asked = first ? [one(), other()] : [other(), one()].reverse();
  return (await Promise.all(asked)).map(({ error }) => error?.message);
}

async function planned() {
  const lead = await newLead(sql, { assignee: "adil" });
  return { lead, followUp: await newFollowUp(sql, lead, { assignee: "adil" }) };
}

const handing = (followUp: string, to: string) => ({
  p_id: newId(),
  p_follow_up_id: followUp,
  p_assignee_id: id(`staff.${to}`),
  p_version: 1,
});

test.each(orders)("handed to two colleagues at once (%s): to one, the other call is told", async (_, first) => {
  const { followUp } = await planned();
  const [adil, mounir] = [await backend.as("adil"), await backend.as("mounir")];
  const keys = await atOnce(
    first,
    () => adil.rpc("hand_follow_up", handing(followUp, "aicha")),
    () => mounir.rpc("hand_follow_up", handing(followUp, "mounir")),
  );
  expect(keys.filter(Boolean)).toEqual(["stale"]);
  expect(await countOf(sql, "public.lead_events", "follow_up_id = $1 and kind = 'follow_up_handed'", [followUp])).toBe(
    1,
  );
});

test.each(orders)("handed on while it is closed (%s): one of the two", async (_, first) => {
  const { followUp } = await planned();
  const [adil, aicha] = [await backend.as("adil"), await backend.as("aicha")];
  const args = { p_id: followUp, p_outcome: "reached", p_version: 1, p_no_next_reason_id: "other" };
  const keys = await atOnce(
    first,
    () => adil.rpc("hand_follow_up", handing(followUp, "aicha")),
    () => aicha.rpc("complete_follow_up", args),
  );
  expect(keys.filter(Boolean)).toHaveLength(1);
  expect(["stale", "follow_up_closed"]).toContain(keys.find(Boolean));
});

test.each(orders)("handed on while its lead goes to another agency (%s): it ends with the lead", async (_, first) => {
  const { lead, followUp } = await planned();
  const [adil, asma] = [await backend.as("adil"), await backend.as("asma")];
  const away = { p_id: newId(), p_lead_ids: [lead], p_agency_id: id("agency.agadir"), p_reason: "Plus proche" };
  const keys = await atOnce(
    first,
    () => adil.rpc("hand_follow_up", handing(followUp, "aicha")),
    () => asma.rpc("reassign_leads", { ...away, p_assignee_id: id("staff.anas") }),
  );
  expect([undefined, "follow_up_not_found"]).toContain(keys[0]);
  expect(keys[1]).toBeUndefined();
  expect(await rowOf(sql, "public.follow_ups", { id: followUp })).toMatchObject({ assignee_id: id("staff.anas") });
});

test.each(orders)("two put it off at once (%s): the second is told", async (_, first) => {
  const { followUp } = await planned();
  const [adil, aicha] = [await backend.as("adil"), await backend.as("aicha")];
  const putOff = (client: typeof adil, due_at: string) => async () => {
    const rows = dataOf(
      await client.from("follow_ups").update({ due_at }).eq("id", followUp).eq("version", 1).select("id"),
    );
    return { error: rows.length > 0 ? null : { message: "stale" } };
  };
  const keys = await atOnce(first, putOff(adil, "2026-10-20T09:00:00Z"), putOff(aicha, "2026-10-21T09:00:00Z"));
  expect(keys.filter(Boolean)).toEqual(["stale"]);
});
