import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { consentsOf, merged, newConsent, newProspect, undoAs } from "../../support/merging.ts";
import { dataOf } from "../../support/refusals.ts";
import { registerAs, registration } from "../../support/registration.ts";

/** Of two persons' words on one channel the stricter holds, whichever of the two is kept; nothing is forgotten. */
const backend = startBackend();
const { sql } = backend;

type Word = [given: string, withdrawn?: string];

async function withWords(words: Word[]): Promise<string> {
  const prospect = await newProspect(sql);
  for (const [given, withdrawn] of words) await newConsent(sql, prospect, "phone", given, withdrawn);
  return prospect;
}

const inForce = async (prospect: string) =>
  (await consentsOf(sql, prospect)).filter(({ inForce }) => inForce).map(({ given }) => given);

test.each<[string, Word[], Word[], string[]]>([
  ["both agreed: the later word is in force", [["2026-09-01"]], [["2026-09-05"]], ["2026-09-05"]],
  ["one agreed, the other never spoke of it", [["2026-09-01"]], [], ["2026-09-01"]],
  ["one withdrew after the other agreed: none", [["2026-09-01"]], [["2026-08-01", "2026-09-10"]], []],
  [
    "one withdrew before the other agreed: the new word",
    [["2026-09-20"]],
    [["2026-08-01", "2026-09-10"]],
    ["2026-09-20"],
  ],
  [
    "one withdrew and agreed anew, before the other agreed",
    [["2026-09-25"]],
    [["2026-08-01", "2026-09-10"], ["2026-09-12"]],
    ["2026-09-25"],
  ],
  ["both withdrew", [["2026-08-02", "2026-09-02"]], [["2026-08-01", "2026-09-10"]], []],
])("%s", async (_, ones, others, expected) => {
  for (const turned of [false, true]) {
    const keep = await withWords(turned ? others : ones);
    const other = await withWords(turned ? ones : others);
    const before = [await consentsOf(sql, keep), await consentsOf(sql, other)];
    const merge = await merged(backend, keep, other);
    expect(await inForce(keep)).toEqual(expected);
    expect(await consentsOf(sql, keep)).toHaveLength(ones.length + others.length);
    dataOf(await undoAs(backend, "adil", merge));
    expect([await consentsOf(sql, keep), await consentsOf(sql, other)]).toEqual(before);
  }
});

test("what a merge put aside is no refusal in the next one", async () => {
  const keep = await withWords([["2026-09-01"]]);
  await merged(backend, keep, await withWords([["2026-09-05"]]));
  await merged(backend, keep, await withWords([["2026-09-10"]]));
  expect(await inForce(keep)).toEqual(["2026-09-10"]);
});

test("a no said since the merge holds for both after its undoing", async () => {
  const keep = await withWords([["2026-09-01"]]);
  const other = await withWords([["2026-09-05"]]);
  const merge = await merged(backend, keep, other);
  await sql("update public.consents set withdrawn_at = private.now() where prospect_id = $1 and withdrawn_at is null", [
    keep,
  ]);
  dataOf(await undoAs(backend, "adil", merge));
  expect([await inForce(keep), await inForce(other)]).toEqual([[], []]);
});

test("a yes said since the merge stays with the kept person, and nothing is doubled", async () => {
  const keep = await withWords([["2026-09-01"]]);
  const other = await withWords([["2026-08-01", "2026-09-10"]]);
  const merge = await merged(backend, keep, other);
  const [row] = await sql<{ phone: string }>("select phone from public.prospects where id = $1", [other]);
  dataOf(await registerAs(backend, "hana", registration({ p_phone: row?.phone ?? "" })));
  dataOf(await undoAs(backend, "adil", merge));
  expect(await inForce(keep)).toHaveLength(1);
  expect(await inForce(other)).toEqual([]);
});
