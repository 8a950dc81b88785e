import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { rowOf } from "../../support/sql.ts";

/** Two follow-ups of one lead changed in the same moment: the lead's next step is the one that is due first afterwards. */
const backend = startBackend();
const { sql } = backend;

// Time between what was looked for and its end, so that the other one falls into it.
beforeAll(() => dawdle(sql, [{ when: "after update on public.leads", seconds: 0.3 }]));

interface Pair {
  lead: string;
  first: string;
  second: string;
}

interface Answer {
  error: { message: string } | null;
}

type Step = (pair: Pair) => Promise<Answer>;

const complete: Step = async ({ first }) =>
  (await backend.as("adil")).rpc("complete_follow_up", {
    p_id: first,
    p_outcome: "no_answer",
    p_version: 1,
    p_no_next_reason_id: "other",
  });

const plan: Step = async ({ lead }) => {
  const row = { id: newId(), lead_id: lead, kind: "call", due_at: "2026-10-09T08:00:00Z" };
  return untyped(await backend.as("adil"))
    .from("follow_ups")
    .insert(row);
};

const putFirstOff: Step = async ({ first }) =>
  (await backend.as("aicha")).from("follow_ups").update({ due_at: "2026-10-09T15:00:00Z" }).eq("id", first);

const putSecondOff: Step = async ({ second }) =>
  (await backend.as("mounir")).from("follow_ups").update({ due_at: "2026-10-09T12:00:00Z" }).eq("id", second);

const pairs: [string, Step, Step][] = [
  ["the first done, the second put off", complete, putSecondOff],
  ["the second put off, the first done", putSecondOff, complete],
  ["the first put off, the second too", putFirstOff, putSecondOff],
  ["the second put off, the first too", putSecondOff, putFirstOff],
  ["another one planned, the first put off", plan, putFirstOff],
  ["the first put off, another one planned", putFirstOff, plan],
];

test.each(pairs)("%s", async (_, one, other) => {
  const lead = await newLead(sql, { assignee: "adil" });
  const traits = { assignee: "adil" };
  const pair = {
    lead,
    first: await newFollowUp(sql, lead, { ...traits, due: "2026-10-09T10:00:00Z" }),
    second: await newFollowUp(sql, lead, { ...traits, due: "2026-10-09T11:00:00Z" }),
  };
  await Promise.all((["adil", "aicha", "mounir"] as const).map((person) => backend.as(person)));
  const begun = one(pair);
  await wait(100);
  const answers = await Promise.all([begun, other(pair)]);
  for (const { error } of answers) expect([undefined, "lead_busy"]).toContain(error?.message);
  expect(answers.some(({ error }) => !error)).toBe(true);
  const [due] = await sql<{ id: string; due_at: Date }>(
    "select id, due_at from public.follow_ups where lead_id = $1 and done_at is null order by due_at, id limit 1",
    [lead],
  );
  expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({
    assignee_id: id("staff.adil"),
    next_follow_up_id: due?.id,
    next_follow_up_due_at: due?.due_at,
  });
});
