import { expect, test } from "vitest";
import { openDemo } from "../support/demo.ts";
import { countOf, insert } from "../support/sql.ts";

/** The demo's accounts have a password that everybody knows: they never come to whom a database belongs already. */
test.each([
  [
    "the first admin's profile",
    "public.staff",
    { email: "first@office.example", full_name: "Première", role: "admin" },
  ],
  ["an account", "auth.users", { id: "a0000000-0000-4000-8000-000000000001", email: "first@office.example" }],
])("a database without a tour, but with %s, gets no demo", async (_, table, row) => {
  const started = await openDemo((sql) => insert(sql, table, row));
  const tables = ["public.editions", "public.staff", "auth.users", "private.demo_clock"];
  const counts = await Promise.all(tables.map((name) => countOf(started.sql, name)));
  await started.close();
  expect(counts).toEqual(tables.map((name) => (name === table ? 1 : 0)));
});
