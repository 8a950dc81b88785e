import { describe, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { id, newId } from "../../support/ids.ts";
import type { Person } from "../../support/people.ts";
import { dataOf, expectRefusal, expectSqlState } from "../../support/refusals.ts";
import { countOf, rowOf } from "../../support/sql.ts";

const backend = startBackend();
const casablanca = id("stop.casablanca");

const visit = (
  overrides: Partial<{ p_id: string; p_stop_id: string; p_party_size: number; p_occurred_at: string }> = {},
) => ({
  p_id: newId(),
  p_stop_id: casablanca,
  p_party_size: 3,
  ...overrides,
});

const register = async (person: Person, args = visit()) => (await backend.as(person)).rpc("register_visit", args);

/** The moment the product lives in, some minutes from now. */
async function inMinutes(minutes: number): Promise<string> {
  const [row] = await backend.sql<{ at: string }>("select private.now() + make_interval(mins => $1::integer) as at", [
    minutes,
  ]);
  return row?.at ?? "";
}

test("a host counts a party: who, how many, on which day", async () => {
  const args = visit({ p_party_size: 4 });
  const answer = dataOf(await register("hana", args));
  expect(answer).toMatchObject({ id: args.p_id, party_size: 4, day: "2026-10-02" });
  expect(await rowOf(backend.sql, "public.visits", { id: args.p_id })).toMatchObject({
    stop_id: casablanca,
    party_size: 4,
    prospect_id: null,
    day: "2026-10-02",
    captured_by: id("staff.hana"),
  });
});

test.each([1, 60])("a party of %i is counted", async (p_party_size) => {
  expect(dataOf(await register("hana", visit({ p_party_size })))).toMatchObject({ party_size: p_party_size });
});

test.each([0, -1, 61, 10_000])("a party of %i is refused", async (p_party_size) => {
  const args = visit({ p_party_size });
  const refusal = { status: 422, key: "party_size_out_of_range", field: "party_size" };
  expect(expectRefusal(await register("hana", args), refusal)).toEqual({ least: 1, most: 60 });
  expect(await countOf(backend.sql, "public.visits", "id = $1", [args.p_id])).toBe(0);
});

test("half a person is refused", async () => {
  expectSqlState(await register("hana", visit({ p_party_size: 1.5 })), "22P02");
});

describe("the stop", () => {
  test("not begun", async () => {
    const refusal = { status: 409, key: "stop_not_begun", field: "stop_id" };
    const answer = await register("hana", visit({ p_stop_id: id("stop.tiznit") }));
    expect(expectRefusal(answer, refusal)).toEqual({ starts_on: "2026-10-16" });
  });

  test("ended", async () => {
    const refusal = { status: 409, key: "stop_ended", field: "stop_id" };
    const answer = await register("hana", visit({ p_stop_id: id("stop.agadir") }));
    expect(expectRefusal(answer, refusal)).toEqual({ ends_on: "2026-09-12" });
  });

  test("ended, but the visit was counted before, on a device without network", async () => {
    const args = visit({ p_stop_id: id("stop.agadir"), p_occurred_at: "2026-09-12T18:00:00+01:00" });
    expect(dataOf(await register("hana", args))).toMatchObject({ day: "2026-09-12" });
  });

  test.each([id("stop.mohammedia"), newId()])(
    "not posted there, or no such stop: the same answer",
    async (p_stop_id) => {
      expectRefusal(await register("hana", visit({ p_stop_id })), {
        status: 404,
        key: "stop_not_found",
        field: "stop_id",
      });
    },
  );

  test("an admin counts anywhere", async () => {
    dataOf(await register("asma", visit({ p_stop_id: id("stop.mohammedia") })));
  });
});

test("a device's clock may run five minutes ahead, no more", async () => {
  dataOf(await register("hana", visit({ p_occurred_at: await inMinutes(4) })));
  const ahead = await register("hana", visit({ p_occurred_at: await inMinutes(10) }));
  expectRefusal(ahead, { status: 422, key: "occurred_in_future", field: "occurred_at" });
});

test.each(["adil", "mounir", "rachid", "driss", "ismail", "nobody"] as const)("%s may not count", async (person) => {
  expectRefusal(await register(person), { status: 403, key: "not_allowed" });
});

test("nobody counts without signing in", async () => {
  expectSqlState(await backend.anonymous().rpc("register_visit", visit()), "42501");
});

describe("a repeat with the same id", () => {
  test("counts once and answers alike", async () => {
    const args = visit();
    const first = dataOf(await register("hana", args));
    expect(dataOf(await register("hana", args))).toEqual(first);
    expect(await countOf(backend.sql, "public.visits", "id = $1", [args.p_id])).toBe(1);
  });

  test("is harmless when the posting was withdrawn meanwhile", async () => {
    const args = visit({ p_stop_id: id("stop.mohammedia") });
    const first = dataOf(await register("hamid", args));
    const where = "stop_id = $1 and staff_id = $2";
    const posting = [id("stop.mohammedia"), id("staff.hamid")];
    await backend.sql(`delete from public.stop_postings where ${where}`, posting);
    const again = await register("hamid", args);
    await backend.sql("insert into public.stop_postings (stop_id, staff_id) values ($1, $2)", posting);
    expect(dataOf(again)).toEqual(first);
  });

  test("counts once when both arrive at once", async () => {
    const args = visit();
    const answers = await Promise.all(Array.from({ length: 4 }, () => register("hana", args)));
    expect(new Set(answers.map((answer) => JSON.stringify(dataOf(answer)))).size).toBe(1);
    expect(await countOf(backend.sql, "public.visits", "id = $1", [args.p_id])).toBe(1);
  });

  test("is refused when it says something else, or is another host's", async () => {
    const args = visit();
    dataOf(await register("hana", args));
    const taken = { status: 409, key: "id_taken" };
    expectRefusal(await register("hana", { ...args, p_party_size: 5 }), taken);
    expectRefusal(await register("hamid", args), taken);
    expect(await rowOf(backend.sql, "public.visits", { id: args.p_id })).toMatchObject({ party_size: 3 });
  });
});

test("many hosts at once: every party is counted", async () => {
  const before = await countOf(backend.sql, "public.visits");
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, place) => register(place % 2 ? "hana" : "hamid", visit({ p_party_size: 2 }))),
  );
  for (const answer of answers) dataOf(answer);
  expect(await countOf(backend.sql, "public.visits")).toBe(before + 20);
});
