import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import { merged, newProspect, undoAs } from "../../support/merging.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { newPhone } from "../../support/registration.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;

let last = 0;
/** Nine digits nobody has. */
const digits = () => `7${String(++last).padStart(8, "0")}`;

const pairOf = (prospect: string, other: string) =>
  rowOf(sql, "public.likely_duplicates", { prospect_id: prospect, other_id: other });

const dismissAs = async (person: Person, p_prospect_id: string, p_other_id: string, p_dismissed = true) =>
  (await backend.as(person)).rpc("dismiss_duplicate", { p_prospect_id, p_other_id, p_dismissed });

describe("two persons look alike", () => {
  test("with the same address, whatever the case, both ways round", async () => {
    const one = await newProspect(sql, { email: "Sanae@visitor.example" });
    const other = await newProspect(sql, { email: "sanae@Visitor.example" });
    for (const pair of [await pairOf(one, other), await pairOf(other, one)])
      expect(pair).toMatchObject({ same_email: true, same_number: false, name_likeness: null, dismissed_at: null });
    expect((await pairOf(one, other))?.is_first).not.toBe((await pairOf(other, one))?.is_first);
  });

  test("with the same number behind another country's prefix", async () => {
    const number = digits();
    const one = await newProspect(sql, { phone: `+212${number}` });
    expect(await pairOf(await newProspect(sql, { phone: `+33${number}` }), one)).toMatchObject({ same_number: true });
  });

  test("when one has the number that an edit took from the other, whichever came first", async () => {
    const number = newPhone();
    const one = await newProspect(sql, { phone: number });
    await sql("update public.prospects set phone = $2 where id = $1", [one, newPhone()]);
    const other = await newProspect(sql, { phone: number });
    expect(await pairOf(one, other)).toMatchObject({ former_number: true, same_number: false });
  });

  test.each([
    ["Mohamed Amrani", "Mohammed Amrani"],
    ["Aïcha El Idrissi", "El Idrissi Aicha"],
    ["فاطمة الزهراء", "فاطمه الزهراء"],
  ])("with a like name in the same city: %s, %s", async (name, again) => {
    const one = await newProspect(sql, { name, city: "tiznit" });
    const other = await newProspect(sql, { name: again, city: "tiznit" });
    const elsewhere = await newProspect(sql, { name: again, city: "settat" });
    const nowhere = await newProspect(sql, { name: again });
    expect((await pairOf(one, other))?.name_likeness).toBeGreaterThanOrEqual(70);
    expect(await pairOf(one, elsewhere)).toBeUndefined();
    expect(await pairOf(one, nowhere)).toBeUndefined();
  });

  test("not with another name in it", async () => {
    const one = await newProspect(sql, { name: "Ahmed Amrani", city: "mohammedia" });
    expect(await pairOf(one, await newProspect(sql, { name: "Salma Bennis", city: "mohammedia" }))).toBeUndefined();
  });

  test("until an edit makes them differ", async () => {
    const one = await newProspect(sql, { email: "twice@visitor.example" });
    const other = await newProspect(sql, { email: "twice@visitor.example" });
    expect(await pairOf(one, other)).toBeDefined();
    await sql("update public.prospects set email = 'once@visitor.example' where id = $1", [other]);
    expect(await pairOf(one, other)).toBeUndefined();
    expect(await pairOf(other, one)).toBeUndefined();
  });

  test("no longer once they are one, and again when that is undone", async () => {
    const one = await newProspect(sql, { email: "again@visitor.example" });
    const other = await newProspect(sql, { email: "again@visitor.example" });
    const third = await newProspect(sql, { email: "again@visitor.example" });
    const merge = await merged(backend, one, other);
    expect(await countOf(sql, "public.likely_duplicates", "other_id = $1 or prospect_id = $1", [other])).toBe(0);
    expect(await pairOf(one, third)).toBeDefined();
    dataOf(await undoAs(backend, "adil", merge));
    expect(await pairOf(one, other)).toBeDefined();
    expect(await pairOf(other, third)).toBeDefined();
  });
});

describe("a pair is read by who reads both", () => {
  test.each([
    ["adil", ["casablanca"], true],
    ["mounir", ["casablanca"], true],
    ["adil", ["mohammedia"], false],
    ["rachid", ["mohammedia"], true],
    ["rachid", ["agadir"], false],
    ["asma", ["agadir"], true],
    ["amal", ["casablanca"], false],
    ["hana", ["casablanca"], false],
    ["driss", ["casablanca"], false],
    ["ismail", ["casablanca"], false],
  ] as const)("%s, the other being of %s: %s", async (person, agencies, reads) => {
    const email = `${newId()}@visitor.example`;
    const one = await newProspect(sql, { email });
    const other = await newProspect(sql, { email, agencies: [...agencies] });
    const client = await backend.as(person);
    for (const [prospect, otherOne] of [
      [one, other],
      [other, one],
    ] as const) {
      const { data } = await client
        .from("likely_duplicates")
        .select("other_id")
        .eq("prospect_id", prospect)
        .eq("other_id", otherOne);
      expect(data).toHaveLength(reads ? 1 : 0);
    }
    const { data } = await client.from("prospect_rows").select("duplicates").eq("id", one);
    expect(data).toEqual(["hana", "driss", "ismail", "amal"].includes(person) ? [] : [{ duplicates: reads ? 1 : 0 }]);
  });
});

describe("said to be two persons", () => {
  test("they are kept as such through edits, until that is taken back", async () => {
    const one = await newProspect(sql, { email: "twins@visitor.example" });
    const other = await newProspect(sql, { email: "twins@visitor.example" });
    expect((await dismissAs("adil", one, other)).error).toBeNull();
    await sql("update public.prospects set full_name = 'Autre', email = null where id = $1", [one]);
    for (const pair of [await pairOf(one, other), await pairOf(other, one)]) {
      expect(pair?.dismissed_at).not.toBeNull();
      expect(pair).toMatchObject({ dismissed_by: id("staff.adil") });
    }
    expect((await dismissAs("mounir", other, one, false)).error).toBeNull();
    expect(await pairOf(one, other)).toMatchObject({ dismissed_at: null, dismissed_by: null });
  });

  test("twice is no error and keeps who said it first", async () => {
    const email = "said@visitor.example";
    const [one, other] = [await newProspect(sql, { email }), await newProspect(sql, { email })];
    await dismissAs("adil", one, other);
    const before = await pairOf(one, other);
    expect((await dismissAs("aicha", one, other)).error).toBeNull();
    expect(await pairOf(one, other)).toEqual(before);
  });

  test("by nobody who may not, nor of somebody the caller does not read", async () => {
    const email = "other@visitor.example";
    const one = await newProspect(sql, { email });
    const other = await newProspect(sql, { email, agencies: ["agadir"] });
    for (const person of ["hana", "driss", "ismail", "nobody"] as const)
      expectRefusal(await dismissAs(person, one, other), { status: 403, key: "not_allowed" });
    for (const stranger of [other, newId()])
      expectRefusal(await dismissAs("adil", one, stranger), { status: 404, key: "prospect_not_found" });
    const anonymous = await backend.anonymous().rpc("dismiss_duplicate", { p_prospect_id: one, p_other_id: other });
    expectSqlState(anonymous, "42501");
    expect(await pairOf(one, other)).toMatchObject({ dismissed_at: null });
  });
});
