import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { rollupErrors } from "../../support/figures.ts";
import { id, newId } from "../../support/ids.ts";
import { mergeAs, merged, merging, newProspect, prospectOf, theirs, undoAs } from "../../support/merging.ts";
import { dataOf, expectRefusal, expectSqlState, jsonOf } from "../../support/refusals.ts";
import { newPhone, registerAs, registration } from "../../support/registration.ts";
import { rowOf } from "../../support/sql.ts";

const backend = startBackend();
const { sql } = backend;

const identity = async (prospect: string) => {
  const { full_name, phone, email, language, city_id, merged_into_id } = await prospectOf(sql, prospect);
  return { full_name, phone, email, language, city_id, merged_into_id };
};

const everything = async (prospect: string) => ({
  ...(await identity(prospect)),
  leads: await theirs(sql, "leads", prospect),
  visits: await theirs(sql, "visits", prospect),
  consents: await sql(
    "select id, withdrawn_at, ended_by_merge_id from public.consents where prospect_id = $1 order by id",
    [prospect],
  ),
});

const two = async () =>
  [
    await newProspect(sql, { name: "Omar", email: "o@visitor.example", consents: { phone: "2026-09-01" } }),
    await newProspect(sql, { name: "Umar", city: "agadir", consents: { phone: "2026-09-03", email: "2026-09-03" } }),
  ] as const;

test.each([{}, { phone: "merged", full_name: "merged", city_id: "merged" }, { email: "merged" }])(
  "both are as they were, after the choice %o, and no figure has moved",
  async (fields) => {
    const [keep, other] = await two();
    const before = [await everything(keep), await everything(other)];
    const figures = await sql("select * from public.stop_hours order by stop_id, day, hour");
    const merge = await merged(backend, keep, other, fields);
    const answer = jsonOf<Record<string, unknown>>(await undoAs(backend, "adil", merge));
    expect(answer).toMatchObject({ id: merge, merged_id: other, stayed_leads: 0, stayed_visits: 0 });
    expect([await everything(keep), await everything(other)]).toEqual(before);
    expect(await sql("select * from public.stop_hours order by stop_id, day, hour")).toEqual(figures);
    expect(await rollupErrors(sql)).toEqual([]);
    const told = await sql<{ kind: string }>(
      "select kind from public.lead_events e join public.leads l on l.id = e.lead_id where l.prospect_id = $1 order by seq",
      [other],
    );
    expect(told.map(({ kind }) => kind)).toEqual(["created", "merged", "merge_undone"]);
  },
);

test("the number leads to each of them again", async () => {
  const [keep, other] = await two();
  const merge = await merged(backend, keep, other, { phone: "merged" });
  dataOf(await undoAs(backend, "adil", merge));
  for (const person of [keep, other]) {
    const args = registration({ p_phone: (await prospectOf(sql, person)).phone });
    dataOf(await registerAs(backend, "hana", args));
    expect(await rowOf(sql, "public.visits", { id: args.p_id })).toMatchObject({ prospect_id: person });
  }
});

test("what came in since stays with the kept person and is counted; what was corrected since stays too", async () => {
  const [keep, other] = await two();
  const theirNumber = (await prospectOf(sql, other)).phone;
  const merge = await merged(backend, keep, other, { full_name: "merged" });
  const args = registration({ p_phone: theirNumber, p_wished_city_id: id("city.mohammedia") });
  const { lead_id } = dataOf(await registerAs(backend, "hana", args));
  await sql("update public.prospects set email = 'new@visitor.example' where id = $1", [keep]);
  const answer = jsonOf<Record<string, unknown>>(await undoAs(backend, "rachid", merge));
  expect(answer).toMatchObject({ stayed_leads: 1, stayed_visits: 1 });
  expect(await theirs(sql, "leads", keep)).toContain(lead_id);
  expect(await identity(keep)).toMatchObject({ full_name: "Omar", email: "new@visitor.example" });
  expect(await identity(other)).toMatchObject({ full_name: "Umar", phone: theirNumber, merged_into_id: null });
});

