import { expect, test } from "vitest";
import { startBackend, untyped } from "../../support/backend.ts";
import { mergeAs, merged, merging, newProspect, undoAs } from "../../support/merging.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, jsonOf } from "../../support/refusals.ts";
import { newPhone } from "../../support/registration.ts";

const backend = startBackend();
const { sql } = backend;

const readers = async (merge: string) => {
  const found: Person[] = [];
  for (const person of ["hana", "adil", "amal", "anas", "rachid", "rim", "driss", "asma", "ismail"] as const) {
    const { data } = await (await backend.as(person)).from("prospect_merges").select("id").eq("id", merge);
    if (data?.length) found.push(person);
  }
  return found;
};

test("a merge is read with the person it made; once undone, by who reads both", async () => {
  const keep = await newProspect(sql);
  const merge = await merged(backend, keep, await newProspect(sql, { agencies: ["agadir"] }));
  expect(await readers(merge)).toEqual(["adil", "anas", "rachid", "rim", "asma"]);
  dataOf(await undoAs(backend, "asma", merge));
  expect(await readers(merge)).toEqual(["asma"]);
});

test("who was put aside is read by nobody, as a row or in a list", async () => {
  const other = await newProspect(sql);
  await merged(backend, await newProspect(sql), other);
  for (const person of ["hana", "adil", "asma"] as const)
    for (const table of ["prospects", "prospect_rows"] as const) {
      const { data } = await untyped(await backend.as(person))
        .from(table)
        .select("id")
        .eq("id", other);
      expect({ person, table, data }).toEqual({ person, table, data: [] });
    }
});

interface Line {
  kind: string;
  actor: string | null;
  changes: Record<string, unknown>;
}

const historyAs = async (person: Person, p_prospect_id: string) =>
  jsonOf<Line[]>(await (await backend.as(person)).rpc("prospect_history", { p_prospect_id }));

test("a person's history has one line an edit, however many leads they have, and tells of merges and their undoing", async () => {
  const phone = newPhone();
  const keep = await newProspect(sql, { name: "Omar", agencies: ["casablanca", "casablanca", "mohammedia"] });
  const other = await newProspect(sql, { name: "Umar" });
  const edit = await (await backend.as("adil"))
    .from("prospects")
    .update({ full_name: "Omar Alami", phone })
    .eq("id", keep)
    .select("id");
  expect(dataOf(edit)).toHaveLength(1);
  const args = await merging(sql, keep, other);
  dataOf(await mergeAs(backend, "rachid", args));
  dataOf(await undoAs(backend, "rachid", args.p_id));
  const told = [
    ["merge_undone", "Rachid", { with: "Umar" }],
    ["merged", "Rachid", { with: "Umar" }],
    [
      "edited",
      "Adil",
      { full_name: { from: "Omar", to: "Omar Alami" }, phone: expect.objectContaining({ to: phone }) },
    ],
  ];
  const lines = await historyAs("rachid", keep);
  expect(lines.map(({ kind, actor, changes }) => [kind, actor, changes])).toEqual(told);
  expect(await historyAs("amal", keep)).toHaveLength(1);
  for (const person of ["anas", "hana", "driss", "ismail"] as const) expect(await historyAs(person, keep)).toEqual([]);
});
