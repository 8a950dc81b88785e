import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ERROR_KEYS } from "@/backend/errorKeys";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();
const readme = readFileSync("supabase/README.md", "utf8");

interface Refusal {
  states: Set<string>;
  fields: Set<string>;
}

/** The words in backticks of a cell. */
const quoted = (cell = "") => [...cell.matchAll(/`([a-z_]+)`/g)].map(([, word]) => word ?? "");

/** The rows of the table under a heading, cell by cell. */
function tableUnder(heading: string): string[][] {
  const section = readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What the functions of the database refuse with, read from their bodies. */
async function raised(): Promise<Map<string, Refusal>> {
  const calls = await backend.sql<{ status: string; key: string; field: string | null }>(
    `select m[1] as status, m[2] as key, nullif(m[4], '') as field from pg_proc p
     cross join lateral regexp_matches(p.prosrc, 'private\\.fail\\(''(\\d+)'', ''(\\w+)''(, ''(\\w*)'')?', 'g') m
     where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)`,
  );
  const refusals = new Map<string, Refusal>();
  for (const { status, key, field } of calls) {
    const refusal = refusals.get(key) ?? { states: new Set(), fields: new Set() };
    refusals.set(key, refusal);
    refusal.states.add(`PT${status}`);
    refusal.fields.add(field ?? "none");
  }
  return refusals;
}

describe("the registry of refusals", () => {
  test("has every key the functions raise, with its SQLSTATEs and fields, and no other", async () => {
    const registered = tableUnder("Refusals").map(([key, states, fields]) => ({
      key: quoted(key)[0],
      states: (states ?? "").split(", ").sort(),
      fields: [...quoted(fields), ...(fields === "" || fields?.includes("none") ? ["none"] : [])].sort(),
    }));
    const expected = [...(await raised())].map(([key, { states, fields }]) => ({
      key,
      states: [...states].sort(),
      fields: [...fields].sort(),
    }));
    const byKey = (a: { key?: string | undefined }, b: { key?: string | undefined }) =>
      (a.key ?? "").localeCompare(b.key ?? "");
    expect(registered.sort(byKey)).toEqual(expected.sort(byKey));
  });

  test("is known to the browser", async () => {
    const known: readonly string[] = ERROR_KEYS;
    expect([...(await raised()).keys()].filter((key) => !known.includes(key))).toEqual([]);
  });
});

test("every function with more rights than its caller stands in the list, with its reason", async () => {
  const rows = tableUnder("Functions that run with more rights than their caller");
  const listed = rows.flatMap(([names]) => quoted(names)).sort();
  const definers = await backend.sql<{ name: string }>(
    `select distinct proname as name from pg_proc
     where prosecdef and pronamespace in ('public'::regnamespace, 'private'::regnamespace)`,
  );
  expect(listed).toEqual(definers.map(({ name }) => name).sort());
  for (const [names, reason] of rows)
    expect({ names, reason }).toEqual({ names, reason: expect.stringMatching(/\w{3}/) });
});
