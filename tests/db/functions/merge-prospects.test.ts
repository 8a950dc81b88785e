import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { rollupErrors } from "../../support/figures.ts";
import { id, newId } from "../../support/ids.ts";
import { mergeAs, merged, merging, newProspect, prospectOf, theirs } from "../../support/merging.ts";
import { dataOf, expectRefusal, expectSqlState, jsonOf } from "../../support/refusals.ts";
import { newPhone, registerAs, registration } from "../../support/registration.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;

const events = (prospect: string) =>
  sql<{ kind: string; actor_id: string; changes: Record<string, unknown> }>(
    `select e.kind, e.actor_id, e.changes from public.lead_events e join public.leads l on l.id = e.lead_id
     where l.prospect_id = $1 and e.kind <> 'created' order by e.seq`,
    [prospect],
  );

test("leads, visits and consents go to the person who is kept; nothing is lost and no figure moves", async () => {
  const keep = await newProspect(sql, { name: "Omar Alami", consents: { phone: "2026-09-01" } });
  const other = await newProspect(sql, { name: "Omar El Alami", consents: { email: "2026-09-02" } });
  const figures = await sql("select * from public.stop_hours order by stop_id, day, hour");
  const args = await merging(sql, keep, other);
  const before = {
    leads: [...(await theirs(sql, "leads", keep)), ...(await theirs(sql, "leads", other))].sort(),
    visits: [...(await theirs(sql, "visits", keep)), ...(await theirs(sql, "visits", other))].sort(),
    consents: [...(await theirs(sql, "consents", keep)), ...(await theirs(sql, "consents", other))].sort(),
  };
  const answer = jsonOf<Record<string, unknown>>(await mergeAs(backend, "adil", args));
  expect(answer).toMatchObject({ id: args.p_id, kept_id: keep, merged_id: other, leads: 1, visits: 1, consents: 1 });
  for (const table of ["leads", "visits", "consents"] as const) {
    expect(await theirs(sql, table, keep)).toEqual(before[table]);
    expect(await theirs(sql, table, other)).toEqual([]);
  }
  expect(await prospectOf(sql, other)).toMatchObject({ merged_into_id: keep, full_name: "Omar El Alami" });
  expect(await sql("select * from public.stop_hours order by stop_id, day, hour")).toEqual(figures);
  expect(await rollupErrors(sql)).toEqual([]);
});

test("field by field what was chosen wins, the lead of each is told, and the merge remembers both", async () => {
  const [kept, other] = [newPhone(), newPhone()];
  const keep = await newProspect(sql, { name: "Omar Alami", phone: kept });
  const merge = await newProspect(sql, {
    name: "Omar Idrissi",
    phone: other,
    email: "o@visitor.example",
    city: "agadir",
  });
  const fields = { full_name: "kept", phone: "merged", email: "merged", city_id: "merged" };
  const merge_id = await merged(backend, keep, merge, fields);
  const after = { full_name: "Omar Alami", phone: other, email: "o@visitor.example", city_id: id("city.agadir") };
  expect(await prospectOf(sql, keep)).toMatchObject(after);
  expect(await prospectOf(sql, merge)).toMatchObject({ full_name: "Omar Idrissi", phone: kept });
  expect(await rowOf(sql, "public.prospect_merges", { id: merge_id })).toMatchObject({
    fields,
    merged_by: id("staff.asma"),
    snapshot: { kept: { phone: kept, email: null }, merged: { full_name: "Omar Idrissi", phone: other }, after },
  });
  const told = await events(keep);
  expect(told.map(({ kind }) => kind).sort()).toEqual(["edited", "merged", "merged"]);
  expect(told.filter(({ kind }) => kind === "merged").map(({ changes }) => changes)).toEqual(
    expect.arrayContaining([
      { with: "Omar Idrissi" },
      { with: "Omar Alami", full_name: { from: "Omar Idrissi", to: "Omar Alami" } },
    ]),
  );
});

describe("the number that was put aside", () => {
  test.each([
    ["is recognised at a stop as the person who is kept", {}],
    ["is recognised too when theirs was chosen instead", { phone: "merged" }],
  ])("%s", async (_, fields) => {
    const phones = [newPhone(), newPhone()] as const;
    const keep = await newProspect(sql, { phone: phones[0] });
    const merge = await newProspect(sql, { phone: phones[1] });
    await merged(backend, keep, merge, fields);
    for (const p_phone of phones) {
      const args = registration({ p_phone, p_email: "later@visitor.example" });
      expect(dataOf(await registerAs(backend, "hana", args))).toMatchObject({ recognised: true, new_lead: false });
      expect(await rowOf(sql, "public.visits", { id: args.p_id })).toMatchObject({ prospect_id: keep });
    }
    expect(await countOf(sql, "public.prospects", "phone = any ($1)", [[...phones]])).toBe(2);
    expect(await prospectOf(sql, keep)).toMatchObject({ email: "later@visitor.example" });
    expect(await prospectOf(sql, merge)).toMatchObject({ email: null });
  });

  test("leads through two merges to the last one", async () => {
    const p_phone = newPhone();
    const first = await newProspect(sql, { phone: p_phone });
    const second = await newProspect(sql);
    const third = await newProspect(sql);
    await merged(backend, second, first);
    await merged(backend, third, second);
    const args = registration({ p_phone });
    dataOf(await registerAs(backend, "hana", args));
    expect(await rowOf(sql, "public.visits", { id: args.p_id })).toMatchObject({ prospect_id: third });
  });

  test("is given to nobody else by an edit", async () => {
    const p_phone = newPhone();
    await merged(backend, await newProspect(sql), await newProspect(sql, { phone: p_phone }));
    const other = await newProspect(sql);
    const edit = await (await backend.as("adil")).from("prospects").update({ phone: p_phone }).eq("id", other);
    expectSqlState({ ...edit, data: null }, "23505", "prospects_phone_key");
  });
});

