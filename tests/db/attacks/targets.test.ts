import { describe, expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import { expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf } from "../../support/sql.ts";
import { cell, targetsOf } from "../../support/targets.ts";

const backend = startBackend();
const { sql } = backend;
const targets = targetsOf(backend);
const edition = id("edition.2026");

describe.each(["hana", "adil", "mounir", "rachid", "driss", "ismail", "idriss", "nobody"] as const)(
  "%s writes no target:",
  (person) => {
    test("not by the function", async () => {
      const before = await countOf(sql, "public.target_changes");
      for (const [measure, one] of [
        ["leads", cell("agency", "casablanca", 1)],
        ["visitors", cell("stop", "casablanca", 1, { seen: 500 })],
        ["visitors", cell("edition", "2026", 3200, { seen: 3200 })],
      ] as const)
        expectRefusal(await targets.save(measure, [one], person), { status: 403, key: "not_allowed" });
      expectRefusal(await targets.save("leads", [], person, newId()), { status: 403, key: "not_allowed" });
      expect(await countOf(sql, "public.target_changes")).toBe(before);
    });

    test("not around it", async () => {
      const client = untyped(await backend.as(person));
      const row = { edition_id: edition, measure: "leads", value: 1 };
      expectSqlState(await client.from("targets").upsert(row), "42501");
      expectSqlState(await client.from("target_changes").insert({ edition_id: edition, measure: "leads" }), "42501");
      const stop = await client
        .from("stops")
        .update({ target_visitors: 1 })
        .eq("id", id("stop.casablanca"))
        .select("id");
      expect(stop).toMatchObject({ data: [], error: null });
    });
  },
);