test("two merges in a row are undone from the last one back", async () => {
  const first = await newProspect(sql);
  const second = await newProspect(sql);
  const third = await newProspect(sql);
  const before = [await everything(first), await everything(second), await everything(third)];
  const inner = await merged(backend, second, first);
  const outer = await merged(backend, third, second);
  expectRefusal(await undoAs(backend, "adil", inner), { status: 404, key: "merge_not_found" });
  dataOf(await undoAs(backend, "adil", outer));
  dataOf(await undoAs(backend, "adil", inner));
  expect([await everything(first), await everything(second), await everything(third)]).toEqual(before);
});

test("they can be made one again afterwards", async () => {
  const [keep, other] = await two();
  dataOf(await undoAs(backend, "adil", await merged(backend, keep, other)));
  dataOf(await mergeAs(backend, "adil", await merging(sql, other, keep)));
  expect(await prospectOf(sql, keep)).toMatchObject({ merged_into_id: other });
});

test("a repeat changes nothing; the same id for another merge is refused", async () => {
  const merge = await merged(backend, ...(await two()));
  const undo = newId();
  const first = jsonOf(await undoAs(backend, "adil", merge, undo));
  expect(jsonOf(await undoAs(backend, "adil", merge, undo))).toEqual(first);
  const another = await merged(backend, ...(await two()));
  expectRefusal(await undoAs(backend, "adil", another, undo), { status: 409, key: "id_taken" });
});

describe("refused", () => {
  test.each(["hana", "driss", "ismail", "nobody"] as const)("to %s", async (person) => {
    const merge = await merged(backend, ...(await two()));
    expectRefusal(await undoAs(backend, person, merge), { status: 403, key: "not_allowed" });
  });

  test("to whoever has not signed in", async () => {
    const merge = await merged(backend, ...(await two()));
    expectSqlState(await backend.anonymous().rpc("undo_merge", { p_id: newId(), p_merge_id: merge }), "42501");
  });

  test("for a merge that is not there or beyond the caller: the same answer", async () => {
    const merge = await merged(backend, ...(await two()));
    for (const wrong of [newId(), merge])
      expectRefusal(await undoAs(backend, "anas", wrong), { status: 404, key: "merge_not_found" });
  });

  test("to an agent when the person has a lead elsewhere by now", async () => {
    const [keep, other] = await two();
    const merge = await merged(backend, keep, other);
    const { phone } = await prospectOf(sql, keep);
    dataOf(await registerAs(backend, "hana", registration({ p_phone: phone, p_wished_city_id: id("city.agadir") })));
    expectRefusal(await undoAs(backend, "adil", merge), { status: 403, key: "merge_out_of_reach" });
    dataOf(await undoAs(backend, "asma", merge));
  });

  test("twice", async () => {
    const merge = await merged(backend, ...(await two()));
    dataOf(await undoAs(backend, "adil", merge));
    expectRefusal(await undoAs(backend, "adil", merge), { status: 409, key: "merge_undone" });
  });

  test("after 30 days", async () => {
    const merge = await merged(backend, ...(await two()));
    await sql("update public.prospect_merges set undo_until = private.now() - interval '1 second' where id = $1", [
      merge,
    ]);
    const detail = expectRefusal(await undoAs(backend, "adil", merge), { status: 409, key: "merge_too_old" });
    expect(detail).toEqual({ undo_until: expect.any(String) });
  });

  test("when the number is somebody else's by now, or the kept person's own", async () => {
    for (const by of ["another", "kept"]) {
      const [keep, other] = await two();
      const { phone } = await prospectOf(sql, other);
      const merge = await merged(backend, keep, other, { phone: "merged" });
      if (by === "another") {
        await sql("update public.prospects set phone = $2 where id = $1", [keep, newPhone()]);
        await newProspect(sql, { phone });
      } else {
        const own = newPhone();
        await sql("update public.prospects set phone = $2 where id = $1", [keep, own]);
        await sql("update public.prospects set phone = $2 where id = $1", [keep, phone]);
        await sql(
          "update public.prospect_merges set snapshot = jsonb_set(snapshot, '{after,phone}', $2) where id = $1",
          [merge, JSON.stringify(own)],
        );
      }
      expectRefusal(await undoAs(backend, "adil", merge), { status: 409, key: "merged_number_taken" });
      expect(await theirs(sql, "leads", other)).toEqual([]);
    }
  });
});
