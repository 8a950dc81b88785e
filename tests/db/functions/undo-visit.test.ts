import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";

const backend = startBackend();

async function counted(): Promise<string> {
  const p_id = newId();
  const hana = await backend.as("hana");
  dataOf(await hana.rpc("register_visit", { p_id, p_stop_id: id("stop.casablanca"), p_party_size: 2 }));
  return p_id;
}

const undo = async (person: Person, p_id: string) => (await backend.as(person)).rpc("undo_visit", { p_id });
const isThere = async (visit: string) => (await countOf(backend.sql, "public.visits", "id = $1", [visit])) === 1;

test("a host takes back what was just counted; once more is no error", async () => {
  const visit = await counted();
  expect((await undo("hana", visit)).error).toBeNull();
  expect(await isThere(visit)).toBe(false);
  expect((await undo("hana", visit)).error).toBeNull();
});

test("a colleague's visit stays, and nothing is told of it", async () => {
  const visit = await counted();
  expect((await undo("hamid", visit)).error).toBeNull();
  expect(await isThere(visit)).toBe(true);
});

test("after a quarter of an hour it is too late", async () => {
  const visit = await counted();
  await backend.sql("update public.visits set created_at = created_at - interval '16 minutes' where id = $1", [visit]);
  expectRefusal(await undo("hana", visit), { status: 409, key: "too_late_to_undo" });
  expect(await isThere(visit)).toBe(true);
});

test("the visit of a person who left contact details is not taken back", async () => {
  expectRefusal(await undo("hana", id("visit.karim")), { status: 409, key: "too_late_to_undo" });
  expect(await isThere(id("visit.karim"))).toBe(true);
});

test.each(["adil", "driss", "ismail", "nobody"] as const)("%s may not", async (person) => {
  expectRefusal(await undo(person, id("visit.hana_anonymous")), { status: 403, key: "not_allowed" });
});

test("nobody does without signing in", async () => {
  expectSqlState(await backend.anonymous().rpc("undo_visit", { p_id: id("visit.hana_anonymous") }), "42501");
});
