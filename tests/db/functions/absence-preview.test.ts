import { afterEach, expect, test } from "vitest";
import { absence, absenceCalls } from "../../support/absences.ts";
import { startBackend } from "../../support/backend.ts";
import { newFollowUp, newLead } from "../../support/factories.ts";
import { id } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, jsonOf } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";

/** What is said of an absence before it is planned is what it hands over then. */
const backend = startBackend();
const { sql } = backend;
const { plan, change, settle, on, clear } = absenceCalls(backend);

afterEach(async () => {
  await clear();
});

interface Preview {
  within: number;
  before: number;
  held: number;
  back: number;
}

async function preview(person: Person, p_starts_on: string, p_ends_on: string, p_absence_id?: string) {
  const args = { p_staff_id: id("staff.aicha"), p_starts_on, p_ends_on };
  const client = await backend.as(person);
  return jsonOf<Preview>(await client.rpc("absence_preview", p_absence_id ? { ...args, p_absence_id } : args));
}

const due = async (...moments: string[]) => {
  const lead = await newLead(sql);
  const made: string[] = [];
  for (const moment of moments) made.push(await newFollowUp(sql, lead, { assignee: "aicha", due: moment }));
  return made;
};
const handedIn = (away: string) => countOf(sql, "public.absence_handings", "absence_id = $1", [away]);

test("one that begins today hands all that is told of, overdue too", async () => {
  await due("2026-09-28T09:00:00Z", "2026-10-02T20:00:00Z", "2026-10-03T22:30:00Z", "2026-10-04T09:00:00Z");
  const said = await preview("mounir", "2026-10-02", "2026-10-03");
  expect(said.before).toBeGreaterThan(0);
  expect(said).toMatchObject({ held: 0, back: 0 });
  const args = absence();
  dataOf(await plan("mounir", args));
  expect(await handedIn(args.p_id)).toBe(said.within + said.before);
});

test("one to come hands what is due in its days; what is due before, as far as it is still open by then", async () => {
  const [early] = await due("2026-10-05T09:00:00Z", "2026-10-12T00:30:00+01:00", "2026-10-13T09:00:00Z");
  const args = absence({ p_starts_on: "2026-10-12", p_ends_on: "2026-10-13" });
  const said = await preview("mounir", args.p_starts_on, args.p_ends_on);
  dataOf(await plan("mounir", args));
  await sql("update public.follow_ups set done_at = private.now(), outcome = 'reached' where id = $1", [early ?? ""]);
  expect(await preview("mounir", args.p_starts_on, args.p_ends_on)).toMatchObject({
    within: said.within,
    before: said.before - 1,
  });
  await on("2026-10-12", async () => {
    expect(await settle("adil")).toBe(said.within + said.before - 1);
    expect(await handedIn(args.p_id)).toBe(said.within + said.before - 1);
  });
});

test("of one that has begun, what its change would move is what moves", async () => {
  await due("2026-10-03T09:00:00Z", "2026-10-06T09:00:00Z", "2026-10-09T09:00:00Z");
  const args = absence({ p_ends_on: "2026-10-06" });
  const begun = jsonOf<{ version: number }>(await plan("mounir", args));
  const handed = await handedIn(args.p_id);

  const longer = await preview("mounir", args.p_starts_on, "2026-10-09", args.p_id);
  expect(longer).toMatchObject({ before: 0, held: handed, back: 0 });
  expect(longer.within).toBeGreaterThan(0);
  const wanted = { p_ends_on: "2026-10-09", p_stand_in_id: id("staff.adil") };
  const grown = jsonOf<{ version: number }>(await change("mounir", args.p_id, begun.version, wanted));
  expect(await handedIn(args.p_id)).toBe(handed + longer.within);

  const shorter = await preview("mounir", args.p_starts_on, "2026-10-04", args.p_id);
  expect(shorter.within).toBe(0);
  expect(shorter.back).toBeGreaterThanOrEqual(2);
  dataOf(await change("mounir", args.p_id, grown.version, { p_ends_on: "2026-10-04" }));
  expect(await handedIn(args.p_id)).toBe(shorter.held);
});

test("nothing is told of people in other agencies, nor of another's absence", async () => {
  await due("2026-10-03T09:00:00Z");
  const args = absence();
  dataOf(await plan("mounir", args));
  const none = { within: 0, before: 0, held: 0, back: 0 };
  for (const person of ["majid", "rim", "driss", "hana"] as const)
    expect(await preview(person, "2026-10-02", "2026-10-03", args.p_id), person).toEqual(none);
  const asked = { p_staff_id: id("staff.aicha"), p_starts_on: "2026-10-02", p_ends_on: "2026-10-03" };
  expect(await (await backend.as("ismail")).rpc("absence_preview", asked)).toMatchObject({ data: null, error: null });
});