describe("a repeat", () => {
  test("changes nothing and gets the same answer", async () => {
    const args = await merging(sql, await newProspect(sql), await newProspect(sql));
    const first = jsonOf(await mergeAs(backend, "adil", args));
    expect(jsonOf(await mergeAs(backend, "adil", args))).toEqual(first);
    expect((await events(args.p_keep_id)).filter(({ kind }) => kind === "merged")).toHaveLength(2);
  });

  test("of other persons, by somebody else, or with another choice is refused", async () => {
    const args = await merging(sql, await newProspect(sql), await newProspect(sql));
    dataOf(await mergeAs(backend, "adil", args));
    const taken = { status: 409, key: "id_taken" };
    expectRefusal(await mergeAs(backend, "aicha", args), taken);
    expectRefusal(await mergeAs(backend, "adil", { ...args, p_fields: { phone: "merged" } }), taken);
    expectRefusal(await mergeAs(backend, "adil", { ...args, p_merge_id: await newProspect(sql) }), taken);
  });
});

describe("refused", () => {
  const both = async (agencies?: string[]) => {
    const other = await newProspect(sql, agencies ? { agencies } : {});
    return merging(sql, await newProspect(sql), other);
  };

  test.each(["hana", "driss", "ismail", "nobody"] as const)("to %s", async (person) => {
    expectRefusal(await mergeAs(backend, person, await both()), { status: 403, key: "not_allowed" });
  });

  test("to whoever has not signed in", async () => {
    expectSqlState(await backend.anonymous().rpc("merge_prospects", await both()), "42501");
  });

  test("for somebody the caller does not read, or nobody: the same answer", async () => {
    const missing = { status: 404, key: "prospect_not_found" };
    expectRefusal(await mergeAs(backend, "adil", await both(["agadir"])), missing);
    expectRefusal(await mergeAs(backend, "adil", { ...(await both()), p_merge_id: newId() }), missing);
  });

  test.each([
    ["adil", ["casablanca", "mohammedia"]],
    ["mounir", ["casablanca", "mohammedia"]],
    ["rachid", ["mohammedia", "agadir"]],
  ] as const)(
    "to %s when one has a lead beyond their agencies too, with its agency's name",
    async (person, agencies) => {
      const args = await both([...agencies]);
      const detail = expectRefusal(await mergeAs(backend, person, args), { status: 403, key: "merge_out_of_reach" });
      const beyond = agencies[1] ?? "";
      expect(detail).toEqual({ agencies: [{ name_fr: `Agence ${beyond}`, name_ar: `وكالة ${beyond}` }] });
      expect(await theirs(sql, "leads", args.p_merge_id)).toHaveLength(2);
    },
  );

  test.each([
    ["rachid", ["mohammedia"]],
    ["asma", ["mohammedia", "agadir"]],
    ["rachid", ["settat", "casablanca"]],
  ] as const)("not to %s, who reads all of them: %s", async (person, agencies) => {
    dataOf(await mergeAs(backend, person, await both([...agencies])));
  });

  test("where all their agencies have closed", async () => {
    const args = await merging(
      sql,
      await newProspect(sql, { agencies: ["settat"] }),
      await newProspect(sql, { agencies: ["settat"] }),
    );
    expectRefusal(await mergeAs(backend, "rachid", args), { status: 409, key: "agency_inactive" });
  });

  test("over a version somebody else has changed, with both rows as they are", async () => {
    const args = await both();
    await sql("update public.prospects set language = 'ar' where id = $1", [args.p_merge_id]);
    const detail = expectRefusal(await mergeAs(backend, "adil", args), { status: 409, key: "stale" });
    expect(detail).toMatchObject({ kept: { id: args.p_keep_id }, merged: { id: args.p_merge_id, language: "ar" } });
  });

  test("with oneself", async () => {
    const args = await both();
    const answer = await mergeAs(backend, "adil", { ...args, p_merge_id: args.p_keep_id });
    expectRefusal(answer, { status: 422, key: "same_prospect" });
  });

  test.each([{ phone: "mine" }, { created_by: "merged" }, { phone: null }, ["phone"]])(
    "with the choice %o",
    async (p_fields) => {
      const answer = await mergeAs(backend, "adil", { ...(await both()), p_fields });
      expectRefusal(answer, { status: 422, key: "choice_unknown", field: "fields" });
    },
  );
});

test("a person who was kept is not deleted while another may still be they", async () => {
  const keep = await newProspect(sql);
  const other = await newProspect(sql);
  await merged(backend, keep, other);
  await sql("update public.visits set prospect_id = null where prospect_id = $1", [keep]);
  await sql("delete from public.leads where prospect_id = $1", [keep]);
  await expect(sql("delete from public.prospects where id = $1", [keep])).rejects.toThrow("merged_into_id");
  await sql("delete from public.prospects where id = $1", [other]);
  expect(await prospectOf(sql, keep)).toMatchObject({ id: keep });
  await sql("delete from public.prospects where id = $1", [keep]);
});
