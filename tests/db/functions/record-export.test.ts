import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();

const entry = (overrides = {}) => ({ p_id: newId(), p_kind: "csv", p_rows: 12, p_filters: { q: "x" }, ...overrides });
const record = async (person: Person, args: ReturnType<typeof entry>) =>
  (await backend.as(person)).rpc("record_export", args);

test("an export is on the trail: who, when, how many, which filters; a repeat is one entry", async () => {
  const args = entry();
  expect((await record("adil", args)).error).toBeNull();
  expect((await record("adil", args)).error).toBeNull();
  expect(await rowOf(backend.sql, "public.audit_entries", { id: args.p_id })).toMatchObject({
    actor_id: id("staff.adil"),
    action: "leads_exported",
    row_count: 12,
    details: { kind: "csv", filters: { q: "x" } },
  });
  const { data } = await (await backend.as("asma")).from("audit_entries").select("id").eq("id", args.p_id);
  expect(data).toEqual([{ id: args.p_id }]);
});

test("follow-ups that go to a calendar are on it too", async () => {
  const args = entry({ p_kind: "ics", p_filters: { mine: true } });
  expect((await record("adil", args)).error).toBeNull();
  expect((await record("adil", args)).error).toBeNull();
  expect(await rowOf(backend.sql, "public.audit_entries", { id: args.p_id })).toMatchObject({
    action: "follow_ups_exported",
    details: { kind: "ics", filters: { mine: true } },
  });
});

test("an id is one export's, whoever else names it", async () => {
  const args = entry();
  expect((await record("adil", args)).error).toBeNull();
  expectRefusal(await record("aicha", args), { status: 409, key: "id_taken" });
  expectRefusal(await record("adil", { ...args, p_rows: 3 }), { status: 409, key: "id_taken" });
});

test.each(["hana", "driss", "ismail", "nobody"] as const)("%s takes nothing out", async (person) => {
  expectRefusal(await record(person, entry()), { status: 403, key: "not_allowed" });
});

test("refuses what is no export", async () => {
  expectRefusal(await record("adil", entry({ p_kind: "pdf" })), {
    status: 422,
    key: "export_kind_unknown",
    field: "kind",
  });
  expectSqlState(await record("adil", entry({ p_rows: -1 })), "23514", "audit_entries_row_count_range");
});

test("nobody rewrites the trail or makes it shorter, not even its owner", async () => {
  for (const statement of ["update public.audit_entries set row_count = 0", "delete from public.audit_entries"])
    await backend.sql(statement).then(
      () => expect.unreachable(),
      (error: unknown) => expect(String(error)).toContain("audit_never_rewritten"),
    );
  expect(await countOf(backend.sql, "public.audit_entries", "true", [])).toBeGreaterThan(0);
});
