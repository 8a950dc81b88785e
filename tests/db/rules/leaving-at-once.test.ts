import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeAll, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { leadOf, newFollowUp, newLead } from "../../support/factories.ts";
import { id, newId } from "../../support/ids.ts";
import { dataOf } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

/** Somebody leaves while an absence of theirs is planned, changed or ended: everybody has their turn, nobody waits for ever. */
const backend = startBackend();
const { sql } = backend;
const { plan, change, end, clear } = absenceCalls(backend);

type Colleague = "adil" | "aicha" | "mounir";

beforeAll(async () => {
  await dawdle(sql, [
    // The profile is locked by then, what follows from leaving is not done yet.
    { when: "after update on public.staff", seconds: 0.2, each: "row" },
    { when: "after update on public.absences", seconds: 0.1 },
    { when: "before insert on public.assignments", seconds: 0.4 },
  ]);
  await Promise.all((["asma", "rachid", "adil"] as const).map((person) => backend.as(person)));
});

afterEach(async () => {
  await sql("update public.staff set active = true where id = any ($1)", [
    ["adil", "aicha", "mounir"].map((person) => id(`staff.${person}`)),
  ]);
  await clear();
});

const leave = async (person: Colleague) =>
  (await backend.as("asma"))
    .from("staff")
    .update({ active: false })
    .eq("id", id(`staff.${person}`))
    .select("id");

const give = async (p_lead_id: string, person: Colleague) =>
  (await backend.as("asma")).rpc("assign_lead", {
    p_id: newId(),
    p_lead_id,
    p_assignee_id: id(`staff.${person}`),
    p_version: 1,
  });

const away = (person: Colleague, standIn: Colleague) =>
  absence({ p_staff_id: id(`staff.${person}`), p_stand_in_id: id(`staff.${standIn}`) });

const versionOf = async (absenceId: string) =>
  (await rowOf<{ version: number }>(sql, "public.absences", { id: absenceId }))?.version ?? 0;

const left = (person: Colleague) => countOf(sql, "public.staff", "id = $1 and not active", [id(`staff.${person}`)]);

// Locks are taken by id: so each is tried in both places.
const places = [
  ["adil", "aicha"],
  ["aicha", "adil"],
] as const;

test.each(places.flatMap(([person, standIn]) => [person, standIn].map((leaver) => ({ person, standIn, leaver }))))(
  "$person's absence, $standIn standing in, is ended while $leaver leaves",
  async ({ person, standIn, leaver }) => {
    const args = away(person, standIn);
    dataOf(await plan("rachid", args));
    const version = await versionOf(args.p_id);
    const leaving = leave(leaver);
    await wait(60);
    const [gone, ended] = await Promise.all([leaving, end("rachid", args.p_id, version)]);
    expect(gone.error).toBeNull();
    expect([undefined, "absence_ended"]).toContain(ended.error?.message);
    expect(await left(leaver)).toBe(1);
    expect(await countOf(sql, "public.absences", "id = $1 and ended_at is not null", [args.p_id])).toBe(1);
  },
);

test.each(places)("%s leaves while an absence is planned with %s", async (person, standIn) => {
  const leaving = leave(person);
  await wait(60);
  const [gone, planned] = await Promise.all([leaving, plan("rachid", away(standIn, person))]);
  expect(gone.error).toBeNull();
  expect([undefined, "stand_in_not_in_agency"]).toContain(planned.error?.message);
  expect(await countOf(sql, "public.absences", "stand_in_id = $1 and ended_at is null", [id(`staff.${person}`)])).toBe(
    0,
  );
});

test.each(places)("%s, away, and %s, who stands in, leave at once", async (person, standIn) => {
  dataOf(await plan("rachid", away(person, standIn)));
  const leaving = leave(person);
  await wait(60);
  const answers = await Promise.all([leaving, leave(standIn)]);
  expect(answers.map(({ error }) => error)).toEqual([null, null]);
  expect([await left(person), await left(standIn)]).toEqual([1, 1]);
});

test("a lead given as the stand-in changes to somebody who then leaves is with who is there", async () => {
  const followUp = await newFollowUp(sql, await newLead(sql), { assignee: "aicha", due: "2026-10-03T09:00:00Z" });
  const args = away("aicha", "adil");
  dataOf(await plan("rachid", args));
  const version = await versionOf(args.p_id);
  const lead = await newLead(sql);
  const changing = change("rachid", args.p_id, version, { p_stand_in_id: id("staff.mounir") });
  await wait(60);
  const giving = give(lead, "aicha");
  dataOf(await changing);
  await wait(60);
  const [gone, given] = await Promise.all([leave("mounir"), giving]);
  expect([gone.error, given.error]).toEqual([null, null]);
  expect(await leadOf(sql, lead)).toMatchObject({ assignee_id: id("staff.aicha") });
  expect(await rowOf(sql, "public.follow_ups", { id: followUp })).toMatchObject({ assignee_id: id("staff.aicha") });
});
