import { afterEach, beforeAll, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** Two at an absence in the same moment. */
const backend = startBackend();
const { sql } = backend;
const { plan, change, end, clear } = absenceCalls(backend);

beforeAll(() =>
  dawdle(sql, [
    { when: "after insert on public.absences", seconds: 0.05 },
    { when: "before update on public.leads", seconds: 0.05 },
    { when: "after update on public.follow_ups", seconds: 0.05 },
  ]),
);

afterEach(async () => {
  await clear();
});

const standIn = (person: string) => ({ p_stand_in_id: id(`staff.${person}`) });

test("two of one person that overlap: one is planned, the other refused", async () => {
  await Promise.all([backend.as("mounir"), backend.as("rachid")]);
  const answers = await Promise.all([plan("mounir", absence()), plan("rachid", absence(standIn("mounir")))]);
  expect(answers.map(({ error }) => error?.message).filter(Boolean)).toEqual(["absence_overlaps"]);
});

test("each to stand in for the other: one is planned, the other refused", async () => {
  await Promise.all([backend.as("mounir"), backend.as("rachid")]);
  const crossed = absence({ p_staff_id: id("staff.adil"), ...standIn("aicha") });
  const answers = await Promise.all([plan("mounir", absence()), plan("rachid", crossed)]);
  const [refused, ...others] = answers.map(({ error }) => error?.message).filter(Boolean);
  expect(others).toEqual([]);
  expect(["stand_in_away", "stands_in"]).toContain(refused);
});

test.each([true, false])(
  "a lead given as the absence begins (absence first: %s) is with one of the two",
  async (first) => {
    const lead = await newLead(sql);
    const [mounir] = [await backend.as("mounir"), await backend.as("rachid")];
    const args = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha"), p_version: 1 };
    const p_follow_up = { id: newId(), kind: "call", due_at: "2026-10-02T20:30:00Z" };
    const give = () =>
      mounir.rpc("assign_lead", { ...args, p_follow_up: { ...p_follow_up, due_at: "2026-10-03T09:00:00Z" } });
    const go = () => plan("rachid", absence());
    const answers = await Promise.all(first ? [go(), give()] : [give(), go()]);
    for (const { error } of answers) expect(error).toBeNull();
    const row = await rowOf<{ assignee_id: string }>(sql, "public.leads", { id: lead });
    expect([id("staff.adil"), id("staff.aicha")]).toContain(row?.assignee_id);
    // whoever has the lead: its first step in those days is with who is there
    expect(await rowOf(sql, "public.follow_ups", { id: p_follow_up.id })).toMatchObject({
      assignee_id: id("staff.adil"),
    });
  },
);

test("settled by two at once, it is handed once", async () => {
  const followUp = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  dataOf(await plan("mounir", absence()));
  const later = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  const clients = await Promise.all((["adil", "mounir", "rachid"] as const).map((person) => backend.as(person)));
  const answers = await Promise.all(clients.map((client) => client.rpc("settle_absences")));
  expect(answers.map(dataOf).sort()).toEqual([0, 0, 1]);
  for (const one of [followUp, later])
    expect(await countOf(sql, "public.absence_handings", "follow_up_id = $1", [one])).toBe(1);
});

test("ended by two at once: it is ended once, and given back once", async () => {
  const followUp = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  const args = absence();
  dataOf(await plan("mounir", args));
  const row = await rowOf<{ version: number }>(sql, "public.absences", { id: args.p_id });
  await Promise.all([backend.as("mounir"), backend.as("rachid")]);
  const answers = await Promise.all([
    end("mounir", args.p_id, row?.version ?? 0),
    end("rachid", args.p_id, row?.version ?? 0),
  ]);
  expect(answers.map(({ error }) => error?.message).filter(Boolean)).toEqual(["absence_ended"]);
  expect(
    await countOf(sql, "public.lead_events", "follow_up_id = $1 and changes ->> 'absence' = 'over'", [followUp]),
  ).toBe(1);
});

async function begun() {
  const lead = await newLead(sql, { assignee: "aicha" });
  const followUp = await newFollowUp(sql, lead, { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  const args = absence();
  dataOf(await plan("mounir", args));
  const version = (await rowOf<{ version: number }>(sql, "public.absences", { id: args.p_id }))?.version ?? 0;
  await Promise.all([backend.as("mounir"), backend.as("rachid"), backend.as("asma")]);
  return { away: args.p_id, followUp, version };
}

test("changed by two at once: one is, the other is told of it", async () => {
  const { away, followUp, version } = await begun();
  const answers = await Promise.all([
    change("mounir", away, version, standIn("mounir")),
    change("rachid", away, version, { p_ends_on: "2026-10-05" }),
  ]);
  expect(answers.map(({ error }) => error?.message).filter(Boolean)).toEqual(["stale"]);
  const row = await rowOf<{ stand_in_id: string }>(sql, "public.absences", { id: away });
  expect(await rowOf(sql, "public.follow_ups", { id: followUp })).toMatchObject({ assignee_id: row?.stand_in_id });
});

test("changed and ended at once: what was handed is with who is there", async () => {
  const { away, followUp, version } = await begun();
  const answers = await Promise.all([change("mounir", away, version, standIn("mounir")), end("rachid", away, version)]);
  const [refused, ...others] = answers.map(({ error }) => error?.message).filter(Boolean);
  expect(others).toEqual([]);
  const row = await rowOf<{ ended_at: string | null }>(sql, "public.absences", { id: away });
  expect(refused).toBe(row?.ended_at ? "absence_ended" : "stale");
  expect(await rowOf(sql, "public.follow_ups", { id: followUp })).toMatchObject({
    assignee_id: id(row?.ended_at ? "staff.aicha" : "staff.mounir"),
  });
});

test.each([true, false])(
  "a lead given as the stand-in changes (the change first: %s) is with the new one, and comes back",
  async (first) => {
    const { away, version } = await begun();
    const lead = await newLead(sql);
    const asma = await backend.as("asma");
    const args = { p_id: newId(), p_lead_id: lead, p_assignee_id: id("staff.aicha"), p_version: 1 };
    const steps = [
      async () => dataOf(await change("mounir", away, version, standIn("mounir"))),
      async () => dataOf(await asma.rpc("assign_lead", args)),
    ];
    await Promise.all((first ? steps : steps.reverse()).map((step) => step()));
    expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({ assignee_id: id("staff.mounir") });
    const row = await rowOf<{ version: number }>(sql, "public.absences", { id: away });
    dataOf(await end("mounir", away, row?.version ?? 0));
    expect(await rowOf(sql, "public.leads", { id: lead })).toMatchObject({ assignee_id: id("staff.aicha") });
  },
);
