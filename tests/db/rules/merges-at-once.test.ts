import { beforeAll, expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";
import { dawdle } from "../../support/dawdle.ts";
import { rollupErrors } from "../../support/figures.ts";
import { mergeAs, merged, merging, newProspect, prospectOf, theirs, undoAs } from "../../support/merging.ts";
import { dataOf } from "../../support/refusals.ts";
import { newPhone, registerAs, registration } from "../../support/registration.ts";
import { countOf } from "../../support/sql.ts";

/** What would be right one after the other and wrong together, asked for at once, each way round. */
const backend = startBackend();
const { sql } = backend;

const keysOf = (answers: { error: { message: string } | null }[]) =>
  answers.map(({ error }) => error?.message).filter(Boolean);

/** Both orders of two requests: which of them is sent first is half of who gets the lock. */
const orders = [
  [0, 1],
  [1, 0],
];

async function atOnce<Answer>(order: readonly number[], asks: (() => Promise<Answer>)[]): Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  for (const place of order) {
    const ask = asks[place];
    if (ask) answers[place] = ask();
  }
  return Promise.all(answers);
}

// Time between what a change looked at and its end, so that the other one falls into it.
beforeAll(async () => {
  await dawdle(sql, [
    { when: "after update on public.prospects", seconds: 0.03 },
    { when: "after insert on public.visits", seconds: 0.03 },
  ]);
});

test.each(orders)("each merged into the other at once (%i first): one is, the other is told", async (...order) => {
  const [one, other] = [await newProspect(sql), await newProspect(sql)];
  const asks = [await merging(sql, one, other), await merging(sql, other, one)];
  const answers = await atOnce(
    order,
    asks.map((args) => () => mergeAs(backend, "adil", args)),
  );
  expect(["stale", "prospect_not_found"]).toContain(keysOf(answers)[0]);
  expect(keysOf(answers)).toHaveLength(1);
  const rows = [await prospectOf(sql, one), await prospectOf(sql, other)];
  expect(rows.filter(({ merged_into_id }) => merged_into_id === null)).toHaveLength(1);
  const left = rows.find(({ merged_into_id }) => merged_into_id === null);
  expect(await theirs(sql, "leads", left?.id ?? "")).toHaveLength(2);
});

test.each(orders)("one person merged into two others at once (%i first): into one of them", async (...order) => {
  const [one, two, three] = [await newProspect(sql), await newProspect(sql), await newProspect(sql)];
  const asks = [await merging(sql, two, one), await merging(sql, three, one)];
  const answers = await atOnce(
    order,
    asks.map((args) => () => mergeAs(backend, "adil", args)),
  );
  expect(keysOf(answers)).toHaveLength(1);
  expect((await theirs(sql, "leads", two)).length + (await theirs(sql, "leads", three)).length).toBe(3);
});

test.each(orders)("sent twice at once (%i first): done once, the same answer", async (...order) => {
  const args = await merging(sql, await newProspect(sql), await newProspect(sql));
  const send = () => mergeAs(backend, "adil", args);
  const [first, second] = await atOnce(order, [send, send]);
  expect(first?.data).toEqual(second?.data);
  expect(await countOf(sql, "public.prospect_merges", "merged_id = $1", [args.p_merge_id])).toBe(1);
});

test.each(orders)(
  "a visit under the number while its person is merged (%i first): all with the kept one",
  async (...order) => {
    for (const fields of [{}, { phone: "merged" }]) {
      const p_phone = newPhone();
      const [keep, other] = [await newProspect(sql), await newProspect(sql, { phone: p_phone })];
      const args = await merging(sql, keep, other, fields);
      const visit = registration({ p_phone });
      const answers = await atOnce<{ error: { message: string } | null }>(order, [
        () => mergeAs(backend, "adil", args),
        () => registerAs(backend, "hana", visit),
      ]);
      expect(keysOf(answers)).toEqual([]);
      expect(await theirs(sql, "visits", keep)).toContain(visit.p_id);
      expect(await theirs(sql, "visits", other)).toEqual([]);
      expect(await theirs(sql, "leads", other)).toEqual([]);
      expect(await countOf(sql, "public.prospects", "phone = $1", [p_phone])).toBe(1);
      expect(await rollupErrors(sql)).toEqual([]);
    }
  },
);

test.each(orders)(
  "a visit under the number while its merge is undone (%i first): with one of the two",
  async (...order) => {
    const p_phone = newPhone();
    const [keep, other] = [await newProspect(sql), await newProspect(sql, { phone: p_phone })];
    const merge = await merged(backend, keep, other);
    const visit = registration({ p_phone });
    const answers = await atOnce<{ error: { message: string } | null }>(order, [
      () => undoAs(backend, "adil", merge),
      () => registerAs(backend, "hana", visit),
    ]);
    expect(keysOf(answers)).toEqual([]);
    expect(await countOf(sql, "public.prospects", "phone = $1", [p_phone])).toBe(1);
    const holder = [await theirs(sql, "visits", keep), await theirs(sql, "visits", other)];
    expect(holder.filter((visits) => visits.includes(visit.p_id))).toHaveLength(1);
    expect(await theirs(sql, "leads", other)).toHaveLength(1);
  },
);

test.each(orders)("undone twice at once (%i first): one does it, the other is told", async (...order) => {
  const merge = await merged(backend, await newProspect(sql), await newProspect(sql));
  const answers = await atOnce(order, [() => undoAs(backend, "adil", merge), () => undoAs(backend, "mounir", merge)]);
  expect(keysOf(answers)).toEqual(["merge_undone"]);
});

test.each(orders)(
  "the freed number registered while the merge is undone (%i first): it has one person",
  async (...order) => {
    const p_phone = newPhone();
    const keep = await newProspect(sql);
    const other = await newProspect(sql, { phone: p_phone });
    const merge = await merged(backend, keep, other, { phone: "merged" });
    await sql("update public.prospects set phone = $2 where id = $1", [keep, newPhone()]);
    const visit = registration({ p_phone });
    const [undone, registered] = await atOnce<{ error: { message: string } | null }>(order, [
      () => undoAs(backend, "adil", merge),
      () => registerAs(backend, "hana", visit),
    ]);
    expect(registered?.error).toBeNull();
    expect(["merged_number_taken", undefined]).toContain(undone?.error?.message);
    expect(await countOf(sql, "public.prospects", "phone = $1", [p_phone])).toBe(1);
    expect(await theirs(sql, "leads", other)).toHaveLength(undone?.error ? 0 : 1);
  },
);

test.each(orders)("two persons made alike at once (%i first): both edits arrive", async (...order) => {
  const [one, other] = [await newProspect(sql), await newProspect(sql)];
  const number = newPhone();
  const client = await backend.as("adil");
  const answers = await atOnce(order, [
    async () =>
      client
        .from("prospects")
        .update({ phone: `+33${number.slice(-9)}`, email: "same@visitor.example" })
        .eq("id", one)
        .select("id"),
    async () =>
      client.from("prospects").update({ phone: number, email: "same@visitor.example" }).eq("id", other).select("id"),
  ]);
  for (const answer of answers) expect(dataOf(answer)).toHaveLength(1);
});
